import Campaign

/// The overview of one year, on home and on the edition's own page.
extension Pages {
    func overview(_ edition: Edition, message: [UInt8]?, years: OverviewYearsView?) -> OverviewView {
        let listed = lists(edition).activities
        let first = lists(edition).opening.flatMap { listed.contains($0) ? $0 : nil }
        let rest = listed.filter { $0 != first }
        let dated = rest.filter { edition.activities[$0].start != nil }.prefix(8).map { card(edition, activity: $0) }
        let undated = rest.filter { edition.activities[$0].start == nil }.prefix(6).map { card(edition, activity: $0) }
        var documents: [DocumentView] = []
        if let outline = edition.outline, !campaign.isExpired(outline.article) {
            documents.append(
                DocumentView(
                    kind: wording.outlineLong, title: outline.article.title, url: links.href(book.outline(edition.year))
                ))
        }
        if let plan = edition.plan, !campaign.isExpired(plan.article) {
            documents.append(
                DocumentView(
                    kind: plan.kindLabel ?? wording.plan, title: plan.article.title,
                    url: links.href(book.plan(edition.year)))
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
                    url: links.href(book.activities(edition.year)),
                    count: wording.activities(listed.count)),
            slogans: overviewSlogans(edition),
            news: news.isEmpty ? nil : OverviewNewsView(items: Array(news), url: links.href(book.news(edition.year))),
            documents: Items(documents), years: years)
    }

    /// A few slogans: first those that every place must hang, then short ones.
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
            items: Array(chosen), url: links.href(book.slogans(edition.year)), count: wording.slogans(entries.count))
    }
}
