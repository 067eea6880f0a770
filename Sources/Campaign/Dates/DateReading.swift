/// The reason why a text is not a date.
package enum DateProblem: Error, Hashable, Sendable {
    /// None of the forms in Content/README.md §2.
    case form
    /// A known form, but a day that does not exist, such as 31/04.
    case noSuchDay(lastDayOfMonth: Int?)
    case noSuchTime
}

/// A date as written, before its time zone is applied.
package struct WrittenDate: Hashable, Sendable {
    package let precision: DateValue.Precision
    /// The first day of the period.
    package let day: Day
    /// Minutes after midnight.
    package let minutes: Int
    /// Seconds east of Greenwich; nil when the text has no offset.
    package let offset: Int?

    /// Parses `2023-10-07` and `07/10/2023`, each with an optional time `07:30` after a space or `T` and an optional
    /// offset (`+07:00`, `+0700`, `Z`), and `2023-10` and `2023`.
    package init(_ text: String) throws(DateProblem) {
        var scanner = DigitScanner(text)
        let day: Day
        if let year = scanner.number(4, 4) {
            if scanner.atEnd {
                self.init(.year, try WrittenDate.first(year, 1))
                return
            }
            guard scanner.skip("-"), let month = scanner.number(1, 2) else { throw .form }
            if scanner.atEnd {
                self.init(.month, try WrittenDate.first(year, month))
                return
            }
            guard scanner.skip("-"), let number = scanner.number(1, 2) else { throw .form }
            day = try WrittenDate.day(year, month, number)
        } else if let number = scanner.number(1, 2) {
            guard scanner.skip("/"), let month = scanner.number(1, 2), scanner.skip("/"),
                let year = scanner.number(4, 4)
            else { throw .form }
            day = try WrittenDate.day(year, month, number)
        } else {
            throw .form
        }
        if scanner.atEnd {
            self.init(.day, day)
            return
        }
        guard scanner.skip("T") || scanner.skipSpaces() else { throw .form }
        let minutes = try scanner.clock()
        let offset = try scanner.offset()
        guard scanner.atEnd else { throw .form }
        self.init(.minute, day, minutes: minutes, offset: offset)
    }

    private init(_ precision: DateValue.Precision, _ day: Day, minutes: Int = 0, offset: Int? = nil) {
        self.precision = precision
        self.day = day
        self.minutes = minutes
        self.offset = offset
    }

    package func value(in zone: SiteTimeZone) -> DateValue {
        DateValue(
            precision: precision, day: day, minutes: minutes, offset: offset ?? zone.offset(at: day, minutes: minutes))
    }

    private static func first(_ year: Int, _ month: Int) throws(DateProblem) -> Day {
        guard let first = Day(year: year, month: month, day: 1) else { throw .noSuchDay(lastDayOfMonth: nil) }
        return first
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) throws(DateProblem) -> Day {
        if let found = Day(year: year, month: month, day: day) { return found }
        let length = (1...12).contains(month) ? Day.length(ofMonth: month, year: year) : nil
        throw .noSuchDay(lastDayOfMonth: length)
    }
}

extension DateValue {
    /// Parses a date as ``WrittenDate`` does.
    ///
    /// - Parameter zone: The time zone of a date without an offset.
    package init(reading text: String, zone: SiteTimeZone) throws(DateProblem) {
        self = try WrittenDate(text).value(in: zone)
    }
}

extension DigitScanner {
    /// Parses `07:30` or `07:30:00`, in minutes after midnight.
    fileprivate mutating func clock() throws(DateProblem) -> Int {
        guard let hour = number(1, 2), skip(":"), let minute = number(2, 2) else { throw .form }
        // Seconds are parsed and dropped, because no notice states seconds.
        if skip(":") {
            guard let seconds = number(2, 2) else { throw .form }
            guard seconds < 60 else { throw .noSuchTime }
        }
        guard hour < 24, minute < 60 else { throw .noSuchTime }
        return hour * 60 + minute
    }

    /// Parses `Z`, `+07:00` or `+0700`, in seconds; nil at the end of the text.
    fileprivate mutating func offset() throws(DateProblem) -> Int? {
        if atEnd { return nil }
        _ = skipSpaces()
        if skip("Z") { return 0 }
        let east = skip("+")
        guard east || skip("-") else { throw .form }
        let (hours, minutes): (Int, Int)
        if let together = number(4, 4) {
            (hours, minutes) = (together / 100, together % 100)
        } else {
            guard let h = number(2, 2), skip(":"), let m = number(2, 2) else { throw .form }
            (hours, minutes) = (h, m)
        }
        guard hours < 15, minutes < 60 else { throw .noSuchTime }
        return (hours * 3600 + minutes * 60) * (east ? 1 : -1)
    }
}

/// Scans digits and separators of a short ASCII text.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var atEnd: Bool { rest.isEmpty }

    /// A number of `least` to `most` digits that no further digit follows; otherwise nil, and nothing is consumed.
    mutating func number(_ least: Int, _ most: Int) -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (least...most).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func skipSpaces() -> Bool {
        guard skip(" ") else { return false }
        while skip(" ") {}
        return true
    }
}
