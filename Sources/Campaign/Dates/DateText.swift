/// Dates in the form used in Viet Nam.
package enum DateText {
    /// The date as `07/10/2023`, `10/2023` or `2023`, without the time.
    package static func short(_ date: DateValue) -> String {
        switch date.precision {
        case .year: "\(date.day.year)"
        case .month: "\(padded(date.day.month))/\(date.day.year)"
        case .day, .minute: short(date.day)
        }
    }

    /// The day as `07/10/2023`.
    package static func short(_ day: Day) -> String { "\(padded(day.day))/\(padded(day.month))/\(day.year)" }
}
