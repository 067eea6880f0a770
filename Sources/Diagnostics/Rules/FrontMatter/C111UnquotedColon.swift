extension Rule {
    package static let unquotedColon = Rule(
        "C111", "unquoted-colon", .error,
        RulePage(
            what: Localized(
                vi: """
                    Trong giá trị có dấu hai chấm kèm dấu cách, mà cả giá trị chưa đặt trong ngoặc kép \
                    thẳng.
                    """,
                en: "The value holds a colon and a space, and is not between straight double quotes."),
            why: Localized(
                vi: "Dấu hai chấm chia khóa với giá trị; có hai dấu thì máy không biết chia ở đâu.",
                en: "A colon parts key and value; with two of them the machine cannot tell where to cut."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Chủ đề: Phát triển văn hóa đọc
                    ---
                    """,
                right: """
                    ---
                    title: "Chủ đề: Phát triển văn hóa đọc"
                    ---
                    """)))
}
