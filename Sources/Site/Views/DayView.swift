import Template

/// A date as words and for machines: `Thứ Bảy, 07/10/2023` and `2023-10-07`. A partial date is `Tháng 10/2023` and
/// `2023-10`; a date with a time is `…, 07:30` and `2023-10-07T07:30:00+07:00`.
struct DayView: TemplateRecord {
    let text: String
    let iso: String

    static let shape = Shape<Self>(
        "Day",
        [
            .text("text", "words to show", \.text),
            .text("iso", "for the datetime attribute", \.iso),
        ])
}

/// When something takes place, and what the script needs to correct the status word in the browser.
struct PeriodView: TemplateRecord {
    let text: String
    let startISO: String
    let weekday: String?
    let day: String?
    let month: String?
    let time: String?
    let until: String?
    let startsAt: String
    let endsAt: String
    let isUpcoming: Bool
    let isRunning: Bool
    let isPast: Bool

    static let shape = Shape<Self>(
        "Period",
        [
            .text("text", "\"02/10/2023 – 08/10/2023\" or \"Thứ Bảy, 07/10/2023, 07:30\"", \.text),
            .text("start_iso", "\"2023-10-02\" or \"2023-10-07T07:30+07:00\"", \.startISO),
            .text("weekday", "\"Thứ Bảy\"   (of the start; absent for a partial date)", \.weekday),
            .text("day", "\"07\"", \.day),
            .text("month", "\"10\"  (also for a partial date with month)", \.month),
            .text("time", "\"07:30\" or \"07:30 – 09:00\"", \.time),
            .text("until", "last day when it is another one than the first: \"09/10/2023\"", \.until),
            .text("starts_at", "instant, first:            \"2023-10-02T00:00:00+07:00\"", \.startsAt),
            .text(
                "ends_at",
                "instant, first one AFTER:  \"2023-10-09T00:00:00+07:00\" (no end given: midnight after the start)",
                \.endsAt),
            .flag("is_upcoming", "exactly one of the three, as of the build's day", \.isUpcoming),
            .flag("is_running", "has begun and not ended", \.isRunning),
            .flag("is_past", "has ended", \.isPast),
        ])
}
