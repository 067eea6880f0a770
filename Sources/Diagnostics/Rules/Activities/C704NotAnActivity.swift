extension Rule {
    package static let notAnActivity = Rule(
        "C704", "not-an-activity", .warning,
        RulePage(
            what: Localized(
                vi: """
                    “opening” hoặc “activity” trỏ tới một trang không phải hoạt động; “opening” phải \
                    là hoạt động cùng năm.
                    """,
                en: """
                    `opening` or `activity` leads to a page that is no activity; an `opening` is one \
                    of the same year.
                    """),
            why: Localized(
                vi: """
                    Trang năm sẽ không giới thiệu lễ khai mạc, tin sẽ không dẫn tới hoạt động được \
                    nói đến.
                    """,
                en: """
                    The page of the year would not announce the opening, and the news item would not \
                    lead to its activity.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Chủ đề năm 2024
                    opening: ⟦plan.md⟧
                    ---
                    Lời giới thiệu.
                    """,
                right: """
                    ---
                    title: Chủ đề năm 2024
                    opening: activities/le.md
                    ---
                    Lời giới thiệu.
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - path: The value of the field as written.
    ///   - key: The key of the field: `opening`, `activity`.
    ///   - year: The year that the activity must belong to; nil for any year.
    package static func notAnActivity(_ path: String, key: String, year: Int?, at span: Span) -> Diagnostic {
        let wanted =
            year.map { Localized(vi: "một hoạt động của năm \($0)", en: "an activity of \($0)") }
            ?? Localized(vi: "một hoạt động", en: "an activity")
        return Diagnostic(
            .notAnActivity,
            Localized(
                vi: "“\(key)” phải trỏ tới \(wanted.vi), nhưng “\(path)” thì không phải",
                en: "`\(key)` has to lead to \(wanted.en), and `\(path)` is none"),
            at: span,
            fixes: [
                .fix(
                    vi: "ghi đường dẫn tới tệp .md trong thư mục activities",
                    en: "give the path of a .md file in the folder activities")
            ])
    }
}
