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
