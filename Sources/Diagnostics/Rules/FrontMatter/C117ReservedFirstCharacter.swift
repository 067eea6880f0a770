extension Rule {
    package static let reservedFirstCharacter = Rule(
        "C117", "reserved-first-character", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị bắt đầu bằng một dấu mà YAML giữ riêng, như @, % hoặc `. Cần đặt cả giá trị \
                    trong ngoặc kép thẳng.
                    """,
                en: """
                    The value begins with a sign that YAML keeps for itself, such as @, % or `. The whole \
                    value has to be quoted.
                    """),
            why: Localized(
                vi: "Không có ngoặc kép thì cả phần khai báo không đọc được.",
                en: "Without quotes the whole of the declarations cannot be read."),
            example: .text(
                path: "Content/2024/news/ti-le.md",
                wrong: """
                    ---
                    title: ⟦%⟧80 người dân đã tham gia
                    date: 2024-10-05
                    ---
                    """,
                right: """
                    ---
                    title: "80% người dân đã tham gia"
                    date: 2024-10-05
                    ---
                    """)))
}

extension Diagnostic {
    package static func reservedFirstCharacter(_ sign: Character, at span: Span, quote: Fix) -> Diagnostic {
        Diagnostic(
            .reservedFirstCharacter,
            vi: "giá trị bắt đầu bằng “\(sign)” thì phải đặt trong ngoặc kép",
            en: "a value that begins with `\(sign)` has to be quoted",
            at: span, fixes: [quote])
    }

    /// Text after the closing quote or bracket of a value: `"a" b`.
    package static func textAfterClosing(_ closing: Character, at span: Span, quote: Fix) -> Diagnostic {
        textAfterClosing(closing, at: span, notes: [], fixes: [quote])
    }

    /// Text after the closing quote or bracket of a value that begins on an earlier line.
    package static func textAfterClosing(_ closing: Character, at span: Span, openedAt: Span) -> Diagnostic {
        textAfterClosing(
            closing, at: span,
            notes: [.note(vi: "giá trị mở ở đây", en: "the value opens here", at: openedAt)], fixes: [])
    }

    private static func textAfterClosing(
        _ closing: Character, at span: Span, notes: [Note], fixes: [Fix]
    ) -> Diagnostic {
        Diagnostic(
            .reservedFirstCharacter,
            vi: "sau dấu “\(closing)” vẫn còn chữ, nên cả giá trị phải đặt trong ngoặc kép",
            en: "text goes on after the `\(closing)`, so the whole value has to be quoted",
            at: span, notes: notes, fixes: fixes)
    }
}
