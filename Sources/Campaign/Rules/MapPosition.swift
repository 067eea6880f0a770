import Diagnostics

/// A position on the map outside Viet Nam; most often its two numbers stand in the wrong order.
enum MapPosition {
    /// The mainland, Hoàng Sa and Trường Sa, in whole degrees outwards.
    private static let latitudes = 6.0...24.0
    private static let longitudes = 102.0...118.0

    static func check(_ activity: Activity, into report: inout Report) {
        guard let place = activity.coordinates, let value = activity.article.declarations.value("map"),
            !(latitudes.contains(place.latitude) && longitudes.contains(place.longitude))
        else { return }
        let isSwapped = latitudes.contains(place.longitude) && longitudes.contains(place.latitude)
        guard isSwapped, case .list(let items) = value.content, items.count == 2,
            case .scalar(let first) = items[0].content, case .scalar(let second) = items[1].content
        else {
            report.add(
                .mapOutsideVietNam, vi: "vị trí trên bản đồ nằm ngoài Việt Nam", en: "the position on the map lies outside Viet Nam",
                at: value.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "chép lại vĩ độ, kinh độ từ bản đồ; ở Việt Nam vĩ độ từ 6 đến 24, kinh độ từ 102 đến 118",
                            en: "copy latitude and longitude from the map again; in Viet Nam they are 6 to 24 and 102 to 118"))
                ])
            return
        }
        report.add(
            .swappedCoordinates, vi: "“map” ghi kinh độ trước vĩ độ nên vị trí rơi ra ngoài Việt Nam",
            en: "`map` has the longitude before the latitude, which leads out of Viet Nam",
            at: Span(path: value.span.path, start: items[0].span.start, end: items[1].span.end),
            fixes: [
                .init(
                    Localized(vi: "đổi chỗ hai số: [\(second), \(first)]", en: "let them change places: [\(second), \(first)]"),
                    replacing: Span(path: value.span.path, start: items[0].span.start, end: items[1].span.end),
                    with: "\(second), \(first)")
            ])
    }
}
