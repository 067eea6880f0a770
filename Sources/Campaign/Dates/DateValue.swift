/// A date with its precision: a year, a month, a day, or a day with a time.
///
/// Dates are ordered by the first moment of their period. Source: Content/README.md §2.
///
/// By hand instead of Foundation's `Calendar`: no dependence on locale or system time zone.
package struct DateValue: Hashable, Sendable {
    package enum Precision: Int, Sendable { case year, month, day, minute }

    package let precision: Precision
    /// The first day of the period, in the offset of the site or the offset as written.
    package let day: Day
    // Small numbers, because a campaign keeps several dates a page: 12 bytes a date instead of 48.
    private let storedMinutes: Int16
    private let storedOffset: Int32

    /// Minutes after midnight; 0 unless the precision is `minute`.
    package var minutes: Int { Int(storedMinutes) }
    /// Seconds east of Greenwich at that moment.
    package var offset: Int { Int(storedOffset) }

    package init(precision: Precision, day: Day, minutes: Int = 0, offset: Int) {
        self.precision = precision
        self.day = day
        storedMinutes = precision == .minute ? Int16(clamping: minutes) : 0
        storedOffset = Int32(clamping: offset)
    }

    /// Seconds since 1970 of the first moment of the period.
    package var instant: Int { day.daysSince1970 * 86_400 + minutes * 60 - offset }

    /// The last day of the period.
    package var lastDay: Day {
        switch precision {
        case .day, .minute: day
        case .month:
            Day(daysSince1970: day.daysSince1970 + Day.length(ofMonth: day.month, year: day.year) - 1)
        case .year:
            Day(daysSince1970: day.daysSince1970 + (Day.length(ofMonth: 2, year: day.year) == 29 ? 365 : 364))
        }
    }

    package var hasTime: Bool { precision == .minute }

    /// The value of the HTML attribute `datetime`: `2023`, `2023-10`, `2023-10-07` or `2023-10-07T07:30:00+07:00`.
    package var html: String {
        switch precision {
        case .year: padded(day.year, to: 4)
        case .month: "\(padded(day.year, to: 4))-\(padded(day.month))"
        case .day: day.iso
        case .minute: rfc3339
        }
    }

    /// The first moment of the period with its offset, in the form of Atom (RFC 3339).
    package var rfc3339: String { "\(day.iso)T\(clock):00\(DateValue.text(ofOffset: offset))" }

    /// The time as `07:30`.
    package var clock: String { "\(padded(minutes / 60)):\(padded(minutes % 60))" }

    static func text(ofOffset offset: Int) -> String {
        if offset == 0 { return "Z" }
        let minutes = abs(offset) / 60
        return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
    }
}

extension DateValue: Comparable {
    /// Orders by moment; of equal moments the less precise date comes first.
    package static func < (a: DateValue, b: DateValue) -> Bool {
        a.instant != b.instant ? a.instant < b.instant : a.precision.rawValue < b.precision.rawValue
    }
}
