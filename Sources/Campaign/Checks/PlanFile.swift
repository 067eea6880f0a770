import Diagnostics

/// The issued document of a plan is something to read: readers and archives expect a PDF.
enum PlanFile {
    private static let documents: Set<String> = ["pdf", "doc", "docx", "odt", "rtf"]

    static func check(_ plan: Plan, into report: inout Report) {
        guard let file = plan.file else { return }
        let name = file.value.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        guard !documents.contains(ending) else { return }
        report.add(
            .planFileNotDocument, vi: "“\(file.value)” không phải tệp văn bản (PDF, DOC, DOCX, ODT)",
            en: "`\(file.value)` is no document (PDF, DOC, DOCX, ODT)", at: file.span,
            fixes: [
                .init(
                    Localized(
                        vi:
                            "lưu văn bản đã ban hành thành PDF trong media/ rồi trỏ tới đó; ảnh chụp thì ghép thành một PDF",
                        en: "save the issued document as a PDF in media/ and point to it; join scans into one PDF"))
            ])
    }
}
