import Diagnostics

/// Reports a plan whose issued document is not a readable document: readers and archives expect a PDF.
enum PlanFile {
    private static let documents: Set<String> = ["pdf", "doc", "docx", "odt", "rtf"]

    static func check(_ plan: Plan, into report: inout Report) {
        guard let file = plan.file else { return }
        let name = file.value.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        guard !documents.contains(ending) else { return }
        report.add(.planFileNotDocument(file.value, at: file.span))
    }
}
