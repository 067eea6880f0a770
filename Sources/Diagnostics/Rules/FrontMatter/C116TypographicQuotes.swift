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
                    title: ⟦“⟧Chủ đề: Phát triển văn hóa đọc”
                    ---
                    """,
                right: """
                    ---
                    title: "Chủ đề: Phát triển văn hóa đọc"
                    ---
                    """)))
}

extension Diagnostic {
    /// A value with a colon between typographic quotes.
    package static func typographicQuotes(at span: Span, quote: Fix) -> Diagnostic {
        Diagnostic(
            .typographicQuotes,
            vi: "ngoặc kép cong “…” không giữ được giá trị có dấu hai chấm",
            en: "typographic quotes do not protect a value that holds a colon",
            at: span, fixes: [quote])
    }

    /// A straight quote or a bracket that is never closed, and is followed by a typographic quote.
    package static func typographicClosing(_ opening: Character, closing: Character, at span: Span) -> Diagnostic {
        Diagnostic(
            .typographicQuotes,
            vi: "dấu “\(opening)” mở ở đây không được đóng lại: ngoặc kép cong không đóng được ngoặc kép thẳng",
            en: "the `\(opening)` opened here is never closed: a typographic quote does not close a straight one",
            at: span, fixes: [.close(with: closing)])
    }
}
