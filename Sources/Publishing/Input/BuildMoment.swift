import Campaign

/// The time of a build.
package enum BuildMoment: Hashable, Sendable {
    /// Seconds since 1970.
    case instant(Int)
    /// As written on the command line; without an offset, in the site's time zone, which is known later.
    case written(WrittenDate)

    /// - Returns: nil for text that is neither a day nor a time.
    package init?(_ text: String) {
        guard let date = try? WrittenDate(text), date.precision == .day || date.precision == .minute else { return nil }
        self = .written(date)
    }

    /// Seconds since 1970; a day alone is its first moment.
    package func instant(in zone: SiteTimeZone) -> Int {
        switch self {
        case .instant(let seconds): seconds
        case .written(let date): date.value(in: zone).instant
        }
    }
}
