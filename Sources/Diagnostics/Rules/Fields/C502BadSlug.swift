extension Rule {
    package static let badSlug = Rule(
        "C502", "bad-slug", .error,
        RulePage(
            what: Localized(
                vi: "“slug”, mã hoặc từ trong địa chỉ chỉ được gồm chữ a–z không dấu, số và dấu gạch nối.",
                en: "A `slug`, an id or a word of an address may hold only a–z, digits and hyphens."),
            why: Localized(
                vi: "Địa chỉ có dấu bị biến thành ký tự lạ khi chép vào thư hay tin nhắn.",
                en: "Accented addresses turn into strange signs when they are pasted into mail or chat."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    slug: lễ khai mạc
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    slug: le-khai-mac
                    ---
                    """)))
}

extension Diagnostic {
    /// A slogan of signs and digits alone.
    /// - Parameter number: of the slogan in its list.
    package static func sloganWithoutSlug(number: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .badSlug,
            Localized(
                vi: "khẩu hiệu không có chữ cái nào để làm địa chỉ",
                en: "the slogan holds no letter to make an address of"),
            at: span,
            fixes: [
                .fix(
                    vi: "thêm “slugs: {\(number): ten-dia-chi}” vào phần khai báo",
                    en: "add `slugs: {\(number): some-slug}` to the declarations")
            ])
    }
}
