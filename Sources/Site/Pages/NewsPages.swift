import Campaign

/// The year's news, newest first and twenty to a page, and one item.
extension Pages {
    func newsListPage(_ edition: Edition, _ number: Int) -> PageModel {
        let year = edition.year
        let listed = lists(edition).news
        let pages = max(1, (listed.count + Routes.newsPerPage - 1) / Routes.newsPerPage)
        let start = (number - 1) * Routes.newsPerPage
        let shown = listed.dropFirst(start).prefix(Routes.newsPerPage).map { card(edition, news: $0) }
        func url(_ number: Int) -> String { href(book.news(year, page: number)) }
        let pager =
            pages == 1
            ? nil
            : PagerView(
                newerURL: number > 1 ? url(number - 1) : nil, olderURL: number < pages ? url(number + 1) : nil,
                items: Pages.numbers(around: number, of: pages).map {
                    MenuItemView(label: "\($0)", url: url($0), isCurrent: $0 == number)
                })
        let view = NewsListView(
            news: Items(Array(shown)), pager: pager, isAllExpired: listed.isEmpty, feedURL: href(book.feed(year)))
        let trail = number == 1 ? trail(edition) : self.trail(edition, (wording.news, book.news(year)))
        let leaf = PageHead(
            address: book.news(year, page: number), title: wording.newsTitle(year, page: number),
            description: wording.newsDescription(year), trail: trail, feeds: feeds(edition))
        return page("news_list", view, leaf, edition: edition, part: book.news(year))
    }

    /// Which pages of a long list have a link of their own on one of them: the first, the last, and those beside it.
    /// With all of them on all of them, a list would grow with the square of its length.
    static func numbers(around number: Int, of pages: Int) -> [Int] {
        if pages <= 9 { return Array(1...max(1, pages)) }
        let near = max(1, number - 2)...min(pages, number + 2)
        return (near.contains(1) ? [] : [1]) + near + (near.contains(pages) ? [] : [pages])
    }

    func newsItemPage(_ edition: Edition, _ index: Int) -> PageModel {
        let year = edition.year
        let item = edition.news[index]
        let article = item.article
        let address = book.newsItem(year, article.slug)
        let references = bodies.references(of: article)
        let lists = lists(edition)
        func link(_ offset: Int) -> LinkView? {
            lists.newsItem(index, offset: offset).map { edition.news[$0].article }.map {
                LinkView(label: $0.title, url: href(book.newsItem(year, $0.slug)))
            }
        }
        let issuer = item.body ?? settings.organisation.name
        let body = bodies.html(article)
        let view = NewsView(
            summary: article.fields.summary, body: body, issuer: issuer, place: item.place,
            picture: references.image.flatMap(bodies.picture),
            photos: Items(references.photos.compactMap(bodies.picture)),
            activity: related(references.related),
            outlet: item.outlet.map { OutletView(name: $0, url: item.outletURL) }
                ?? item.outletURL.map { OutletView(name: $0, url: $0) })
        let leaf = PageHead(
            address: address, title: article.title, documentTitle: documentTitle(article.title, edition),
            description: summary(article), article: article, body: body, isArticle: true,
            published: item.date,
            cite: citation(author: issuer, title: article.title, of: settings.shortTitle, date: item.date),
            // Newest first: what comes before in the list is the later item.
            neighbours: neighbours(link(1), link(-1)), trail: trail(edition, (wording.news, book.news(year))),
            structured: [
                StructuredData.article(
                    item, url: address.absolute(base), description: summary(article), image: picture(article),
                    changed: campaign.lastChange(of: article), corrections: campaign.corrections(of: article),
                    language: settings.language,
                    publisher: publisher)
            ], feeds: feeds(edition))
        return page("news", view, leaf, edition: edition, part: book.news(year))
    }

    /// The page that an item reports on, as a link.
    private func related(_ destination: LinkResolver.Destination?) -> LinkView? {
        guard case .page(let address, _)? = destination else { return nil }
        return title(at: address).map { LinkView(label: $0, url: href(address)) }
    }
}
