extension Rule {
    package static let planFileNotDocument = Rule(
        "C721", "plan-file-not-document", .warning,
        RulePage(
            what: Localized(
                vi: "“file” của kế hoạch không phải tệp văn bản như PDF hay DOC.",
                en: "The `file` of a plan is no document such as PDF or DOC."),
            why: Localized(
                vi: "Người tải về cần văn bản đọc được, tìm chữ được và lưu trữ được.",
                en: "Those who download it need something to read, search and keep."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    ---
                    title: Kế hoạch năm 2024
                    file: ⟦media/le-khai-mac.png⟧
                    ---
                    Toàn văn kế hoạch.
                    """,
                right: """
                    ---
                    title: Kế hoạch năm 2024
                    file: media/ke-hoach.pdf
                    ---
                    Toàn văn kế hoạch.
                    """)))
}

extension Diagnostic {
    package static func planFileNotDocument(_ file: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .planFileNotDocument,
            vi: "“\(file)” không phải tệp văn bản (PDF, DOC, DOCX, ODT)",
            en: "`\(file)` is no document (PDF, DOC, DOCX, ODT)",
            at: span,
            fixes: [
                .fix(
                    vi: """
                        lưu văn bản đã ban hành thành PDF trong media/ rồi trỏ tới đó; ảnh chụp thì ghép thành một PDF
                        """,
                    en: "save the issued document as a PDF in media/ and point to it; join scans into one PDF")
            ])
    }
}
