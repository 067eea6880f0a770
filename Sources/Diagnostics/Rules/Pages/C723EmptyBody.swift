extension Rule {
    package static let emptyBody = Rule(
        "C723", "empty-body", .warning,
        RulePage(
            what: Localized(
                vi: "Trang không có nội dung ở nơi người đọc tìm đến để đọc.",
                en: "A page has no text where readers come to read."),
            why: Localized(
                vi: "Người đọc mở ra chỉ thấy tiêu đề. Trang chưa viết xong thì thêm draft: true.",
                en: """
                    Readers would find a heading and nothing else. A page that is not ready wants \
                    draft: true.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---

                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Lễ khai mạc diễn ra sáng nay.
                    """)))
}
