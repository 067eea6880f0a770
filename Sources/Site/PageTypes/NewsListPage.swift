import Campaign
import Template

/// The news of a year, newest first, twenty per page.
struct NewsListPage: PageType {
    let edition: Int
    /// From 1.
    let number: Int

    static let template = "news_list"
    static let field: String? = "news_list"
    static let isList = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        if own.news.isEmpty { return [] }
        let pages = Routes.newsPages(own.news.count { !site.campaign.isExpired($0.article) })
        return (1...pages).map { number in
            var claim = PageClaim(
                NewsListPage(edition: edition, number: number), site.book.news(own.year, page: number))
            if number == 1 { claim.menu = .init(position: 4, label: site.wording.news) }
            return claim
        }
    }

    func parts(in site: Pages) -> PageParts<NewsListView> {
        site.newsListPage(site.campaign.editions[edition], number)
    }
}

extension Pages {
    fileprivate func newsListPage(_ edition: Edition, _ number: Int) -> PageParts<NewsListView> {
        let year = edition.year
        let listed = lists(edition).news
        let pages = Routes.newsPages(listed.count)
        let start = (number - 1) * Routes.newsPerPage
        let shown = listed.dropFirst(start).prefix(Routes.newsPerPage).map { card(edition, news: $0) }
        func url(_ number: Int) -> String { links.href(book.news(year, page: number)) }
        let pager =
            pages == 1
            ? nil
            : PagerView(
                newerURL: number > 1 ? url(number - 1) : nil, olderURL: number < pages ? url(number + 1) : nil,
                items: Pages.numbers(around: number, of: pages).map {
                    MenuItemView(label: "\($0)", url: url($0), isCurrent: $0 == number)
                })
        let view = NewsListView(
            news: Items(Array(shown)), pager: pager, isAllExpired: listed.isEmpty, feedURL: links.href(book.feed(year)))
        let trail = number == 1 ? trail(edition) : self.trail(edition, (wording.news, book.news(year)))
        let head = PageHead(
            address: book.news(year, page: number), title: wording.newsTitle(year, page: number),
            description: wording.newsDescription(year), trail: trail, feeds: feeds(edition))
        return PageParts(view, head, edition: edition, part: book.news(year))
    }

    /// The numbers of the pages that one page of a long list links to: the first, the last, and its neighbours. With
    /// links to all pages on each, a list would grow with the square of its length.
    static func numbers(around number: Int, of pages: Int) -> [Int] {
        if pages <= 9 { return Array(1...max(1, pages)) }
        let near = max(1, number - 2)...min(pages, number + 2)
        return (near.contains(1) ? [] : [1]) + near + (near.contains(pages) ? [] : [pages])
    }
}

struct NewsListView: TemplateRecord {
    let news: Items<NewsCardView>?
    let pager: PagerView?
    let isAllExpired: Bool
    let feedURL: String?

    static let shape = Shape<Self>(
        "NewsList",
        [
            .record("news", "≤ 20; absent when all have expired", \.news),
            .record("pager", "absent with one page", \.pager),
            .flag("is_all_expired", "every item has expired", \.isAllExpired),
            .text("feed_url", "Atom feed of the year", \.feedURL),
        ])
}

/// Links to the pages of a long list, by their numbers.
struct PagerView: TemplateRecord {
    let newerURL: String?
    let olderURL: String?
    let items: [MenuItemView]

    static let shape = Shape<Self>(
        "Pager",
        [
            .text("newer_url", "previous page of the list", \.newerURL),
            .text("older_url", "next page of the list", \.olderURL),
            .list("items", "at least one", \.items),
        ])
}
