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
                    ⟦|   |   |⟧
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

extension Diagnostic {
    package static func tableWithoutHeader(at span: Span) -> Diagnostic {
        Diagnostic(
            .tableWithoutHeader,
            vi: "bảng không có tên cột: dòng đầu để trống", en: "the table has no headings: its first row is empty",
            at: span,
            fixes: [
                .fix(
                    vi: """
                        ghi tên từng cột vào dòng đầu: | Thời gian | Nội dung |; nếu không phải bảng số liệu thì dùng \
                        danh sách
                        """,
                    en: """
                        name the columns in the first row: | Time | What |; where there is no table to read, use a list
                        """)
            ])
    }
}
