import Campaign
import Diagnostics
import Markdown

/// Which page stands at which address, and which file became which page. Made once, before anything is
/// rendered, so that every link can be checked.
package struct Routes: Sendable {
    /// One page of the site.
    package enum Page: Hashable, Sendable {
        case home, archive, press, allSlogans
        case edition(Int)
        case slogans(Int)
        /// Index into the year's slogans.
        case slogan(Int, Int)
        case outline(Int)
        case plan(Int)
        case activities(Int)
        /// Index into the edition's activities.
        case activity(Int, Int)
        /// Number of the list's page, from 1.
        case newsList(Int, Int)
        /// Index into the edition's news.
        case newsItem(Int, Int)
        /// Index into the standing pages.
        case standing(Int)
    }

    package struct Redirect: Sendable, Hashable {
        package let from: Address
        package let to: Address
        package let title: String
    }

    /// Where the words of a content file are to be read.
    package struct Place: Sendable, Hashable {
        package let address: Address
        /// Goes behind the address when the link itself names no anchor: `nhom-2`.
        package let anchor: String?
    }

    /// In the order in which they are made.
    package let pages: [(page: Page, address: Address)]
    package let redirects: [Redirect]
    /// By path from the content folder.
    package let places: [String: Place]
    package let slogans: [Int: YearSlogans]
    package let book: AddressBook
    /// The reading texts of outlines; only a Vietnamese site has them, since the rules of reading are.
    package let readings: [(year: Int, address: Address)]
    /// Index of the standing page that opens a page the site makes itself.
    package let openings: [Page: Int]

    /// News of a year that its list shows: neither expired nor held back, newest first.
    package static func listed(_ edition: Edition, in campaign: PublicCampaign) -> [Int] {
        edition.news.indices.filter { !campaign.isExpired(edition.news[$0].article) }.sorted { a, b in
            let (x, y) = (edition.news[a], edition.news[b])
            if x.date.instant != y.date.instant { return x.date.instant > y.date.instant }
            return x.article.file < y.article.file
        }
    }

    package static let newsPerPage = 20

    /// The addresses that are files, not pages.
    func files(of campaign: PublicCampaign) -> [Address] {
        let years = campaign.editions.filter { !$0.news.isEmpty }.map { book.feed($0.year) }
        return [book.sitemap, book.robots, book.notFound, book.manifest]
            + (years.isEmpty ? [] : [book.feed, book.jsonFeed] + years)
    }

    package init(_ campaign: PublicCampaign, into report: inout Report) {
        let book = AddressBook(campaign.settings.words)
        var builder = Builder(book: book)
        builder.add(.home, book.home, from: nil)
        builder.add(.archive, book.archive, from: nil)
        builder.add(.press, book.press, from: nil)
        var slogans: [Int: YearSlogans] = [:]
        for edition in campaign.editions {
            slogans[edition.year] = builder.add(edition, in: campaign, into: &report)
        }
        if slogans.values.contains(where: { !$0.entries.isEmpty }) {
            builder.add(.allSlogans, book.allSlogans, from: nil)
        }
        for (index, page) in campaign.pages.enumerated() { builder.add(standing: page, index) }
        builder.addRedirects(campaign, slogans)
        let isVietnamese = Wording(language: campaign.settings.language).language == .vietnamese
        readings =
            isVietnamese ? campaign.editions.filter { $0.outline != nil }.map { ($0.year, book.reading($0.year)) } : []
        builder.check(campaign, files: readings.map(\.address), into: &report)
        pages = builder.pages.map { ($0.page, $0.address) }
        redirects = builder.redirects.map(\.redirect)
        places = builder.places
        openings = builder.openings
        self.slogans = slogans
        self.book = book
    }
}

private struct Builder {
    struct Entry {
        let page: Routes.Page
        let address: Address
        /// Where the officer can change the address; nil for what the site makes by itself.
        let origin: Span?
        let title: String?
    }

    let book: AddressBook
    var pages: [Entry] = []
    var redirects: [(redirect: Routes.Redirect, origin: Span)] = []
    var places: [String: Routes.Place] = [:]
    var openings: [Routes.Page: Int] = [:]
    /// Who gives a page of the site's own its opening: a second one collides with it.
    private var openers: [Address: Article] = [:]

    init(book: AddressBook) {
        self.book = book
    }

    mutating func add(_ page: Routes.Page, _ address: Address, from article: Article?, anchor: String? = nil) {
        pages.append(
            Entry(page: page, address: address, origin: article.map { $0.slugSpan ?? $0.place }, title: article?.title))
        if let article { places[article.file] = Routes.Place(address: address, anchor: anchor) }
    }

    mutating func add(_ edition: Edition, in campaign: PublicCampaign, into report: inout Report) -> YearSlogans {
        let year = edition.year
        add(.edition(year), book.edition(year), from: edition.theme.article)
        if let plan = edition.plan { add(.plan(year), book.plan(year), from: plan.article) }
        if let outline = edition.outline { add(.outline(year), book.outline(year), from: outline.article) }
        let slogans = YearSlogans(edition, into: &report)
        if !slogans.entries.isEmpty {
            pages.append(Entry(page: .slogans(year), address: book.slogans(year), origin: nil, title: nil))
            for (index, group) in edition.sloganGroups.enumerated() {
                places[group.article.file] = Routes.Place(
                    address: book.slogans(year), anchor: SloganGroup.anchor(index))
            }
            for (index, entry) in slogans.entries.enumerated() {
                pages.append(
                    Entry(
                        page: .slogan(year, index), address: book.slogan(year, entry.slug), origin: entry.slogan.span,
                        title: entry.slogan.text))
            }
        }
        if !edition.activities.isEmpty {
            add(.activities(year), book.activities(year), from: nil)
            for (index, activity) in edition.activities.enumerated() {
                add(.activity(year, index), book.activity(year, activity.article.slug), from: activity.article)
            }
        }
        if !edition.news.isEmpty {
            let listed = Routes.listed(edition, in: campaign).count
            let last = max(1, (listed + Routes.newsPerPage - 1) / Routes.newsPerPage)
            for number in 1...last { add(.newsList(year, number), book.news(year, page: number), from: nil) }
            for (index, item) in edition.news.enumerated() {
                add(.newsItem(year, index), book.newsItem(year, item.article.slug), from: item.article)
            }
        }
        return slogans
    }

    /// A standing page whose address is one that the site makes itself gives that page its title and
    /// opening text. Source: content.md §11.
    mutating func add(standing article: Article, _ index: Int) {
        let address = book.page(article.slug)
        if let own = pages.first(where: { $0.address == address && $0.origin == nil })?.page, openings[own] == nil {
            openings[own] = index
            openers[address] = article
            places[article.file] = Routes.Place(address: address, anchor: nil)
        } else {
            add(.standing(index), address, from: article)
        }
    }

    mutating func addRedirects(_ campaign: PublicCampaign, _ slogans: [Int: YearSlogans]) {
        for article in campaign.pages + campaign.editions.flatMap(\.articles) {
            guard let place = places[article.file] else { continue }
            for alias in article.fields.aliases {
                let redirect = Routes.Redirect(from: Address(alias.value), to: place.address, title: article.title)
                redirects.append((redirect, alias.span))
            }
        }
        for edition in campaign.editions {
            for (g, group) in edition.sloganGroups.enumerated() {
                for old in group.oldSlugs {
                    guard let entry = slogans[edition.year]?.entry(group: g, slogan: old.index) else { continue }
                    let redirect = Routes.Redirect(
                        from: book.slogan(edition.year, old.slug), to: book.slogan(edition.year, entry.slug),
                        title: entry.slogan.text)
                    redirects.append((redirect, old.span))
                }
            }
        }
    }

    /// Two sources for one address are an error that names both. Addresses are compared case-folded.
    ///
    /// - Parameter files: what the site makes for this content beside pages.
    func check(_ campaign: PublicCampaign, files: [Address], into report: inout Report) {
        struct Claim {
            let what: Localized
            let origin: Span?
            let rule: Rule
        }
        // By the file that serves the address, since `/a/` and `/a/index.html` are one.
        var claims: [String: Claim] = [:]
        // What needs each folder: `/a.html` cannot be a file when `/a.html/b/` makes it a folder.
        var folders: [String: Claim] = [:]
        func claim(_ address: Address, _ claim: Claim) {
            let key = address.file.lowercased()
            let above = Builder.folders(above: key)
            guard let other = claims[key] ?? folders[key] ?? above.lazy.compactMap({ claims[$0] }).first else {
                claims[key] = claim
                // What is above a folder that somebody needs already is needed too.
                for folder in above {
                    if folders[folder] != nil { break }
                    folders[folder] = claim
                }
                return
            }
            let (later, earlier) = claim.origin == nil ? (other, claim) : (claim, other)
            if later.rule == .aliasCollision, let origin = later.origin, origin.path == earlier.origin?.path,
                earlier.rule != .aliasCollision
            {
                report.add(
                    .aliasCollision, vi: "địa chỉ cũ \(address) cũng chính là địa chỉ của trang này",
                    en: "the alias \(address) is the address of this very page", at: origin,
                    fixes: [.init(Localized(vi: "bỏ địa chỉ cũ này", en: "take this alias out"))])
                return
            }
            report.add(
                later.rule, vi: "địa chỉ \(address) đã thuộc về \(earlier.what.vi)",
                en: "the address \(address) belongs to \(earlier.what.en) already", at: later.origin,
                notes: earlier.origin.map {
                    [.init(Localized(vi: "nơi kia ở đây", en: "the other one is here"), at: $0)]
                        + (later.origin == $0 ? [.looksAlike] : [])
                } ?? [],
                fixes: [
                    .init(
                        Localized(
                            vi: later.rule == .aliasCollision
                                ? "bỏ địa chỉ cũ này hoặc viết địa chỉ khác"
                                : "thêm “slug: …” khác vào một trong hai tệp, hoặc đổi tên tệp",
                            en: later.rule == .aliasCollision
                                ? "take this alias out or write another"
                                : "give one of the two another `slug: …`, or rename the file"))
                ])
        }
        let yearFeeds = campaign.editions.filter { !$0.news.isEmpty }.map { book.feed($0.year) }
        for address in [book.feed, book.jsonFeed, book.sitemap, book.robots, book.notFound, book.manifest] + yearFeeds
            + files
        {
            let what = Localized(vi: "tệp do trang tự tạo", en: "a file that the site makes itself")
            claim(address, Claim(what: what, origin: nil, rule: .addressCollision))
        }
        for entry in pages {
            let opener = entry.origin == nil ? openers[entry.address] : nil
            let what =
                (entry.title ?? opener?.title).map { Localized(vi: "trang “\($0)”", en: "the page “\($0)”") }
                ?? Localized(vi: "một trang do loa tự tạo", en: "a page that loa makes itself")
            claim(
                entry.address,
                Claim(
                    what: what, origin: entry.origin ?? opener.map { $0.slugSpan ?? $0.place }, rule: .addressCollision)
            )
        }
        for (redirect, origin) in redirects {
            let what = Localized(vi: "địa chỉ cũ của “\(redirect.title)”", en: "an alias of “\(redirect.title)”")
            claim(redirect.from, Claim(what: what, origin: origin, rule: .aliasCollision))
        }
    }
}

extension Builder {
    /// `a/b` and `a` of `a/b/index.html`.
    fileprivate static func folders(above file: String) -> [String] {
        file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }.reversed().map { String(file[..<$0]) }
    }
}

extension SloganGroup {
    /// The id of a group on the year's slogan page.
    static func anchor(_ index: Int) -> String { "nhom-\(index + 1)" }
}
