extension Rule {
    package static let pathWithSpace = Rule(
        "M108", "path-with-space", .error,
        RulePage(
            what: Localized(
                vi: "Đường dẫn trong liên kết hoặc ảnh có dấu cách.",
                en: "The path of a link or picture has a space in it."),
            why: Localized(
                vi:
                    "Markdown dừng ở dấu cách nên hiện nguyên cả dòng thay vì liên kết hay ảnh. Đặt đường dẫn giữa < và >.",
                en: "Markdown stops at the space and shows the line as it is. Put the path between < and >."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Tải [chương trình](../media/chương trình.pdf).
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Tải [chương trình](<../media/chương trình.pdf>).
                    """)))
}
