import Campaign
import Diagnostics
import Text

/// schema.org data for search engines, as JSON-LD. Source: Sources/README.md §5. By hand: each type is written with a
/// fixed order of members.
struct StructuredData: Sendable {
    private var json = JSONWriter()

    /// Whole `script` elements. A Content-Security-Policy does not treat their data as a script. Nil without any.
    var scripts: [UInt8]? { json.bytes.isEmpty ? nil : json.bytes }

    private mutating func script(_ type: String, _ members: (inout JSONWriter) -> Void) {
        json.outside("<script type=\"application/ld+json\">")
        json.object { json in
            json.text("@context", "https://schema.org")
            json.text("@type", type)
            members(&json)
        }
        json.outside("</script>\n")
    }

    // MARK: Organisation and site

    mutating func organisation(_ settings: SiteSettings, _ links: Links, home: Address) {
        script("GovernmentOrganization") { json in
            json.text("@id", links.absolute(home, anchor: AddressBook.officeAnchor))
            json.organisation(settings, links, home: home)
        }
    }

    mutating func website(_ settings: SiteSettings, _ links: Links, home: Address) {
        script("WebSite") { json in
            json.text("name", settings.title)
            if settings.shortTitle != settings.title { json.text("alternateName", settings.shortTitle) }
            json.text("url", links.absolute(home))
            json.text("inLanguage", settings.language)
            json.value("publisher", StructuredData.publisher(settings, links, home: home))
        }
    }

    /// The organisation as part of other data.
    static func publisher(_ settings: SiteSettings, _ links: Links, home: Address) -> JSONText {
        var json = JSONWriter()
        json.thing(nil, "GovernmentOrganization") { json in
            json.text("@id", links.absolute(home, anchor: AddressBook.officeAnchor))
            json.organisation(settings, links, home: home)
        }
        return .written(json.bytes)
    }

    // MARK: Pages

    mutating func breadcrumbs(_ trail: [(title: String, address: Address)], _ links: Links) {
        script("BreadcrumbList") { json in
            json.list("itemListElement", of: trail.count) { json, index in
                json.thing(nil, "ListItem") { json in
                    json.number("position", index + 1)
                    json.text("name", trail[index].title)
                    json.text("item", links.absolute(trail[index].address))
                }
            }
        }
    }

    mutating func quotation(_ text: String, author: String, url: String, language: String) {
        script("Quotation") { json in
            json.text("text", text)
            json.text("inLanguage", language)
            json.text("url", url)
            json.thing("creator", "Person") { $0.text("name", author) }
        }
    }

    mutating func article(
        _ item: NewsItem, url: String, description: String?, image: String?, changed: DateValue?,
        corrections: [PageFields.Correction], language: String, publisher: JSONText
    ) {
        script("NewsArticle") { json in
            json.text("headline", item.article.title)
            json.text("description", description)
            // A date whose day is unknown is written as the month, not as an invented day.
            json.text("datePublished", item.date.html)
            json.text("dateModified", changed?.html)
            json.text("inLanguage", language)
            json.text("mainEntityOfPage", url)
            json.text("image", image)
            if let agency = item.agency {
                json.thing("author", "Organization") { $0.text("name", agency) }
            } else {
                json.value("author", publisher)
            }
            json.value("publisher", publisher)
            guard !corrections.isEmpty else { return }
            json.list("correction", of: corrections.count) { json, index in
                let correction = corrections[index]
                json.thing(nil, "CorrectionComment") { json in
                    json.text("text", correction.text)
                    json.text("datePublished", correction.date.rfc3339)
                }
            }
        }
    }

    /// An event, only with a known start and a known place or link: an address is never invented.
    mutating func event(_ activity: Activity, url: String, image: String?, settings: SiteSettings) {
        // An activity postponed without a new date keeps its old date until there is a new one.
        let isOpen = activity.status == .postponed && activity.start == nil
        guard let start = activity.start ?? (isOpen ? activity.previousStart : nil),
            start.precision.rawValue >= DateValue.Precision.day.rawValue,
            activity.placeAddress != nil || activity.online != nil
        else { return }
        script("Event") { json in
            json.text("name", activity.article.title)
            json.text("startDate", start.html)
            json.text("endDate", activity.end?.html)
            json.text("eventStatus", StructuredData.status(activity, isOpen: isOpen))
            json.text("eventAttendanceMode", StructuredData.attendance(activity))
            json.location(activity)
            if !isOpen { json.text("previousStartDate", activity.previousStart?.html) }
            json.text("description", activity.article.fields.summary)
            json.text("url", url)
            json.text("image", image)
            json.text("inLanguage", settings.language)
            if let organiser = activity.organiser {
                json.thing("organizer", "Organization") { $0.text("name", organiser) }
            }
            guard activity.fee == .free else { return }
            json.thing("offers", "Offer") { json in
                json.number("price", 0)
                json.text("priceCurrency", "VND")
                json.text("url", activity.registration ?? url)
            }
        }
    }

    private static func status(_ activity: Activity, isOpen: Bool) -> String {
        switch activity.status {
        case .scheduled, .held:
            activity.previousStart == nil
                ? "https://schema.org/EventScheduled" : "https://schema.org/EventRescheduled"
        case .postponed:
            isOpen || activity.previousStart == nil
                ? "https://schema.org/EventPostponed" : "https://schema.org/EventRescheduled"
        case .cancelled: "https://schema.org/EventCancelled"
        case .movedOnline: "https://schema.org/EventMovedOnline"
        }
    }

    private static func attendance(_ activity: Activity) -> String {
        switch (activity.online != nil, activity.placeAddress != nil) {
        case (true, true): "https://schema.org/MixedEventAttendanceMode"
        case (true, false): "https://schema.org/OnlineEventAttendanceMode"
        case (false, _): "https://schema.org/OfflineEventAttendanceMode"
        }
    }
}

extension Activity {
    /// Nil where it takes place online instead.
    fileprivate var placeAddress: String? { status == .movedOnline ? nil : address }
}

extension JSONWriter {
    fileprivate mutating func thing(
        _ key: String?, _ type: String, _ members: (inout JSONWriter) -> Void
    ) {
        object(key) { json in
            json.text("@type", type)
            members(&json)
        }
    }

    fileprivate mutating func organisation(_ settings: SiteSettings, _ links: Links, home: Address) {
        let own = settings.organisation
        text("name", own.name)
        text("url", own.url ?? links.absolute(home))
        text("address", own.address)
        text("telephone", own.phone)
        text("email", own.email)
        if !settings.channels.isEmpty {
            list("sameAs", of: settings.channels.count) { $0.text(nil, settings.channels[$1].url) }
        }
    }

    /// The place, the link, or both.
    fileprivate mutating func location(_ activity: Activity) {
        switch (activity.placeAddress, activity.online) {
        case (let address?, let online?):
            list("location", of: 2) { json, index in
                if index == 0 { json.place(nil, activity, address) } else { json.virtual(nil, online) }
            }
        case (let address?, nil): place("location", activity, address)
        case (nil, let online?): virtual("location", online)
        case (nil, nil): break
        }
    }

    private mutating func virtual(_ key: String?, _ url: String) {
        thing(key, "VirtualLocation") { $0.text("url", url) }
    }

    private mutating func place(_ key: String?, _ activity: Activity, _ address: String) {
        thing(key, "Place") { json in
            json.text("name", activity.place ?? address)
            json.text("address", address)
            guard let coordinates = activity.coordinates else { return }
            json.thing("geo", "GeoCoordinates") { json in
                json.value("latitude", .decimal(coordinates.latitude))
                json.value("longitude", .decimal(coordinates.longitude))
            }
        }
    }
}
