import Campaign
import Template

/// The slogans of all years, with the slogan picker.
struct AllSlogansPage: PageType {
    static let template = "slogans_all"
    static let field: String? = "slogans_all"
    static let isList = true

    static func claims(in site: ClaimSource) -> [PageClaim] {
        site.slogans.values.contains { !$0.entries.isEmpty } ? [PageClaim(AllSlogansPage(), site.book.allSlogans)] : []
    }

    func article(in site: Pages) -> Article? { site.opening(at: site.book.allSlogans) }

    func parts(in site: Pages) -> PageParts<SlogansAllView> { site.allSlogansPage() }
}

extension Pages {
    fileprivate func allSlogansPage() -> PageParts<SlogansAllView> {
        let editions = campaign.editions.reversed().filter { !listedSlogans($0).isEmpty }
        let years = editions.map { edition in
            SloganYearView(
                year: "\(edition.year)", hue: hue(edition.year), title: edition.theme.article.title,
                url: links.href(book.slogans(edition.year)), id: AddressBook.yearAnchor(edition.year),
                items: listedSlogans(edition).map { card(edition.year, $0, label: nil) })
        }
        let opening = opening(at: book.allSlogans)
        // The same words in two years are one slogan.
        let words = Set(campaign.editions.flatMap { listedSlogans($0).map(\.words) })
        let head = PageHead(
            address: book.allSlogans, title: opening?.title ?? wording.allSlogansTitle,
            description: opening.flatMap(summary) ?? wording.allSlogansDescription, hasPicker: true,
            trail: trail())
        let view = SlogansAllView(
            intro: opening.flatMap { bodies.html($0) }, count: wording.slogans(words.count), years: years,
            picker: picker(editions))
        return PageParts(view, head, edition: nil)
    }
}
