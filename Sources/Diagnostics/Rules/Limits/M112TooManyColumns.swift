extension Rule {
    package static let tooManyColumns = Rule(
        "M112", "too-many-columns", .error,
        RulePage(
            what: Localized(
                vi: "Một dòng có quá nhiều dấu |, tức là một bảng quá nhiều cột.",
                en: "A line has too many bars |: a table with too many columns."),
            why: Localized(
                vi: """
                    Bảng như vậy không vừa màn hình nào. Chia thành nhiều bảng, hoặc đăng tệp bảng tính \
                    trong media/.
                    """,
                en: "It fits no screen. Divide it, or publish the spreadsheet in media/."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    | 1 | 2 | 3 | … | 120 |
                    |---|---|---|---|---|
                    """,
                right: """
                    Xem [bảng phân công](media/ke-hoach.pdf).
                    """)))
}

extension Diagnostic {
    /// - Parameter most: The maximum number of bars in a line.
    package static func tooManyColumns(most: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .tooManyColumns,
            vi: "dòng này có hơn \(most) dấu |, quá nhiều cột cho một bảng",
            en: "this line has more than \(most) bars |: too many columns for a table",
            at: span,
            fixes: [
                .fix(
                    vi: "chia thành nhiều bảng ít cột hơn, hoặc đăng bảng dưới dạng tệp trong media/",
                    en: "divide the table, or publish it as a file in media/")
            ])
    }
}
