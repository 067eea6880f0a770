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
            let right = WeekdayText.name(date.day.weekday)
            let shown = DateText.short(date.day)
            report.add(
                .weekdayMismatch, vi: "ngày \(shown) là \(right.vi), không phải “\(found.text)”",
                en: "\(shown) is a \(right.en), not “\(found.text)”", at: page.span(found.range),
                notes: [.init(Localized(vi: "ngày ghi ở đây", en: "the date is here"), at: page.span(date.range))],
                fixes: [
                    .init(
                        Localized(
                            vi: "xem lại cả ngày lẫn thứ; nếu bản in sai như vậy và cần giữ nguyên, thêm “allow: C703”",
                            en: "look at both; if print has it so and it is to stay, add `allow: C703`"))
                ])
        }
    }
}
