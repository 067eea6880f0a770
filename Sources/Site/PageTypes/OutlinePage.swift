import Campaign
import Template

/// The information outline of a year, for speakers and loudspeakers.
struct OutlinePage: PageType {
    let edition: Int
    let outline: Outline

    static let template = "outline"
    static let field: String? = "outline"

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        guard let outline = own.outline else { return [] }
        var claim = PageClaim(
            OutlinePage(edition: edition, outline: outline), site.book.outline(own.year), of: outline.article)
        claim.menu = .init(position: 3, label: site.wording.outline)
        return [claim]
    }

    func article(in site: Pages) -> Article? { outline.article }

    func parts(in site: Pages) -> PageParts<OutlineView> {
        site.outlinePage(site.campaign.editions[edition], outline, text: site.routes.readingText(edition))
    }
}

extension Pages {
    fileprivate func outlinePage(_ edition: Edition, _ outline: Outline, text: Address?) -> PageParts<OutlineView> {
        let article = outline.article
        let view = OutlineView(
            label: outline.label, body: bodies.html(article) ?? [], contents: contents(article),
            textURL: text.map { links.href($0) }, readingTime: text.map { _ in ReadingText(outline).duration })
        let head = PageHead(
            address: book.outline(edition.year), title: article.title,
            documentTitle: documentTitle(article.title, edition), description: summary(article), article: article,
            isArticle: true, published: article.fields.date?.value,
            cite: citation(
                author: edition.plan?.issuer ?? edition.theme.agency, title: article.title,
                of: edition.theme.name ?? settings.title, date: nil), trail: trail(edition))
        return PageParts(view, head, edition: edition)
    }
}

struct OutlineView: TemplateRecord {
    let label: String?
    let body: [UInt8]
    let contents: Items<ContentsItemView>?
    let textURL: String?
    let readingTime: String?

    static let shape = Shape<Self>(
        "Outline",
        [
            .text("label", "\"Phụ lục 2\"", \.label),
            .html("body", "HTML of the body", \.body),
            .record("contents", "table of contents, from two headings on", \.contents),
            .text("text_url", "…/de-cuong.txt reading text", \.textURL),
            .text("reading_time", "\"khoảng 8 phút\"", \.readingTime),
        ])
}
