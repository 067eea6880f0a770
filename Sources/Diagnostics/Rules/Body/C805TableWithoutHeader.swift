extension Rule {
    package static let tableWithoutHeader = Rule(
        "C805", "table-without-header", .warning,
        RulePage(
            what: Localized(
                vi: "Dòng đầu của bảng, nơi ghi tên cột, để trống.",
                en: "The first row of a table, with the names of its columns, is empty."),
            why: Localized(
                vi: "Không ai biết mỗi cột là gì, nhất là người nghe máy đọc.",
                en: "Nobody can tell what its columns are, least of all those who listen."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    |   |   |
                    |---|---|
                    | 7 giờ | Đón khách |
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    | Giờ | Việc |
                    |---|---|
                    | 7 giờ | Đón khách |
                    """)))
}
