/// The keys of a news item, in addition to those of every page.
package enum NewsKey: String, ContentKey {
    case body, place, activity, outlet
    case outletURL = "outlet_url"
    case photos, date

    package var field: Field {
        switch self {
        case .body:
            Field(
                .text, example: "Phòng Văn hóa Quận 3",
                "The issuing office (cơ quan phát hành). Without it, the organisation of the site.")
        case .place: Field(.text, example: "Quận 3", "Where it happened.")
        case .activity: Field(.path, example: "../activities/le-khai-mac.md", "The activity that it reports on.")
        case .outlet:
            Field(.text, example: "Báo Giáo dục", "The newspaper whose own piece this points to.")
        case .outletURL: Field(.webAddress, example: "https://bao.example.vn/bai/", "The address of that piece.")
        case .photos: Field(.maps(ImageKey.self), "A gallery; each picture as `image`.")
        case .date:
            Field(
                .date, required: true, example: "2023-10-02",
                "When it was published. One of the future is held back (§3).")
        }
    }
}
