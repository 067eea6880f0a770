import Diagnostics
import Markdown

/// One activity of an edition. Source: Content/README.md §8.
package struct Activity: Sendable {
    package enum Status: String, Sendable, CaseIterable {
        case scheduled, postponed, held, cancelled
        case movedOnline = "moved_online"
    }

    package struct Coordinates: Sendable, Hashable {
        /// The latitude in degrees north, -90 to 90.
        package let latitude: Double
        /// The longitude in degrees east, -180 to 180.
        package let longitude: Double
    }

    package struct Step: Sendable, Hashable {
        /// The time as written: `07:30`.
        package let time: String?
        package let text: String
    }

    package enum Fee: Sendable, Hashable {
        case free
        case text(String)
    }

    package let article: Article
    /// An id of `kinds` in `site.yml`.
    package let kind: String
    /// An id of `levels` in `site.yml`.
    package let level: String?
    package let start: DateValue?
    package let end: DateValue?
    package let place: String?
    package let address: String?
    /// Who will choose the place, when the plan leaves the place open.
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
    /// The key of the row of the report form that counts this activity.
    package let row: String?
    package let classes: Int?
    package let participants: Int?
}
