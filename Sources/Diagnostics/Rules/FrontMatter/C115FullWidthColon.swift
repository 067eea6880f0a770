extension Rule {
    package static let fullWidthColon = Rule(
        "C115", "full-width-colon", .error,
        RulePage(
            what: Localized(
                vi: "Dấu hai chấm này là dấu toàn khổ “：” của bộ gõ chữ Hán, không phải dấu “:”.",
                en: "This is the full-width colon “：” of East Asian keyboards, not `:`."),
            why: Localized(
                vi: "Máy chỉ nhận dấu “:” kèm một dấu cách.",
                en: "Only `:` and a space part key and value."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title⟦：⟧Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    """)))
}

extension Diagnostic {
    package static func fullWidthColon(at span: Span) -> Diagnostic {
        Diagnostic(
            .fullWidthColon,
            vi: "dấu hai chấm “：” là dấu toàn khổ, không phải “:”", en: "this is the full-width colon “：”, not `:`",
            at: span,
            fixes: [.fix(vi: "gõ lại dấu “:” và một dấu cách", en: "type `:` and a space", replacing: span, with: ": ")]
        )
    }
}
