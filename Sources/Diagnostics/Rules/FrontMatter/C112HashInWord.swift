extension Rule {
    package static let hashInWord = Rule(
        "C112", "hash-in-word", .error,
        RulePage(
            what: Localized(
                vi: """
                    Dấu # đứng sau dấu cách và dính liền với chữ. Với YAML, từ đó đến hết dòng là lời ghi \
                    chú.
                    """,
                en: """
                    A # follows a space and runs straight into a word. For YAML the rest of the line is a \
                    remark.
                    """),
            why: Localized(
                vi: """
                    Phần sau dấu # sẽ biến mất khỏi trang mà không ai biết. Nếu đúng là ghi chú, thêm dấu \
                    cách sau dấu #.
                    """,
                en: """
                    What follows would vanish from the page unnoticed. If it is a remark, put a space after \
                    the #.
                    """),
            example: .text(
                path: "Content/2024/news/ngay-thu-hai.md",
                wrong: """
                    ---
                    title: Bản tin Số ⟦#2⟧
                    date: 2024-10-02
                    ---
                    """,
                right: """
                    ---
                    title: "Bản tin Số #2"
                    date: 2024-10-02
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameter span: From the `#` to the end of the line.
    package static func hashInWord(at span: Span, quote: Fix) -> Diagnostic {
        Diagnostic(
            .hashInWord,
            vi: "từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi",
            en: "everything from the `#` on would be taken for a comment and lost",
            at: span, fixes: [quote])
    }
}
