import Diagnostics

/// A position on the map outside Viet Nam; most often its two numbers stand in the wrong order.
enum MapPosition {
    /// The mainland, Hoàng Sa and Trường Sa, in whole degrees outwards.
    private static let latitudes = 6.0...24.0
    private static let longitudes = 102.0...118.0

    static func check(_ activity: Activity, into report: inout Report) {
        guard let place = activity.coordinates, let span = activity.article.declarations.span("map"),
            !(latitudes.contains(place.latitude) && longitudes.contains(place.longitude))
        else { return }
        report.add(
            .mapOutsideVietNam, vi: "vị trí trên bản đồ nằm ngoài Việt Nam",
            en: "the position on the map lies outside Viet Nam",
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "chép lại vĩ độ, kinh độ từ bản đồ; ở Việt Nam vĩ độ từ 6 đến 24, kinh độ từ 102 đến 118",
                        en:
                            "copy latitude and longitude from the map again; in Viet Nam they are 6 to 24 and 102 to 118"
                    ))
            ])
    }

    /// Tells of a longitude of Viet Nam where the latitude belongs, which no latitude can be.
    /// - Parameter items: the two values of `map`.
    /// - Returns: whether it was so.
    static func reportSwapped(_ items: [YAMLValue], into report: inout Report) -> Bool {
        guard items.count == 2, case .scalar(let first) = items[0].content, case .scalar(let second) = items[1].content,
            let longitude = Double(first), let latitude = Double(second), longitudes.contains(longitude),
            latitudes.contains(latitude)
        else { return false }
        let span = Span(path: items[0].span.path, start: items[0].span.start, end: items[1].span.end)
        report.add(
            .swappedCoordinates, vi: "“map” ghi kinh độ trước vĩ độ", en: "`map` has the longitude before the latitude",
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "đổi chỗ hai số: [\(second), \(first)]", en: "let them change places: [\(second), \(first)]"
                    ),
                    replacing: span, with: "\(second), \(first)")
            ])
        return true
    }
}
