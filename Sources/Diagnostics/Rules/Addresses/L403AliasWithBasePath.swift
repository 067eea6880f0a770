extension Rule {
    package static let aliasWithBasePath = Rule(
        "L403", "alias-with-base-path", .warning,
        RulePage(
            what: Localized(
                vi: "Địa chỉ cũ lặp lại phần đường dẫn đã có trong địa chỉ của trang.",
                en: "An alias repeats the path that the site's own address has already."),
            why: Localized(
                vi: """
                    Trang ở https://example.vn/htsd/ tính địa chỉ cũ từ sau /htsd/; lặp lại thì liên \
                    kết cũ không tới nơi.
                    """,
                en: """
                    A site at https://example.vn/htsd/ counts aliases from behind /htsd/; repeated, \
                    old links would be lost.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    aliases: ⟦/htsd/tin-cu/⟧
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    aliases: /tin-cu/
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - base: The path of the site's address: `/htsd/`.
    ///   - short: The alias without the base path, from the site's root.
    package static func aliasWithBasePath(_ base: String, short: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .aliasWithBasePath,
            Localized(
                vi: "địa chỉ cũ lặp lại phần \(base) của địa chỉ trang",
                en: "the alias repeats \(base), which the site's own address has already"),
            at: span,
            fixes: [
                .fix(
                    vi: "viết từ gốc của trang: \(short)", en: "count from the site's root: \(short)", replacing: span,
                    with: short)
            ])
    }
}
