import Diagnostics

/// Reports a weekday next to a date that is on another weekday: “thứ Sáu, ngày 01/10/2022”.
///
/// Only words next to a complete date count, and only when they can only be a weekday: “lần thứ sáu” and “kỳ họp thứ 6”
/// are ordinals.
enum WeekdayMismatch {
    static func check(_ page: PageSource, into report: inout Report) {
        let text = WeekdayText(bytes: page.bytes)
        var tally = RepeatLimit(.weekdayMismatch, in: page.path)
        defer { tally.tellRest(into: &report) }
        for date in DateMention.all(in: page.bytes) {
            guard let found = text.weekday(beside: date.range), found.weekday != date.day.weekday, tally.admits() else {
                continue
            }
            report.add(
                .weekdayMismatch(
                    found.text, date: DateText.short(date.day), weekday: date.day.weekday,
                    at: page.span(found.range), dateAt: page.span(date.range)))
        }
    }
}
