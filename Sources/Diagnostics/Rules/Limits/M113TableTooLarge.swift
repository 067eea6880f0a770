extension Rule {
    package static let tableTooLarge = Rule(
        "M113", "table-too-large", .error,
        RulePage(
            what: Localized(
                vi: "Bảng này có quá nhiều ô.",
                en: "This table has too many cells."),
            why: Localized(
                vi: """
                    Trang sẽ nặng đến mức điện thoại không mở nổi. Chia thành nhiều bảng, hoặc đăng tệp \
                    trong media/.
                    """,
                en: "The page would be too heavy for phones. Divide it, or publish it as a file in media/."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    | Phường | Lớp | Người |
                    |---|---|---|
                    … (7.000 dòng)
                    """,
                right: """
                    Xem [bảng số liệu](media/ke-hoach.pdf).
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - most: The maximum number of cells in one table.
    ///   - mostOfAll: The maximum number of cells in all tables of the file.
    package static func tableTooLarge(most: Int, mostOfAll: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .tableTooLarge,
            vi: "đến dòng này bảng đã quá \(most) ô (các bảng trong tệp: \(mostOfAll) ô)",
            en: "at this line the table has passed \(most) cells (all tables: \(mostOfAll))",
            at: span,
            fixes: [
                .fix(
                    vi: "chia thành nhiều bảng, hoặc đăng bảng dưới dạng tệp trong media/",
                    en: "divide the table, or publish it as a file in media/")
            ])
    }
}
