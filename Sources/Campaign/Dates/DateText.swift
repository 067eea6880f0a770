/// Dates as people in Viet Nam read them.
package enum DateText {
    /// `07/10/2023`, `10/2023`, `2023`; a time is left out.
    package static func short(_ date: DateValue) -> String {
        switch date.precision {
        case .year: "\(date.day.year)"
        case .month: "\(padded(date.day.month))/\(date.day.year)"
        case .day, .minute: short(date.day)
        }
    }

    /// `07/10/2023`
    package static func short(_ day: Day) -> String { "\(padded(day.day))/\(padded(day.month))/\(day.year)" }
}
