import Diagnostics

/// Dates as officers write them, and what is told when they are none.
extension FieldValue {
    static func date(_ text: Located<String>, zone: SiteTimeZone, into report: inout Report) -> Located<
        DateValue
    >? {
        do {
            return Located(try DateValue(reading: text.value, zone: zone), at: text.span)
        } catch {
            let fix: Localized
            switch error {
            case .form:
                fix = Localized(
                    vi: "viết như 2023-10-07 hoặc 07/10/2023, có giờ thì 2023-10-07 07:30; chưa rõ ngày thì 2023-10",
                    en: "write it like 2023-10-07 or 07/10/2023, with a time 2023-10-07 07:30; without a day 2023-10")
            case .noSuchDay(let last?):
                fix = Localized(vi: "tháng đó chỉ có \(last) ngày", en: "that month has \(last) days")
            case .noSuchDay(nil):
                fix =
                    FieldValue.swapped(text.value).map {
                        Localized(vi: "viết ngày trước, tháng sau: \($0)", en: "the day comes first: \($0)")
                    }
                    ?? Localized(vi: "tháng phải từ 1 đến 12", en: "the month has to be 1 to 12")
            case .noSuchTime:
                fix = Localized(vi: "giờ phải từ 00:00 đến 23:59", en: "the time has to be 00:00 to 23:59")
            }
            let message =
                error == .form
                ? Localized(
                    vi: "“\(text.value)” chưa viết đúng dạng ngày tháng", en: "`\(text.value)` is not written as a date"
                )
                : error == .noSuchTime
                    ? Localized(
                        vi: "“\(text.value)” không phải giờ có thật", en: "`\(text.value)` is not a time that exists")
                    : Localized(
                        vi: "“\(text.value)” không phải ngày có thật", en: "`\(text.value)` is not a date that exists")
            report.add(.badDate, vi: message.vi, en: message.en, at: text.span, fixes: [.init(fix)])
            return nil
        }
    }

    /// `31/10/2024` of an American `10/31/2024`.
    private static func swapped(_ text: String) -> String? {
        guard let parts = text.wholeMatch(of: /(\d{1,2})\/(\d{1,2})\/(\d{4})/), let month = Int(parts.1),
            let day = Int(parts.2),
            let year = Int(parts.3), Day(year: year, month: month, day: day) != nil
        else { return nil }
        return "\(parts.2)/\(parts.1)/\(parts.3)"
    }
}
