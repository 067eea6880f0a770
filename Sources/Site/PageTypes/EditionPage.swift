import Campaign
import Template

/// A year: its theme and message, and links to all its parts.
struct EditionPage: PageType {
    let edition: Int

    static let template = "edition"
    static let field: String? = "overview"
    static let isList = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        var claim = PageClaim(EditionPage(edition: edition), site.book.edition(own.year), of: own.theme.article)
        claim.menu = .init(position: 0, label: site.wording.theme)
        return [claim]
    }

    func article(in site: Pages) -> Article? { site.campaign.editions[edition].theme.article }

    func parts(in site: Pages) -> PageParts<OverviewView> { site.editionPage(site.campaign.editions[edition]) }
}

extension Pages {
    fileprivate func editionPage(_ edition: Edition) -> PageParts<OverviewView> {
        let theme = edition.theme
        let article = theme.article
        let name = theme.name ?? wording.editionTitle(edition.year)
        let head = PageHead(
            address: book.edition(edition.year), title: article.title,
            documentTitle: theme.theme == nil
                ? "\(article.title) – \(settings.shortTitle)" : "\(article.title) – \(name)",
            description: summary(article), article: article, published: article.fields.date?.value,
            cite: citation(author: theme.agency, title: article.title, of: name, date: theme.start),
            neighbours: editionNeighbours(edition.year), trail: trail(),
            feeds: feeds(edition))
        return PageParts(
            overview(edition, message: bodies.html(article), years: nil), head,
            edition: edition)
    }

    /// The years before and after, by their own pages.
    private func editionNeighbours(_ year: Int) -> NeighboursView? {
        let years = campaign.editions
        guard let index = years.firstIndex(where: { $0.year == year }) else { return nil }
        func link(_ index: Int) -> LinkView? {
            years.indices.contains(index)
                ? LinkView(
                    label: "\(years[index].year): \(years[index].theme.article.title)",
                    url: links.href(book.edition(years[index].year)))
                : nil
        }
        return neighbours(link(index - 1), link(index + 1))
    }
}
