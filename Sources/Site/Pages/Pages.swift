import Campaign
import Diagnostics
import Markdown
import Template
import Text

/// Makes the record of every page from the public campaign. Pure: the same values give the same records.
///
/// Each page type extends this in a file of its own.
///
/// A class, because every page asks it for a dozen things: a copy of a struct with as many members counted 450
/// references a page.
final class Pages: Sendable {
    let campaign: PublicCampaign
    let routes: Routes
    let bodies: Bodies
    let wording: Wording
    let theme: ThemeAddresses
    let links: Links
    /// Once the drawings are made, with their results.
    let sloganDownloads: SloganDownloads
    let common: SiteFrame
    let files: FrameFiles
    let editionFrames: EditionFrames
    /// The organisation as publisher, in each news item's data.
    let publisher: JSONText
    /// Slogans that several years use: year and index, oldest first.
    let recurring: [SameWords: [(year: Int, index: Int)]]
    private let editions: [Int: Edition]
    private let yearLists: [Int: YearLists]
    /// Titles by address, for the names of sources and related activities.
    private let titles: [Address: String]

    init(
        campaign: PublicCampaign, routes: Routes, bodies: Bodies, theme: ThemeAddresses, downloads: SloganDownloads,
        threads: Int
    ) {
        sloganDownloads = downloads
        self.campaign = campaign
        links = Links(base: campaign.settings.url)
        self.routes = routes
        self.bodies = bodies
        self.theme = theme
        let wording = Wording(language: campaign.settings.language)
        self.wording = wording
        common = SiteFrame(campaign, routes, bodies, wording)
        files = FrameFiles(theme, routes.book, links)
        editionFrames = EditionFrames(campaign, routes, wording, hue: theme.settings.hue)
        publisher = StructuredData.publisher(campaign.settings, links, home: routes.book.home)
        var recurring: [SameWords: [(year: Int, index: Int)]] = [:]
        for edition in campaign.editions {
            for (index, entry) in (routes.slogans[edition.year]?.entries ?? []).enumerated() {
                recurring[entry.words, default: []].append((edition.year, index))
            }
        }
        self.recurring = recurring.filter { $0.value.count > 1 }
        editions = Dictionary(campaign.editions.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
        let lists = parallelMap(campaign.editions, threads: threads, portion: 1) {
            YearLists($0, campaign, routes, bodies)
        }
        yearLists = Dictionary(zip(campaign.editions.map(\.year), lists), uniquingKeysWith: { first, _ in first })
        var titles: [Address: String] = [:]
        for edition in campaign.editions {
            for article in edition.articles {
                if let place = routes.places[article.file], place.anchor == nil {
                    titles[place.address] = article.title
                }
            }
            // A plan is known by its number.
            if let plan = edition.plan { titles[routes.book.plan(edition.year)] = Pages.documentName(plan) }
        }
        for page in campaign.pages { if let place = routes.places[page.file] { titles[place.address] = page.title } }
        self.titles = titles
    }

    /// The same pages with other downloads.
    init(_ pages: Pages, downloads: SloganDownloads) {
        sloganDownloads = downloads
        campaign = pages.campaign
        routes = pages.routes
        bodies = pages.bodies
        wording = pages.wording
        theme = pages.theme
        links = pages.links
        common = pages.common
        files = pages.files
        editionFrames = pages.editionFrames
        publisher = pages.publisher
        recurring = pages.recurring
        editions = pages.editions
        yearLists = pages.yearLists
        titles = pages.titles
    }

    var settings: SiteSettings { campaign.settings }
    var book: AddressBook { routes.book }

    func hue(_ year: Int) -> String { theme.settings.hue(year) }

    func edition(_ year: Int) -> Edition? { editions[year] }

    /// The standing page that gives its title and opening text to the generated page at an address.
    func opening(at address: Address) -> Article? { routes.openings[address].map { campaign.pages[$0] } }

    func lists(_ edition: Edition) -> YearLists {
        yearLists[edition.year] ?? YearLists(edition, campaign, routes, bodies)
    }

    /// The slogans of a year that lists show.
    func listedSlogans(_ edition: Edition) -> [YearSlogans.Entry] {
        let entries = routes.slogans[edition.year]?.entries ?? []
        return lists(edition).slogans.map { entries[$0] }
    }

    func title(at address: Address) -> String? { titles[address] }

    // MARK: What pages show

    /// The beginning of the body, used where there is no summary.
    func summary(_ article: Article) -> String? {
        if let summary = article.fields.summary { return summary }
        let short = firstSentences(plain: article.body.opening)
        return short.isEmpty ? nil : short
    }

    /// A table of contents; nil with fewer than two headings.
    func contents(_ article: Article) -> Items<ContentsItemView>? {
        let headings = article.body.headings
        guard headings.count > 1 else { return nil }
        var items: [(heading: Document.Heading, children: [LinkView])] = []
        for heading in headings {
            if heading.level == 2 || items.isEmpty {
                items.append((heading, []))
            } else if heading.level == 3 {
                items[items.count - 1].children.append(LinkView(label: heading.text, url: "#\(heading.id)"))
            }
        }
        return Items(
            items.map {
                ContentsItemView(label: $0.heading.text, url: "#\($0.heading.id)", children: Items($0.children))
            })
    }
}
