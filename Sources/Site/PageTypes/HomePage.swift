import Campaign
import Template

/// The front page: the current edition, then the years.
struct HomePage: PageType {
    static let template = "home"
    static let field: String? = "overview"
    static let isList = true

    static func claims(in site: ClaimSource) -> [PageClaim] { [PageClaim(HomePage(), site.book.home)] }

    func parts(in site: Pages) -> PageParts<OverviewView> { site.home() }
}

extension Pages {
    fileprivate func home() -> PageParts<OverviewView> {
        let address = book.home
        guard let edition = campaign.current else {
            // Every edition is held back: the frame, with links to the pages that exist.
            let empty = OverviewView(
                summary: nil, message: nil, opening: nil, activities: nil, slogans: nil, news: nil, documents: nil,
                years: nil)
            return PageParts(
                empty,
                PageHead(
                    address: address, title: settings.title, documentTitle: settings.title,
                    description: settings.description), edition: nil)
        }
        let others = campaign.editions.reversed().filter { $0.year != edition.year }.map { card($0) }
        let years = others.isEmpty ? nil : OverviewYearsView(items: others, url: links.href(book.archive))
        var head = PageHead(
            address: address, title: settings.title, documentTitle: settings.title,
            description: settings.description ?? summary(edition.theme.article))
        head.structured.website(settings, links, home: address)
        head.structured.organisation(settings, links, home: address)
        // Home is not a page of the year, so it has no archive notice and marks no part as current.
        return PageParts(overview(edition, message: nil, years: years), head, edition: edition, part: address)
    }
}
