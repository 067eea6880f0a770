extension Rule {
    package static let typographicQuotes = Rule(
        "C116", "typographic-quotes", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị có dấu hai chấm được bọc bằng ngoặc kép cong “ ”. Chỉ ngoặc kép thẳng " " mới \
                    giữ được giá trị.
                    """,
                en: """
                    A value with a colon stands between typographic quotes “ ”. Only straight ones " " \
                    protect it.
                    """),
            why: Localized(
                vi: "Word tự đổi ngoặc thẳng thành ngoặc cong; với máy, ngoặc cong chỉ là chữ.",
                en: "Word turns straight quotes into curly ones; for the machine those are mere letters."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: “Chủ đề: Phát triển văn hóa đọc”
                    ---
                    """,
                right: """
                    ---
                    title: "Chủ đề: Phát triển văn hóa đọc"
                    ---
                    """)))
}
