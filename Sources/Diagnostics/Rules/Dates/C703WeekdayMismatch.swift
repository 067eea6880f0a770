extension Rule {
    package static let weekdayMismatch = Rule(
        "C703", "weekday-mismatch", .warning,
        RulePage(
            what: Localized(
                vi: "Thứ trong tuần ghi cạnh một ngày không khớp với ngày đó.",
                en: "A weekday beside a date is not that date's."),
            why: Localized(
                vi: """
                    Người đọc không biết phải tin thứ hay ngày. Nếu bản in sai như vậy và cần giữ \
                    nguyên, thêm allow: C703.
                    """,
                en: """
                    Readers cannot know which of the two to believe. If print has it so and it is to \
                    stay, add allow: C703.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Khai mạc ⟦thứ Bảy⟧, ngày 01/10/2024.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Khai mạc thứ Ba, ngày 01/10/2024.
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - written: The weekday as written, at `span`.
    ///   - date: The day in figures, at `dateAt`.
    ///   - weekday: The actual weekday of `date`, from 1 for Monday to 7 for Sunday.
    package static func weekdayMismatch(
        _ written: String, date: String, weekday: Int, at span: Span, dateAt: Span
    ) -> Diagnostic {
        let right = name(ofWeekday: weekday)
        return Diagnostic(
            .weekdayMismatch,
            vi: "ngày \(date) là \(right.vi), không phải “\(written)”",
            en: "\(date) is a \(right.en), not “\(written)”",
            at: span,
            notes: [.note(vi: "ngày ghi ở đây", en: "the date is here", at: dateAt)],
            fixes: [
                .fix(
                    vi: "xem lại cả ngày lẫn thứ; nếu bản in sai như vậy và cần giữ nguyên, thêm “allow: C703”",
                    en: "look at both; if print has it so and it is to stay, add `allow: C703`")
            ])
    }

    private static func name(ofWeekday weekday: Int) -> Localized {
        switch weekday {
        case 1: Localized(vi: "thứ Hai", en: "Monday")
        case 2: Localized(vi: "thứ Ba", en: "Tuesday")
        case 3: Localized(vi: "thứ Tư", en: "Wednesday")
        case 4: Localized(vi: "thứ Năm", en: "Thursday")
        case 5: Localized(vi: "thứ Sáu", en: "Friday")
        case 6: Localized(vi: "thứ Bảy", en: "Saturday")
        default: Localized(vi: "Chủ nhật", en: "Sunday")
        }
    }
}
