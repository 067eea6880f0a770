extension Rule {
    package static let emptyDescription = Rule(
        "C804", "empty-description", .warning,
        RulePage(
            what: Localized(
                vi: "Lời mô tả ảnh chỉ là “ảnh”, “hình” hoặc tên tệp.",
                en: "A picture is described by “picture” or by the name of its file."),
            why: Localized(
                vi: "Người không nhìn thấy ảnh không biết thêm được gì.",
                en: "Those who cannot see it learn nothing."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ![Ảnh](../media/le-khai-mac.png)
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ![Học sinh đọc sách](../media/le-khai-mac.png)
                    """)))
}
