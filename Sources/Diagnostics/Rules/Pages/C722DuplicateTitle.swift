extension Rule {
    package static let duplicateTitle = Rule(
        "C722", "duplicate-title", .warning,
        RulePage(
            what: Localized(
                vi: "Hai trang công khai cùng loại trong một năm có cùng tiêu đề.",
                en: "Two public pages of one kind in a year share a title."),
            why: Localized(
                vi: "Trong danh sách và kết quả tìm kiếm không ai phân biệt được hai trang.",
                en: "Nobody can tell them apart in lists and in search."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Lễ khai mạc
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Lễ khai mạc tại xã An Phú
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """)))
}
