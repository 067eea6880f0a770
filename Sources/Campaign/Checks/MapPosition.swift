import Diagnostics

/// Reports a map position outside Viet Nam; most often its two numbers are swapped.
enum MapPosition {
    /// The extent of the mainland, Hoàng Sa and Trường Sa, in degrees rounded outwards.
    private static let latitudes = 6.0...24.0
    private static let longitudes = 102.0...118.0

    static func check(_ activity: Activity, into report: inout Report) {
        guard let place = activity.coordinates, let span = activity.article.declarations.span(.map),
            !(latitudes.contains(place.latitude) && longitudes.contains(place.longitude))
        else { return }
        report.add(.mapOutsideVietNam(at: span))
    }

    /// Reports swapped coordinates: a longitude of Viet Nam in the place of the latitude is not a possible latitude.
    ///
    /// - Parameter items: The two values of `map`.
    /// - Returns: Whether the coordinates were swapped.
    static func reportSwapped(_ items: [YAMLValue], into report: inout Report) -> Bool {
        guard items.count == 2, case .scalar(let first) = items[0].content, case .scalar(let second) = items[1].content,
            let longitude = Double(first), let latitude = Double(second), longitudes.contains(longitude),
            latitudes.contains(latitude)
        else { return false }
        let span = Span(path: items[0].span.path, start: items[0].span.start, end: items[1].span.end)
        report.add(.swappedCoordinates(latitude: second, longitude: first, at: span))
        return true
    }
}
