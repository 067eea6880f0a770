import Diagnostics

/// Reads dates as officers write them, and reports invalid dates.
extension FieldValue {
    static func date(_ text: Located<String>, zone: SiteTimeZone, into report: inout Report) -> Located<
        DateValue
    >? {
        do {
            return Located(try DateValue(reading: text.value, zone: zone), at: text.span)
        } catch {
            let fault: Diagnostic.DateFault =
                switch error {
                case .form: .form
                case .noSuchDay(let last?): .noSuchDay(last: last)
                case .noSuchDay(nil): swapped(text.value).map { .monthFirst(mended: $0) } ?? .noSuchMonth
                case .noSuchTime: .noSuchTime
                }
            report.add(.badDate(text.value, fault, at: text.span))
            return nil
        }
    }

    /// The date with day and month swapped: `31/10/2024` for an American `10/31/2024`.
    private static func swapped(_ text: String) -> String? {
        guard let parts = text.wholeMatch(of: /(\d{1,2})\/(\d{1,2})\/(\d{4})/), let month = Int(parts.1),
            let day = Int(parts.2),
            let year = Int(parts.3), Day(year: year, month: month, day: day) != nil
        else { return nil }
        return "\(parts.2)/\(parts.1)/\(parts.3)"
    }
}
