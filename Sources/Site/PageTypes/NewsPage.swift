import Campaign
import Template

/// One news item.
struct NewsPage: PageType {
    let edition: Int
    let index: Int

    static let template = "news"
    static let field: String? = "news"
    static let isOneBody = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        return own.news.indices.map { index in
            let article = own.news[index].article
            return PageClaim(
                NewsPage(edition: edition, index: index), site.book.newsItem(own.year, article.slug), of: article)
        }
    }

    func article(in site: Pages) -> Article? { site.campaign.editions[edition].news[index].article }

    func parts(in site: Pages) -> PageParts<NewsView> { site.newsItemPage(site.campaign.editions[edition], index) }
}

extension Pages {
    fileprivate func newsItemPage(_ edition: Edition, _ index: Int) -> PageParts<NewsView> {
        let year = edition.year
        let item = edition.news[index]
        let article = item.article
        let address = book.newsItem(year, article.slug)
        let references = bodies.references(of: article)
        let lists = lists(edition)
        func link(_ offset: Int) -> LinkView? {
            lists.newsItem(index, offset: offset).map { edition.news[$0].article }.map {
                LinkView(label: $0.title, url: links.href(book.newsItem(year, $0.slug)))
            }
        }
        let issuer = item.agency ?? settings.organisation.name
        let body = bodies.html(article)
        let view = NewsView(
            summary: article.fields.summary, body: body, issuer: issuer, place: item.place,
            picture: references.image.flatMap(bodies.picture),
            photos: Items(references.photos.compactMap(bodies.picture)),
            activity: related(references.related),
            outlet: item.outlet.map { OutletView(name: $0, url: item.outletURL) }
                ?? item.outletURL.map { OutletView(name: $0, url: $0) })
        var head = PageHead(
            address: address, title: article.title, documentTitle: documentTitle(article.title, edition),
            description: summary(article), article: article, isArticle: true,
            published: item.date,
            cite: citation(author: issuer, title: article.title, of: settings.shortTitle, date: item.date),
            // Newest first: the item before in the list is the later one.
            neighbours: neighbours(link(1), link(-1)), trail: trail(edition, (wording.news, book.news(year))),
            feeds: feeds(edition))
        head.structured.article(
            item, url: links.absolute(address), description: summary(article), image: picture(article),
            changed: campaign.lastChange(of: article), corrections: campaign.corrections(of: article),
            language: settings.language, publisher: publisher)
        return PageParts(view, head, edition: edition, part: book.news(year))
    }

    /// The page that an item reports on, as a link.
    private func related(_ destination: LinkResolver.Destination?) -> LinkView? {
        guard case .page(let address, _)? = destination else { return nil }
        return title(at: address).map { LinkView(label: $0, url: links.href(address)) }
    }
}

struct NewsView: TemplateRecord {
    let summary: String?
    let body: [UInt8]?
    let issuer: String
    let place: String?
    let picture: PictureView?
    let photos: Items<PictureView>?
    let activity: LinkView?
    let outlet: OutletView?

    static let shape = Shape<Self>(
        "News",
        [
            .text("summary", "printed as lead only if the author wrote one", \.summary),
            .body("body", "HTML of the body", \.body),
            .text("issuer", "the issuing body", \.issuer),
            .text("place", "name of the place", \.place),
            .record("picture", "lead picture", \.picture),
            .record("photos", "gallery", \.photos),
            .record("activity", "the activity it reports on", \.activity),
            .record("outlet", "the newspaper whose piece it is", \.outlet),
        ])
}

struct OutletView: TemplateRecord {
    let name: String
    let url: String?

    static let shape = Shape<Self>(
        "Outlet",
        [
            .text("name", "its name", \.name),
            .text("url", "address, ready to print", \.url),
        ])
}
