import Campaign
import Text

/// A news feed, independent of its format.
struct NewsFeed: Sendable {
    struct Entry: Sendable {
        let title: String
        /// The entry's absolute address, which is also its permanent id.
        let url: String
        let published: DateValue
        /// The later of publication and the last correction.
        let updated: DateValue
        let author: String
        let summary: String?
        let content: Content
        let tags: [String]
    }

    /// HTML with absolute addresses: the body of an item, and the HTML before and after it.
    struct Content: Sendable {
        /// The file of the body, relative to the content folder.
        let source: String
        /// Corrections.
        let opening: String
        let body: [UInt8]
        let closing: String

        /// Appends the HTML in a form of feeds.
        ///
        /// - Returns: The placement of the body; none when it is empty.
        func append(to out: inout [UInt8], as form: BodyPlacement.Form) -> [BodyPlacement] {
            form.append(opening.utf8.span, to: &out)
            let start = out.count
            form.append(body.span, to: &out)
            let range = start..<out.count
            form.append(closing.utf8.span, to: &out)
            return range.isEmpty ? [] : [BodyPlacement(source: source, form: form, range: range)]
        }
    }

    let title: String
    let subtitle: String?
    let homeURL: String
    let feedURL: String
    let language: String
    /// Newest first.
    let entries: [Entry]
    /// The latest change of any entry.
    let updated: DateValue

    /// Maximum number of entries; older ones are only on the pages and in the archive.
    static let longest = 50
}

extension Pages {
    /// A feed of the whole site, in one format.
    func siteFeed(_ address: Address, as form: BodyPlacement.Form) -> Rendering {
        Pages.rendering(feed(campaign.editions, title: settings.title, home: book.home, address), as: form)
    }

    func yearFeed(_ edition: Edition, _ address: Address) -> Rendering {
        let title = "\(wording.newsTitle(edition.year, page: 1)) – \(settings.shortTitle)"
        return Pages.rendering(feed([edition], title: title, home: book.edition(edition.year), address), as: .atom)
    }

    /// A feed as bytes; no bytes when there is no feed.
    private static func rendering(_ feed: NewsFeed?, as form: BodyPlacement.Form) -> Rendering {
        guard let feed else { return .init(bytes: []) }
        return form == .json ? JSONFeed.rendering(feed) : AtomFeed.rendering(feed)
    }

    private func feed(_ editions: [Edition], title: String, home: Address, _ address: Address) -> NewsFeed? {
        guard let newest = editions.flatMap({ $0.news.map(\.date) }).max() else { return nil }
        // Sort positions instead of items: a site has thousands of items, and a feed contains few.
        let listed = editions.indices.flatMap { edition in
            editions[edition].news.indices.lazy.filter { [campaign] in
                !campaign.isExpired(editions[edition].news[$0].article)
            }
            .map { (edition: edition, index: $0, instant: editions[edition].news[$0].date.instant) }
        }.sorted { a, b in
            a.instant != b.instant
                ? a.instant > b.instant
                : editions[a.edition].news[a.index].article.file < editions[b.edition].news[b.index].article.file
        }.prefix(NewsFeed.longest)
        let entries = listed.map { entry(editions[$0.edition].year, editions[$0.edition].news[$0.index]) }
        return NewsFeed(
            title: title, subtitle: settings.description, homeURL: links.absolute(home),
            feedURL: links.absolute(address),
            language: settings.language, entries: entries, updated: entries.map(\.updated).max() ?? newest)
    }

    private func entry(_ year: Int, _ item: NewsItem) -> NewsFeed.Entry {
        let corrections = campaign.corrections(of: item.article).map {
            "<p><strong>\(XMLText.escaped(wording.corrected("\(DateText.short($0.date)). \($0.text)")))</strong></p>\n"
        }
        // An article of a newspaper is linked, not copied.
        let piece = item.outletURL.map {
            "<p><a href=\"\(XMLText.escaped($0))\">\(XMLText.escaped(item.outlet ?? $0))</a></p>\n"
        }
        return NewsFeed.Entry(
            title: item.article.title, url: links.absolute(book.newsItem(year, item.article.slug)),
            published: item.date,
            updated: ([item.date] + [campaign.lastChange(of: item.article)].compactMap(\.self)).max() ?? item.date,
            author: item.agency ?? settings.organisation.name, summary: summary(item.article),
            content: .init(
                source: item.article.file, opening: corrections.joined(),
                body: bodies.html(item.article, for: .feed) ?? [],
                closing: piece ?? ""), tags: item.article.fields.tags)
    }
}
