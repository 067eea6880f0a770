import Diagnostics

/// A weekday written beside a date that falls on another one: “thứ Sáu, ngày 01/10/2022”.
///
/// Only what stands next to a whole date counts, and only where the words can be nothing but a weekday: “lần
/// thứ sáu” and “kỳ họp thứ 6” are ordinals.
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
