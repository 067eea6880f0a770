import Campaign
import Markdown
import Template

/// Makes the record of every page out of the public campaign. Pure: the same values give the same records.
///
/// Each page type has a file of its own that extends this.
struct Pages: Sendable {
    let campaign: PublicCampaign
    let routes: Routes
    let bodies: Bodies
    let wording: Wording
    let theme: ThemeAddresses
    /// Words used on another year's slogans too: year and index, oldest first.
    let recurring: [SameWords: [(year: Int, index: Int)]]

    init(campaign: PublicCampaign, routes: Routes, bodies: Bodies, theme: ThemeAddresses) {
        self.campaign = campaign
        self.routes = routes
        self.bodies = bodies
        self.theme = theme
        wording = Wording(language: campaign.settings.language)
        var recurring: [SameWords: [(year: Int, index: Int)]] = [:]
        for edition in campaign.editions {
            for (index, entry) in (routes.slogans[edition.year]?.entries ?? []).enumerated() {
                recurring[entry.words, default: []].append((edition.year, index))
            }
        }
        self.recurring = recurring.filter { $0.value.count > 1 }
    }

    var settings: SiteSettings { campaign.settings }
    var base: BaseURL { campaign.settings.url }
    var book: AddressBook { routes.book }

    func href(_ address: Address) -> String { address.href(base) }

    func edition(_ year: Int) -> Edition? { campaign.editions.first { $0.year == year } }

    // MARK: What lists show

    /// Activities that lists show, in the order of a timetable: dated ones by their start, then the others
    /// by level as the site orders levels, then by title.
    func listedActivities(_ edition: Edition) -> [Int] {
        let levels = settings.levels.map(\.id)
        func rank(_ activity: Activity) -> Int { activity.level.flatMap(levels.firstIndex) ?? levels.count }
        return edition.activities.indices.filter { !campaign.isExpired(edition.activities[$0].article) }.sorted { a, b in
            let (x, y) = (edition.activities[a], edition.activities[b])
            switch (x.start, y.start) {
            case (let s?, let e?) where s != e: return s < e
            case (_?, nil): return true
            case (nil, _?): return false
            default: break
            }
            if rank(x) != rank(y) { return rank(x) < rank(y) }
            let (k, l) = (VietnameseCollation(x.article.title), VietnameseCollation(y.article.title))
            return k != l ? k < l : x.article.file < y.article.file
        }
    }

    func listedNews(_ edition: Edition) -> [Int] { Routes.listed(edition, in: campaign) }

    /// The opening of an edition, as its theme names it; nil when it names none or it is held back.
    func opening(_ edition: Edition) -> Int? {
        guard case .page(let address, _)? = bodies.references(of: edition.theme.article).related else { return nil }
        return edition.activities.indices.first {
            book.activity(edition.year, edition.activities[$0].article.slug) == address
        }
    }

    /// Words that stand in for a missing summary: the beginning of the body.
    func summary(_ article: Article) -> String? {
        if let summary = article.fields.summary { return summary }
        let text = article.body.blocks.first { $0.kind == .paragraph && !$0.text.isEmpty }?.text ?? ""
        let short = firstSentences(plain: text)
        return short.isEmpty ? nil : short
    }

    /// A table of contents, from two headings on.
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
