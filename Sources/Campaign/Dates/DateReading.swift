/// Why a text is not a date.
package enum DateProblem: Error, Hashable, Sendable {
    /// Not of any form that content.md §2 allows.
    case form
    /// Of a known form, but no such day, such as 31/04.
    case noSuchDay(lastDayOfMonth: Int?)
    case noSuchTime
}

extension DateValue {
    /// Reads `2023-10-07`, `07/10/2023`, each with an optional time `07:30` after a space or `T` and an
    /// optional offset (`+07:00`, `+0700`, `Z`), `2023-10` and `2023`.
    ///
    /// - Parameter zone: gives the offset where none is written.
    package init(reading text: String, zone: SiteTimeZone) throws(DateProblem) {
        var scanner = DigitScanner(text)
        let day: Day
        let precision: Precision
        if let year = scanner.number(4, 4) {
            if scanner.atEnd {
                guard let first = Day(year: year, month: 1, day: 1) else { throw .noSuchDay(lastDayOfMonth: nil) }
                self.init(precision: .year, day: first, offset: zone.offset(at: first, minutes: 0))
                return
            }
            guard scanner.skip("-"), let month = scanner.number(1, 2) else { throw .form }
            if scanner.atEnd {
                guard let first = Day(year: year, month: month, day: 1) else { throw .noSuchDay(lastDayOfMonth: nil) }
                self.init(precision: .month, day: first, offset: zone.offset(at: first, minutes: 0))
                return
            }
            guard scanner.skip("-"), let number = scanner.number(1, 2) else { throw .form }
            day = try DateValue.day(year, month, number)
        } else if let number = scanner.number(1, 2) {
            guard scanner.skip("/"), let month = scanner.number(1, 2), scanner.skip("/"),
                let year = scanner.number(4, 4)
            else { throw .form }
            day = try DateValue.day(year, month, number)
        } else {
            throw .form
        }
        if scanner.atEnd {
            precision = .day
            self.init(precision: precision, day: day, offset: zone.offset(at: day, minutes: 0))
            return
        }
        guard scanner.skip("T") || scanner.skipSpaces() else { throw .form }
        guard let hour = scanner.number(1, 2), scanner.skip(":"), let minute = scanner.number(2, 2) else {
            throw .form
        }
        // Seconds are read and dropped: no notice names them.
        if scanner.skip(":") {
            guard let seconds = scanner.number(2, 2) else { throw .form }
            guard seconds < 60 else { throw .noSuchTime }
        }
        guard hour < 24, minute < 60 else { throw .noSuchTime }
        let minutes = hour * 60 + minute
        var offset = zone.offset(at: day, minutes: minutes)
        if !scanner.atEnd {
            _ = scanner.skipSpaces()
            if scanner.skip("Z") {
                offset = 0
            } else {
                let east = scanner.skip("+")
                guard east || scanner.skip("-") else { throw .form }
                let h: Int
                let m: Int
                if let together = scanner.number(4, 4) {
                    (h, m) = (together / 100, together % 100)
                } else {
                    guard let hours = scanner.number(2, 2), scanner.skip(":"), let rest = scanner.number(2, 2) else {
                        throw .form
                    }
                    (h, m) = (hours, rest)
                }
                guard h < 15, m < 60 else { throw .noSuchTime }
                offset = (h * 3600 + m * 60) * (east ? 1 : -1)
            }
        }
        guard scanner.atEnd else { throw .form }
        self.init(precision: .minute, day: day, minutes: minutes, offset: offset)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) throws(DateProblem) -> Day {
        if let found = Day(year: year, month: month, day: day) { return found }
        let length = (1...12).contains(month) ? Day.length(ofMonth: month, year: year) : nil
        throw .noSuchDay(lastDayOfMonth: length)
    }
}

/// Reads digits and separators from the front of a short ASCII text.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var atEnd: Bool { rest.isEmpty }

    /// A number of `least` to `most` digits that no further digit follows; else nothing is consumed.
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
