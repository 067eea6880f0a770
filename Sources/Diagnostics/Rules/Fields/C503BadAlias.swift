extension Rule {
    package static let badAlias = Rule(
        "C503", "bad-alias", .error,
        RulePage(
            what: Localized(
                vi: """
                    Địa chỉ cũ ở “aliases” phải viết từ gốc trang, bắt đầu bằng dấu /, không có tên miền, \
                    dấu cách, “?” hay “#”.
                    """,
                en: """
                    An old address in `aliases` is written from the site's root, beginning with /, without \
                    host, spaces, `?` or `#`.
                    """),
            why: Localized(
                vi: "Chỉ địa chỉ trong trang này mới dẫn về trang mới được.",
                en: "Only addresses of this site can lead to the new page."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: ⟦https://hoctap.example.vn/tin-cu/⟧
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: /tin-cu/
                    ---
                    """)))
}

extension Diagnostic {
    package static func badAlias(_ alias: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .badAlias,
            vi: "“\(alias)” không phải địa chỉ cũ hợp lệ trong trang này",
            en: "`\(alias)` is not a valid old address on this site",
            at: span,
            fixes: [
                .fix(
                    vi: "viết từ gốc trang, không có tên miền, ví dụ /tin-cu/ hoặc /tin-cu.html",
                    en: "write it from the site's root without host, like /old-news/ or /old-news.html")
            ])
    }
}
