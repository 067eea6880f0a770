extension Rule {
    package static let updatedBeforeDate = Rule(
        "C710", "updated-before-date", .warning,
        RulePage(
            what: Localized(
                vi: "Ngày cập nhật sớm hơn ngày đăng.",
                en: "A page was updated before it was published."),
            why: Localized(
                vi: "Một trong hai ngày sai, và cả hai đều hiện trên trang.",
                en: "One of the dates is wrong, and the page shows both."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    updated: ⟦2024-09-30⟧
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    updated: 2024-10-02
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - updated: The day of the update in figures.
    ///   - published: The day of publication in figures.
    ///   - publishedAt: The place where the day of publication is stated.
    package static func updatedBeforeDate(
        _ updated: String, published: String, at span: Span?, publishedAt: Span
    ) -> Diagnostic {
        Diagnostic(
            .updatedBeforeDate,
            vi: "ngày cập nhật \(updated) sớm hơn ngày đăng \(published)",
            en: "the page was updated on \(updated), before it was published on \(published)",
            at: span, notes: [.published(at: publishedAt)],
            fixes: [
                .fix(
                    vi: "sửa lại một trong hai ngày, hoặc bỏ “updated”",
                    en: "mend one of the two, or take `updated` out")
            ])
    }
}
