import Campaign
import Diagnostics
import Text

/// schema.org data for search engines, as JSON-LD. Source: Sources/README.md §5. By hand: each type is one ``JSONText``
/// value with a fixed order of members.
enum StructuredData {
    /// A whole `script` element. A Content-Security-Policy does not treat its data as a script.
    static func script(_ data: JSONText) -> [UInt8] {
        Array("<script type=\"application/ld+json\">".utf8) + data.bytes + Array("</script>\n".utf8)
    }

    private static func thing(_ type: String, _ members: [(String, JSONText?)], isRoot: Bool = true) -> JSONText {
        .object((isRoot ? [("@context", .string("https://schema.org"))] : []) + [("@type", .string(type))] + members)
    }

    static func organisation(
        _ settings: SiteSettings, _ links: Links, home: Address, id: Bool = false, isRoot: Bool = true
    ) -> JSONText {
        let own = settings.organisation
        return thing(
            "GovernmentOrganization",
            [
                ("@id", id || !isRoot ? .string(links.absolute(home, anchor: AddressBook.officeAnchor)) : nil),
                ("name", .string(own.name)),
                ("url", .string(own.url ?? links.absolute(home))), ("address", .optional(own.address)),
                ("telephone", .optional(own.phone)), ("email", .optional(own.email)),
                ("sameAs", settings.channels.isEmpty ? nil : .list(settings.channels.map { .string($0.url) })),
            ], isRoot: isRoot)
    }

    static func website(_ settings: SiteSettings, _ links: Links, home: Address) -> JSONText {
        thing(
            "WebSite",
            [
                ("name", .string(settings.title)),
                ("alternateName", settings.shortTitle == settings.title ? nil : .string(settings.shortTitle)),
                ("url", .string(links.absolute(home))), ("inLanguage", .string(settings.language)),
                ("publisher", organisation(settings, links, home: home, isRoot: false)),
            ])
    }

    static func breadcrumbs(_ items: [(title: String, url: String)]) -> JSONText {
        thing(
            "BreadcrumbList",
            [
                (
                    "itemListElement",
                    .list(
                        items.enumerated().map { index, item in
                            thing(
                                "ListItem",
                                [
                                    ("position", .number(index + 1)), ("name", .string(item.title)),
                                    ("item", .string(item.url)),
                                ],
                                isRoot: false)
                        })
                )
            ])
    }

    static func quotation(_ text: String, author: String, url: String, language: String) -> JSONText {
        thing(
            "Quotation",
            [
                ("text", .string(text)), ("inLanguage", .string(language)), ("url", .string(url)),
                ("creator", thing("Person", [("name", .string(author))], isRoot: false)),
            ])
    }

    static func article(
        _ item: NewsItem, url: String, description: String?, image: String?, changed: DateValue?,
        corrections: [PageFields.Correction], language: String, publisher: JSONText
    ) -> JSONText {
        let author = item.agency.map { thing("Organization", [("name", .string($0))], isRoot: false) }
        let notes = corrections.map {
            thing(
                "CorrectionComment", [("text", .string($0.text)), ("datePublished", .string($0.date.rfc3339))],
                isRoot: false)
        }
        return thing(
            "NewsArticle",
            [
                ("headline", .string(item.article.title)), ("description", .optional(description)),
                // A date whose day is unknown is written as the month, not as an invented day.
                ("datePublished", .string(item.date.html)), ("dateModified", .optional(changed?.html)),
                ("inLanguage", .string(language)), ("mainEntityOfPage", .string(url)), ("image", .optional(image)),
                ("author", author ?? publisher), ("publisher", publisher),
                ("correction", notes.isEmpty ? nil : .list(notes)),
            ])
    }

    /// An event, only with a known start and a known place or link: an address is never invented.
    static func event(_ activity: Activity, period: PeriodView?, url: String, image: String?, settings: SiteSettings)
        -> JSONText?
    {
        // An activity postponed without a new date keeps its old date until there is a new one.
        let isOpen = activity.status == .postponed && activity.start == nil
        guard let start = activity.start ?? (isOpen ? activity.previousStart : nil),
            start.precision.rawValue >= DateValue.Precision.day.rawValue, let place = location(activity)
        else { return nil }
        let status: String
        switch activity.status {
        case .scheduled, .held: status = activity.previousStart == nil ? "EventScheduled" : "EventRescheduled"
        case .postponed: status = isOpen || activity.previousStart == nil ? "EventPostponed" : "EventRescheduled"
        case .cancelled: status = "EventCancelled"
        case .movedOnline: status = "EventMovedOnline"
        }
        let isOnline = activity.online != nil
        let isPlaced = activity.address != nil && activity.status != .movedOnline
        let mode =
            isOnline
            ? (isPlaced ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode") : "OfflineEventAttendanceMode"
        let organiser = activity.organiser.map { thing("Organization", [("name", .string($0))], isRoot: false) }
        let offer =
            activity.fee == .free
            ? thing(
                "Offer",
                [
                    ("price", .number(0)), ("priceCurrency", .string("VND")),
                    ("url", .string(activity.registration ?? url)),
                ],
                isRoot: false) : nil
        return thing(
            "Event",
            [
                ("name", .string(activity.article.title)), ("startDate", .string(start.html)),
                ("endDate", .optional(activity.end?.html)), ("eventStatus", .string("https://schema.org/\(status)")),
                ("eventAttendanceMode", .string("https://schema.org/\(mode)")), ("location", place),
                ("previousStartDate", isOpen ? nil : .optional(activity.previousStart?.html)),
                ("description", .optional(activity.article.fields.summary)), ("url", .string(url)),
                ("image", .optional(image)),
                ("inLanguage", .string(settings.language)), ("organizer", organiser), ("offers", offer),
            ])
    }

    private static func location(_ activity: Activity) -> JSONText? {
        let online = activity.online.map { thing("VirtualLocation", [("url", .string($0))], isRoot: false) }
        guard activity.status != .movedOnline, let address = activity.address else { return online }
        let coordinates = activity.coordinates.map {
            thing(
                "GeoCoordinates", [("latitude", .decimal($0.latitude)), ("longitude", .decimal($0.longitude))],
                isRoot: false)
        }
        let place = thing(
            "Place",
            [("name", .string(activity.place ?? address)), ("address", .string(address)), ("geo", coordinates)],
            isRoot: false)
        return online.map { .list([place, $0]) } ?? place
    }
}

extension Pages {
    func breadcrumbList(_ head: PageHead) -> JSONText {
        StructuredData.breadcrumbs(
            head.trail.map { ($0.title, links.absolute($0.address)) } + [(head.title, links.absolute(head.address))])
    }
}
