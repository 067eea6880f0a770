import Campaign
import Template

/// Home and the edition's own page, which show the same things of one year.
extension Pages {
    func home() -> PageModel {
        let address = book.home
        guard let edition = campaign.current else {
            // Every edition is held back: the frame alone, with the way to whatever else there is.
            let empty = OverviewView(
                summary: nil, message: nil, opening: nil, activities: nil, slogans: nil, news: nil, documents: nil,
                years: nil)
            return page(
                "home", empty,
                PageHead(
                    address: address, title: settings.title, documentTitle: settings.title,
                    description: settings.description), edition: nil)
        }
        let others = campaign.editions.reversed().filter { $0.year != edition.year }.map { card($0) }
        let years = others.isEmpty ? nil : OverviewYearsView(items: others, url: href(book.archive))
        let leaf = PageHead(
            address: address, title: settings.title, documentTitle: settings.title,
            description: settings.description ?? summary(edition.theme.article),
            structured: [StructuredData.website(settings), StructuredData.organisation(settings, id: true)])
        // Home is not a page of the year, so it carries no archive notice and marks no part as current.
        return page("home", overview(edition, message: nil, years: years), leaf, edition: edition, part: address)
    }

    func editionPage(_ edition: Edition) -> PageModel {
        let theme = edition.theme
        let article = theme.article
        let name = theme.name ?? wording.editionTitle(edition.year)
        let leaf = PageHead(
            address: book.edition(edition.year), title: article.title,
            documentTitle: theme.theme == nil
                ? "\(article.title) – \(settings.shortTitle)" : "\(article.title) – \(name)",
            description: summary(article), article: article, published: article.fields.date?.value,
            cite: citation(author: theme.body, title: article.title, of: name, date: theme.start),
            neighbours: editionNeighbours(edition.year), trail: trail(),
            feeds: feeds(edition))
        return page(
            "edition", overview(edition, message: bodies.html(article), years: nil), leaf,
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
                    url: href(book.edition(years[index].year)))
                : nil
        }
        return neighbours(link(index - 1), link(index + 1))
    }

    func neighbours(_ previous: LinkView?, _ next: LinkView?) -> NeighboursView? {
        previous == nil && next == nil ? nil : NeighboursView(previous: previous, next: next)
    }

    func feeds(_ edition: Edition) -> [FeedLinkView] {
        guard !edition.news.isEmpty else { return [] }
        return [
            FeedLinkView(
                url: href(book.feed(edition.year)), type: "application/atom+xml", label: wording.atomFeed(edition.year)),
            FeedLinkView(url: href(book.feed), type: "application/atom+xml", label: wording.atomFeed),
        ]
    }

    /// `Ủy ban nhân dân Quận 3. “Lễ khai mạc”. Tuần lễ Học tập suốt đời, 07/10/2023.`
    func citation(author: String?, title: String, of whole: String, date: DateValue?) -> String {
        let head = author.map { "\($0). " } ?? ""
        // Quotation marks inside quotation marks become single ones.
        let title =
            title.unicodeScalars.contains { $0 == "“" || $0 == "”" }
            ? String(title.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }) : title
        let tail = date.map { ", \(wording.short($0))" } ?? ""
        return "\(head)“\(title)”. \(whole)\(tail)."
    }

    private func overview(_ edition: Edition, message: [UInt8]?, years: OverviewYearsView?) -> OverviewView {
        let listed = lists(edition).activities
        let first = lists(edition).opening.flatMap { listed.contains($0) ? $0 : nil }
        let rest = listed.filter { $0 != first }
        let dated = rest.filter { edition.activities[$0].start != nil }.prefix(8).map { card(edition, activity: $0) }
        let undated = rest.filter { edition.activities[$0].start == nil }.prefix(6).map { card(edition, activity: $0) }
        var documents: [DocumentView] = []
        if let outline = edition.outline, !campaign.isExpired(outline.article) {
            documents.append(
                DocumentView(
                    kind: wording.outlineLong, title: outline.article.title, url: href(book.outline(edition.year))))
        }
        if let plan = edition.plan, !campaign.isExpired(plan.article) {
            documents.append(
                DocumentView(
                    kind: plan.kindLabel ?? wording.plan, title: plan.article.title, url: href(book.plan(edition.year)))
            )
        }
        let news = lists(edition).news.prefix(4).map { card(edition, news: $0) }
        return OverviewView(
            summary: edition.theme.article.fields.summary, message: message,
            opening: first.map { card(edition, activity: $0) },
            activities: rest.isEmpty
                ? nil
                : OverviewActivitiesView(
                    dated: Items(Array(dated)), undated: Items(Array(undated)),
                    url: href(book.activities(edition.year)),
                    count: wording.activities(listed.count)),
            slogans: overviewSlogans(edition),
            news: news.isEmpty ? nil : OverviewNewsView(items: Array(news), url: href(book.news(edition.year))),
            documents: Items(documents), years: years)
    }

    /// A few slogans to begin with: those that everyone has to hang first, then short ones.
    private func overviewSlogans(_ edition: Edition) -> OverviewSlogansView? {
        let entries = listedSlogans(edition)
        guard !entries.isEmpty else { return nil }
        func isFixed(_ entry: YearSlogans.Entry) -> Bool {
            entry.uses.contains { edition.sloganGroups[$0.group].choice == .all }
        }
        let fixed = entries.filter(isFixed)
        let short = entries.filter { !isFixed($0) && $0.slogan.text.count <= 60 }
        let long = entries.filter { !isFixed($0) && $0.slogan.text.count > 60 }
        let chosen = (fixed + short + long).prefix(4).map { card(edition.year, $0, label: nil) }
        return OverviewSlogansView(
            items: Array(chosen), url: href(book.slogans(edition.year)), count: wording.slogans(entries.count))
    }
}
