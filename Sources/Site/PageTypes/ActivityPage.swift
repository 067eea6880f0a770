import Campaign
import Template

/// One activity.
struct ActivityPage: PageType {
    let edition: Int
    let index: Int

    static let template = "activity"
    static let field: String? = "activity"
    static let isOneBody = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        return own.activities.indices.map { index in
            let article = own.activities[index].article
            return PageClaim(
                ActivityPage(edition: edition, index: index), site.book.activity(own.year, article.slug), of: article)
        }
    }

    func article(in site: Pages) -> Article? { site.campaign.editions[edition].activities[index].article }

    func parts(in site: Pages) -> PageParts<ActivityView> {
        site.activityPage(site.campaign.editions[edition], index)
    }
}

extension Pages {
    fileprivate func activityPage(_ edition: Edition, _ index: Int) -> PageParts<ActivityView> {
        let activity = edition.activities[index]
        let article = activity.article
        let address = book.activity(edition.year, article.slug)
        let lists = lists(edition)
        func link(_ offset: Int) -> LinkView? {
            lists.activity(index, offset: offset).map { edition.activities[$0].article }.map {
                LinkView(label: $0.title, url: links.href(book.activity(edition.year, $0.slug)))
            }
        }
        let period = period(activity.start, activity.end)
        let reports = lists.reports[address] ?? []
        let image = bodies.references(of: article).image
        let body = bodies.html(article)
        let view = ActivityView(
            summary: article.fields.summary, kind: settings.label(ofKind: activity.kind),
            level: activity.level.map(settings.label(ofLevel:)), period: period,
            previousStart: activity.previousStart.map(day), hasState: period != nil || activity.status != .scheduled,
            isPostponed: activity.status == .postponed,
            isMovedOnline: activity.status == .movedOnline, isCancelled: activity.status == .cancelled,
            isHeld: activity.status == .held, picture: image.flatMap(bodies.picture), place: activity.place,
            address: activity.address, placeNote: activity.placeNote,
            mapURL: activity.coordinates.map {
                "https://www.openstreetmap.org/?mlat=\($0.latitude)&mlon=\($0.longitude)#map=17/\($0.latitude)/\($0.longitude)"
            },
            onlineURL: activity.online, audience: TextItems(activity.audience), organiser: activity.organiser,
            partners: TextItems(activity.partners),
            registration: activity.registration.map { LinkView(label: host($0), url: $0) }, phone: activity.phone,
            phoneURL: activity.phone.flatMap(TelephoneLink.url), fee: feeText(activity.fee),
            isFree: activity.fee == .free,
            programme: Items(activity.programme.map { StepView(time: $0.time, text: $0.text) }),
            classes: activity.classes.map(wording.number), participants: activity.participants.map(wording.number),
            body: body, news: Items(reports.map { card(edition, news: $0) }))
        var head = PageHead(
            address: address, title: article.title, documentTitle: documentTitle(article.title, edition),
            description: summary(article), article: article, isArticle: true,
            published: article.fields.date?.value,
            cite: citation(
                author: activity.organiser ?? edition.theme.agency, title: article.title,
                of: edition.theme.name ?? settings.title, date: activity.start),
            neighbours: neighbours(link(-1), link(1)),
            trail: trail(edition, (wording.activities, book.activities(edition.year))))
        head.structured.event(
            activity, url: links.absolute(address), image: picture(article), settings: settings)
        return PageParts(view, head, edition: edition, part: book.activities(edition.year))
    }

    private func feeText(_ fee: Activity.Fee?) -> String? {
        if case .text(let text)? = fee { text } else { nil }
    }

    /// The host of a web address, as the words of a link.
    private func host(_ url: String) -> String {
        guard let start = url.range(of: "//")?.upperBound else { return url }
        return String(url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }
}

struct ActivityView: TemplateRecord {
    let summary: String?
    let kind: String
    let level: String?
    let period: PeriodView?
    let previousStart: DayView?
    let hasState: Bool
    let isPostponed: Bool
    let isMovedOnline: Bool
    let isCancelled: Bool
    let isHeld: Bool
    let picture: PictureView?
    let place: String?
    let address: String?
    let placeNote: String?
    let mapURL: String?
    let onlineURL: String?
    let audience: TextItems?
    let organiser: String?
    let partners: TextItems?
    let registration: LinkView?
    let phone: String?
    let phoneURL: String?
    let fee: String?
    let isFree: Bool
    let programme: Items<StepView>?
    let classes: String?
    let participants: String?
    let body: [UInt8]?
    let news: Items<NewsCardView>?

    static let shape = Shape<Self>(
        "Activity",
        [
            .text("summary", "one or two sentences", \.summary),
            .text("kind", "label of the kind", \.kind),
            .text("level", "label of the level", \.level),
            .record("period", "when; absent when no date is known", \.period),
            .record("previous_start", "with is_postponed", \.previousStart),
            .flag("has_state", "there is a word on when it is or what became of it", \.hasState),
            .flag("is_postponed", "put off", \.isPostponed),
            .flag("is_moved_online", "it takes place online instead", \.isMovedOnline),
            .flag("is_cancelled", "it will not take place", \.isCancelled),
            .flag("is_held", "it has taken place", \.isHeld),
            .record("picture", "lead picture", \.picture),
            .text("place", "name of the place", \.place),
            .text("address", "postal address", \.address),
            .text("place_note", "who will choose the place", \.placeNote),
            .text("map_url", "a plain link", \.mapURL),
            .text("online_url", "address to join", \.onlineURL),
            .record("audience", "for whom", \.audience),
            .text("organiser", "who holds it", \.organiser),
            .record("partners", "others who take part", \.partners),
            .record("registration", "label: host or title of the form", \.registration),
            .text("phone", "as written", \.phone),
            .text("phone_url", "tel: address", \.phoneURL),
            .text("fee", "\"20.000 đồng\"", \.fee),
            .flag("is_free", "costs nothing", \.isFree),
            .record("programme", "steps in order", \.programme),
            .text("classes", "number of classes or events, once held", \.classes),
            .text("participants", "number of people, once held", \.participants),
            .body("body", "HTML of the body", \.body),
            .record("news", "news items", \.news),
        ])
}

struct StepView: TemplateRecord {
    let time: String?
    let text: String

    static let shape = Shape<Self>(
        "Step",
        [
            .text("time", "clock time", \.time),
            .text("text", "words to show", \.text),
        ])
}
