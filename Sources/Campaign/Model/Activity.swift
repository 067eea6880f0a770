import Diagnostics
import Markdown

/// One activity of an edition. Source: Content/README.md §8.
package struct Activity: Sendable {
    package enum Status: String, Sendable, CaseIterable {
        case scheduled, postponed, held, cancelled
        case movedOnline = "moved_online"
    }

    package struct Coordinates: Sendable, Hashable {
        /// Degrees north, -90 to 90.
        package let latitude: Double
        /// Degrees east, -180 to 180.
        package let longitude: Double
    }

    package struct Step: Sendable, Hashable {
        /// As written: `07:30`.
        package let time: String?
        package let text: String
    }

    package enum Fee: Sendable, Hashable {
        case free
        case text(String)
    }

    package let article: Article
    /// Id of `kinds`.
    package let kind: String
    /// Id of `levels`.
    package let level: String?
    package let start: DateValue?
    package let end: DateValue?
    package let place: String?
    package let address: String?
    /// Who will choose the place, when the plan leaves it open.
    package let placeNote: String?
    package let coordinates: Coordinates?
    package let online: String?
    package let audience: [String]
    package let organiser: String?
    package let partners: [String]
    package let registration: String?
    package let phone: String?
    package let fee: Fee?
    package let status: Status
    package let previousStart: DateValue?
    package let programme: [Step]
    /// Key of the row of the report form that it counts for.
    package let row: String?
    package let classes: Int?
    package let participants: Int?
}

/// A news item. Source: Content/README.md §9.
package struct NewsItem: Sendable {
    package let article: Article
    package let date: DateValue
    /// The issuing office; nil means the site's organisation.
    package let agency: String?
    package let place: String?
    /// Path of the activity it reports on, relative to the item.
    package let activity: Located<String>?
    package let outlet: String?
    package let outletURL: String?
    package let photos: [PageFields.Image]
}
