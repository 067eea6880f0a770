extension Rule {
    package static let tooDeep = Rule(
        "M116", "too-deep", .error,
        RulePage(
            what: Localized(
                vi: "Đầu dòng có quá nhiều dấu trích dẫn hoặc danh sách lồng nhau.",
                en: "A line begins with too many marks of nested quotes or lists."),
            why: Localized(
                vi: "Không ai đọc nổi từng ấy tầng. Thường là dấu kẻ ngang; hãy viết --- thay vào.",
                en: """
                    Nobody can read that many levels. Usually a line across the page was meant: write --- \
                    instead.
                    """),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    - - - - - - - - - - … (hơn 100 dấu)
                    """,
                right: """
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter most: The maximum number of quote and list marks at the start of a line.
    package static func tooDeep(most: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .tooDeep,
            vi: "dòng này mở đầu bằng hơn \(most) dấu danh sách hoặc trích dẫn (- * + > 1.)",
            en: "this line begins with more than \(most) marks of lists or quotes (- * + > 1.)",
            at: span,
            fixes: [
                .fix(
                    vi: "bớt các dấu ở đầu dòng; đường kẻ ngang thì viết ---",
                    en: "remove marks; a line across the page is written ---")
            ])
    }
}
