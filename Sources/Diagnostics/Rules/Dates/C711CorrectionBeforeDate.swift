extension Rule {
    package static let correctionBeforeDate = Rule(
        "C711", "correction-before-date", .warning,
        RulePage(
            what: Localized(
                vi: "Đính chính có ngày sớm hơn ngày đăng trang.",
                en: "A correction is older than the page that it corrects."),
            why: Localized(
                vi: "Báo chí dẫn lại đính chính kèm ngày, nên ngày phải đúng.",
                en: "Papers quote corrections with their date, so it has to be right."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    corrections:
                      - {date: ⟦2023-10-02⟧, text: Sửa giờ.}
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    corrections:
                      - {date: 2024-10-02, text: Sửa giờ.}
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - correction: The day of the correction in figures.
    ///   - published: The day of publication in figures.
    ///   - publishedAt: The place where the day of publication is stated.
    package static func correctionBeforeDate(
        _ correction: String, published: String, at span: Span?, publishedAt: Span
    ) -> Diagnostic {
        Diagnostic(
            .correctionBeforeDate,
            vi: "đính chính ngày \(correction) sớm hơn ngày đăng \(published)",
            en: "the correction of \(correction) is older than the page (\(published))",
            at: span, notes: [.published(at: publishedAt)],
            fixes: [.fix(vi: "ghi ngày đăng đính chính", en: "state the day on which the correction was published")])
    }
}
