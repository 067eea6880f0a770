extension Rule {
    package static let anchorOrTag = Rule(
        "C110", "yaml-anchor-or-tag", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị bắt đầu bằng dấu &, * hoặc !, những dấu có nghĩa riêng trong YAML mà Loa không \
                    dùng.
                    """,
                en: """
                    The value begins with &, * or !, which have a meaning of their own in YAML that Loa does \
                    not use.
                    """),
            why: Localized(
                vi: """
                    YAML sẽ hiểu từ đứng sau là lệnh chứ không phải chữ, nên chữ sẽ mất. Đặt trong ngoặc kép \
                    thẳng là xong.
                    """,
                en: """
                    YAML would take what follows for a command and the words would be lost. Straight double \
                    quotes settle it.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: ⟦*⟧Khai mạc* Tuần lễ
                    date: 2024-10-01
                    ---
                    """,
                right: """
                    ---
                    title: "*Khai mạc* Tuần lễ"
                    date: 2024-10-01
                    ---
                    """)))
}

extension Diagnostic {
    /// A `&`, `*`, `!` or `?` before a key or in a list.
    package static func yamlSign(_ sign: Character, at span: Span, fix: Fix? = nil) -> Diagnostic {
        Diagnostic(
            .anchorOrTag,
            vi: "“\(sign)” ở đây mang nghĩa riêng của YAML, không được dùng",
            en: "`\(sign)` here is YAML's own sign, which is not used",
            at: span, fixes: [fix ?? .fix(vi: "bỏ ký hiệu này", en: "take this sign out")])
    }

    package static func yamlSignOpensValue(_ sign: Character, at span: Span, quote: Fix) -> Diagnostic {
        Diagnostic(
            .anchorOrTag,
            vi: "giá trị bắt đầu bằng “\(sign)”, dấu mà YAML hiểu theo nghĩa riêng",
            en: "the value begins with `\(sign)`, which means something else in YAML",
            at: span, fixes: [quote])
    }

    /// Lists and maps that are nested too deeply, or too many values.
    package static func tooMuchYAML(at span: Span) -> Diagnostic {
        Diagnostic(
            .anchorOrTag,
            vi: "không dùng tham chiếu YAML (&, *) hoặc cấu trúc lồng quá sâu ở đây",
            en: "YAML anchors, aliases and very deep nesting are not used here", at: span)
    }
}
