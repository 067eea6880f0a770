extension Rule {
    package static let rawHTML = Rule(
        "M101", "raw-html", .warning,
        RulePage(
            what: Localized(
                vi: "Trong bài có mã HTML. Loa chỉ dùng Markdown, nên mã này sẽ hiện nguyên văn trên trang.",
                en: """
                    The text holds raw HTML. Loa takes Markdown only, so readers would see the code itself.
                    """),
            why: Localized(
                vi: """
                    Người đọc sẽ thấy những chữ như <b> lẫn trong câu. Mã lạ cũng có thể gây hại, nên không \
                    được cho qua.
                    """,
                en: """
                    Readers would meet things like <b> in a sentence. Foreign code can also do harm, so it \
                    is not let through.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Mời <b>tất cả</b> cùng tham gia.
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Mời **tất cả** cùng tham gia.
                    """)))
}
