import Campaign
import Template

/// A page of the folder `pages`: about, contact.
struct StandingPage: PageType {
    /// Index into the campaign's pages.
    let index: Int

    static let template = "page"
    static let field: String? = "standing"
    static let isOneBody = true

    static func claims(in site: ClaimSource) -> [PageClaim] {
        site.campaign.pages.enumerated().map { index, article in
            var claim = PageClaim(StandingPage(index: index), site.book.page(article.slug), of: article)
            claim.opening = index
            return claim
        }
    }

    func article(in site: Pages) -> Article? { site.campaign.pages[index] }

    func parts(in site: Pages) -> PageParts<StandingView> { site.standingPage(site.campaign.pages[index]) }
}

extension Pages {
    fileprivate func standingPage(_ article: Article) -> PageParts<StandingView> {
        let address = book.page(article.slug)
        let body = bodies.html(article)
        let head = PageHead(
            address: address, title: article.title, description: summary(article), article: article,
            published: article.fields.date?.value,
            cite: citation(
                author: settings.organisation.name, title: article.title, of: settings.title,
                date: article.fields.date?.value),
            trail: trail())
        let view = StandingView(
            body: body, picture: bodies.references(of: article).image.flatMap(bodies.picture),
            contents: contents(article))
        return PageParts(view, head, edition: nil)
    }
}

struct StandingView: TemplateRecord {
    let body: [UInt8]?
    let picture: PictureView?
    let contents: Items<ContentsItemView>?

    static let shape = Shape<Self>(
        "Standing",
        [
            .body("body", "HTML of the body", \.body),
            .record("picture", "lead picture", \.picture),
            .record("contents", "table of contents, from two headings on", \.contents),
        ])
}
