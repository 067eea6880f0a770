import Campaign
import Template

/// The page for newspapers: facts, contact, how to link and cite, feeds, documents.
struct PressPage: PageType {
    static let template = "press"
    static let field: String? = "press"
    static let isList = true

    static func claims(in site: ClaimSource) -> [PageClaim] { [PageClaim(PressPage(), site.book.press)] }

    func article(in site: Pages) -> Article? { site.opening(at: site.book.press) }

    func parts(in site: Pages) -> PageParts<PressView> { site.pressPage() }
}

extension Pages {
    fileprivate func pressPage() -> PageParts<PressView> {
        let opening = opening(at: book.press)
        let title = opening?.title ?? wording.pressTitle
        let head = PageHead(
            address: book.press, title: title, description: opening.flatMap(summary) ?? wording.pressDescription,
            article: opening, trail: trail())
        let hasNews = campaign.editions.contains { !$0.news.isEmpty }
        var feeds =
            hasNews
            ? [
                LinkView(label: wording.atomFeed, url: links.href(book.feed)),
                LinkView(label: wording.jsonFeed, url: links.href(book.jsonFeed)),
            ] : []
        feeds += campaign.editions.reversed().filter { !$0.news.isEmpty }.map {
            LinkView(label: wording.atomFeed($0.year), url: links.href(book.feed($0.year)))
        }
        let view = PressView(
            intro: opening.flatMap { bodies.html($0) }, facts: facts,
            years: campaign.editions.reversed().map { card($0) },
            feeds: Items(feeds), downloads: Items(downloads), example: example)
        return PageParts(view, head, edition: nil)
    }

    /// Facts about the current edition that journalists need.
    private var facts: [FactView] {
        var facts = [FactView(term: wording.campaignName, text: settings.title, url: nil)]
        if let edition = campaign.current {
            let theme = edition.theme
            if let text = theme.theme {
                facts.append(
                    FactView(
                        term: wording.themeOf(edition.year), text: text, url: links.href(book.edition(edition.year))))
            }
            if let period = period(theme.start, theme.end) {
                facts.append(FactView(term: wording.time, text: period.text, url: nil))
            }
            if let index = lists(edition).opening {
                let activity = edition.activities[index]
                let parts = [
                    self.period(activity.start, activity.end)?.text, activity.place, activity.address,
                    activity.place == nil ? activity.placeNote : nil,
                ]
                let text = parts.compactMap(\.self).joined(separator: "; ")
                if !text.isEmpty {
                    facts.append(
                        FactView(
                            term: wording.opening, text: text,
                            url: links.href(book.activity(edition.year, activity.article.slug))))
                }
            }
            if let agency = theme.agency {
                facts.append(
                    FactView(
                        term: wording.issuingBody, text: agency,
                        url: edition.plan == nil ? nil : links.href(book.plan(edition.year))))
            }
        }
        let years = campaign.editions.map { "\($0.year)" }.joined(separator: ", ")
        if !years.isEmpty {
            facts.append(FactView(term: wording.yearsHeld, text: years, url: links.href(book.archive)))
        }
        facts.append(FactView(term: wording.responsible, text: settings.organisation.name, url: nil))
        return facts
    }

    /// The files of the official documents of all years.
    private var downloads: [FileView] {
        campaign.editions.reversed().compactMap { edition in
            guard let plan = edition.plan,
                case .media(let address, let media)? = bodies.references(of: plan.article).file
            else {
                return nil
            }
            let file = self.file(address, media)
            return FileView(url: file.url, label: Pages.documentName(plan), info: file.info)
        }
    }

    /// A citation of the page that is most likely to be cited.
    private var example: CiteView {
        guard let edition = campaign.current else {
            return CiteView(text: "\(settings.organisation.name). \(settings.title).", url: links.absolute(book.home))
        }
        return CiteView(
            text: citation(
                author: edition.theme.agency, title: edition.theme.article.title,
                of: edition.theme.name ?? settings.title,
                date: edition.theme.start), url: links.absolute(book.edition(edition.year)))
    }
}

struct PressView: TemplateRecord {
    let intro: [UInt8]?
    let facts: [FactView]
    let years: [YearCardView]
    let feeds: Items<LinkView>?
    let downloads: Items<FileView>?
    let example: CiteView

    static let shape = Shape<Self>(
        "Press",
        [
            .html("intro", "HTML before the list", \.intro),
            .list("facts", "e.g. Tên chiến dịch, Chủ đề năm 2024, Thời gian, Cơ quan chủ trì", \.facts),
            .list("years", "for \"how to link\": permanent address of each year", \.years),
            .record("feeds", "feeds to subscribe to", \.feeds),
            .record("downloads", "documents to download", \.downloads),
            .record("example", "a worked example of a citation", \.example),
        ])
}

struct FactView: TemplateRecord {
    let term: String
    let text: String
    let url: String?

    static let shape = Shape<Self>(
        "Fact",
        [
            .text("term", "what the fact is about", \.term),
            .text("text", "words to show", \.text),
            .text("url", "address, ready to print", \.url),
        ])
}
