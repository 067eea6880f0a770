import struct Foundation.Date
import struct Foundation.TimeZone

/// The time zone of the dates of a site.
package struct SiteTimeZone: Hashable, Sendable {
    package let identifier: String
    private let zone: TimeZone?

    package static let vietnam = SiteTimeZone(known: "Asia/Ho_Chi_Minh")

    /// Nil for an identifier that the time zone data of the machine does not contain.
    ///
    /// A machine without time zone data (a minimal container) still supports the zone of Viet Nam, which has been
    /// +07:00 without summer time since 1975.
    package init?(identifier: String) {
        let found = TimeZone(identifier: identifier)
        guard found != nil || identifier == SiteTimeZone.vietnam.identifier else { return nil }
        self.identifier = identifier
        zone = found
    }

    private init(known identifier: String) {
        self.identifier = identifier
        zone = TimeZone(identifier: identifier)
    }

    /// Seconds east of Greenwich at a moment of local time.
    package func offset(at day: Day, minutes: Int) -> Int {
        let local = day.daysSince1970 * 86_400 + minutes * 60
        let guess = offset(atInstant: local)
        return offset(atInstant: local - guess)
    }

    /// Seconds east of Greenwich at `seconds` after the beginning of 1970 (UTC).
    package func offset(atInstant seconds: Int) -> Int {
        zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 7 * 3600
    }

    /// The local day at `seconds` after the beginning of 1970 (UTC).
    package func day(atInstant seconds: Int) -> Day {
        let local = seconds + offset(atInstant: seconds)
        return Day(daysSince1970: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }
}
