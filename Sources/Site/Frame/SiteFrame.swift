import Campaign
import Template

/// The frame around every page of the site, made once.
struct SiteFrame: Sendable {
    /// The feeds of pages that have no feed of their own.
    let feeds: [FeedLinkView]
    /// For pages that are not in the menu, and for each page that is.
    private let unmarked: Shared<SiteView>
    private let marked: [Address: Shared<SiteView>]

    init(_ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies, _ wording: Wording) {
        let settings = campaign.settings
        let book = routes.book
        let links = Links(base: settings.url)
        func href(_ address: Address) -> String { links.href(address) }

        let hasNews = campaign.editions.contains { !$0.news.isEmpty }
        feeds =
            hasNews ? [FeedLinkView(url: href(book.feed), type: "application/atom+xml", label: wording.atomFeed)] : []
        let opening = Set(routes.openings.values)
        let standing = campaign.pages.indices.filter {
            !opening.contains($0) && !campaign.isExpired(campaign.pages[$0])
        }
        .map { (title: campaign.pages[$0].title, address: book.page(campaign.pages[$0].slug)) }

        // This year, all slogans, archive, press, and the first standing page; the other standing pages are in the
        // footer.
        var menu: [(String, Address)] = []
        if let edition = campaign.current {
            menu.append((wording.editionTitle(edition.year), book.edition(edition.year)))
        }
        if routes.slogans.values.contains(where: { !$0.entries.isEmpty }) {
            menu.append((wording.allSlogansTitle, book.allSlogans))
        }
        menu.append((wording.archiveTitle, book.archive))
        menu.append((wording.press, book.press))
        if let about = standing.first { menu.append((about.title, about.address)) }
        let items = menu.map { (label: $0.0, address: $0.1, url: href($0.1)) }

        var footer: [FooterGroupView] = []
        let years = campaign.editions.reversed().prefix(SiteFrame.mostYears).map {
            LinkView(label: wording.editionTitle($0.year), url: href(book.edition($0.year)))
        }
        if !years.isEmpty { footer.append(FooterGroupView(title: wording.years, items: years)) }
        if !standing.isEmpty {
            footer.append(
                FooterGroupView(
                    title: wording.aboutSite, items: standing.map { LinkView(label: $0.title, url: href($0.address)) }))
        }
        if hasNews {
            footer.append(
                FooterGroupView(
                    title: wording.feeds,
                    items: [
                        LinkView(label: wording.atomFeed, url: href(book.feed)),
                        LinkView(label: wording.jsonFeed, url: href(book.jsonFeed)),
                    ]))
        }
        let base = SiteView(
            title: settings.title, shortTitle: settings.shortTitle, homeURL: href(book.home),
            description: settings.description,
            archiveURL: href(book.archive), menu: [], footer: Items(footer),
            organisation: SiteFrame.organisation(settings, bodies, href),
            channels: Items(settings.channels.map { LinkView(label: $0.name, url: $0.url) }), licence: settings.licence)
        unmarked = Shared(SiteFrame.view(base, menu: items, marked: nil))
        marked = Dictionary(
            items.map { ($0.address, Shared(SiteFrame.view(base, menu: items, marked: $0.address))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The frame of the page at an address, with the address marked in the menu.
    func view(current: Address) -> Shared<SiteView> { marked[current] ?? unmarked }

    private static func view(_ base: SiteView, menu: [(label: String, address: Address, url: String)], marked: Address?)
        -> SiteView
    {
        SiteView(
            title: base.title, shortTitle: base.shortTitle, homeURL: base.homeURL, description: base.description,
            archiveURL: base.archiveURL,
            menu: menu.map { MenuItemView(label: $0.label, url: $0.url, isCurrent: $0.address == marked) },
            footer: base.footer, organisation: base.organisation, channels: base.channels, licence: base.licence)
    }

    /// Maximum number of years in the footer; the others are in the archive.
    private static let mostYears = 8

    private static func organisation(
        _ settings: SiteSettings, _ bodies: Bodies, _ href: (Address) -> String
    ) -> OrganisationView {
        let own = settings.organisation
        var logo: PictureView?
        if case .media(let address, let media)? = bodies.logo {
            logo = PictureView(
                url: href(address), width: media.size.map { "\($0.width)" }, height: media.size.map { "\($0.height)" },
                alt: own.name, caption: nil, credit: nil, licence: nil, hasCaption: false)
        }
        return OrganisationView(
            name: own.name, address: own.address, phone: own.phone, phoneURL: own.phone.flatMap(TelephoneLink.url),
            email: own.email, emailURL: own.email.map { "mailto:\($0)" }, url: own.url, logo: logo)
    }
}
