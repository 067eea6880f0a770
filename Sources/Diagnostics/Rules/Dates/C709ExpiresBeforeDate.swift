extension Rule {
    package static let expiresBeforeDate = Rule(
        "C709", "expires-before-date", .warning,
        RulePage(
            what: Localized(
                vi: "Ngày hết hiệu lực không muộn hơn ngày đăng.",
                en: "A page expires no later than it is published."),
            why: Localized(
                vi: "Trang vừa đăng đã mang lời báo cũ và không có trong danh sách nào.",
                en: "It would carry the notice of expiry from the start and be in no list."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    expires: ⟦2024-10-01⟧
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    expires: 2099-10-01
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - expires: The day of `expires` in figures.
    ///   - published: The day of publication in figures.
    ///   - publishedAt: The place where the day of publication is stated.
    package static func expiresBeforeDate(
        _ expires: String, published: String, at span: Span?, publishedAt: Span
    ) -> Diagnostic {
        Diagnostic(
            .expiresBeforeDate,
            vi: "trang hết hiệu lực từ \(expires), chưa kịp đăng (\(published)) đã cũ",
            en: "the page expires on \(expires) and is out of date when published (\(published))",
            at: span, notes: [.published(at: publishedAt)],
            fixes: [
                .fix(
                    vi: "xem lại hai ngày; “expires” là ngày đầu tiên trang không còn hiệu lực",
                    en: "look at the two dates again; `expires` is the first day on which the page is out of date")
            ])
    }
}
