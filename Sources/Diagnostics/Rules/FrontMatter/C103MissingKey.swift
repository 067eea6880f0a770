extension Rule {
    package static let missingKey = Rule(
        "C103", "missing-key", .error,
        RulePage(
            what: Localized(
                vi: "Thiếu một khóa bắt buộc, hoặc có khóa mà chưa ghi giá trị.",
                en: "A required key is missing, or it is there without a value."),
            why: Localized(
                vi: """
                    Trang không thể dựng được nếu thiếu điều này, chẳng hạn tin không có ngày thì không biết \
                    xếp vào đâu.
                    """,
                en: """
                    The page cannot be made without it: a news item without a date, say, has no place in any \
                    list.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """)))
}
