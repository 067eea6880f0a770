import Diagnostics
import Markdown

/// One activity of an edition. Source: Content/README.md §8.
///
/// It is an immutable class for the reason that ``Article`` is one.
package final class Activity: Sendable {
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

    init(
        article: Article, kind: String, level: String?, start: DateValue?, end: DateValue?, place: String?,
        address: String?, placeNote: String?, coordinates: Coordinates?, online: String?, audience: [String],
        organiser: String?, partners: [String], registration: String?, phone: String?, fee: Fee?, status: Status,
        previousStart: DateValue?, programme: [Step], row: String?, classes: Int?, participants: Int?
    ) {
        self.article = article
        self.kind = kind
        self.level = level
        self.start = start
        self.end = end
        self.place = place
        self.address = address
        self.placeNote = placeNote
        self.coordinates = coordinates
        self.online = online
        self.audience = audience
        self.organiser = organiser
        self.partners = partners
        self.registration = registration
        self.phone = phone
        self.fee = fee
        self.status = status
        self.previousStart = previousStart
        self.programme = programme
        self.row = row
        self.classes = classes
        self.participants = participants
    }
}
