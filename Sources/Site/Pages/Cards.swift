import Campaign
import Markdown

/// The records of items in lists.
extension Pages {
    func card(_ edition: Edition, activity index: Int) -> ActivityCardView {
        let activity = edition.activities[index]
        return ActivityCardView(
            title: activity.article.title, url: links.href(book.activity(edition.year, activity.article.slug)),
            summary: summary(activity.article), kind: settings.label(ofKind: activity.kind), kindID: activity.kind,
            level: activity.level.map(settings.label(ofLevel:)), levelID: activity.level,
            period: period(activity.start, activity.end), place: activity.place ?? activity.address,
            placeNote: activity.place == nil && activity.address == nil ? activity.placeNote : nil,
            organiser: activity.organiser, isOpening: lists(edition).opening == index,
            isPostponed: activity.status == .postponed, isMovedOnline: activity.status == .movedOnline,
            isCancelled: activity.status == .cancelled, isHeld: activity.status == .held)
    }

    func card(_ edition: Edition, news index: Int) -> NewsCardView {
        let item = edition.news[index]
        let picture = bodies.references(of: item.article).image.flatMap(bodies.picture)
        return NewsCardView(
            title: item.article.title, url: links.href(book.newsItem(edition.year, item.article.slug)),
            summary: summary(item.article), day: day(item.date), issuer: item.agency, place: item.place,
            picture: picture,
            outlet: item.outlet, isCorrected: !campaign.corrections(of: item.article).isEmpty)
    }

    /// - Parameter label: the number as printed in the group that contains the card.
    func card(_ year: Int, _ entry: YearSlogans.Entry, label: Int?) -> SloganCardView {
        let slogan = entry.slogan
        return SloganCardView(
            slug: entry.slug.rawValue, label: label.map(String.init), text: slogan.text, lines: slogan.lines,
            isLong: slogan.text.count > 120,
            author: slogan.author, url: links.href(book.slogan(year, entry.slug)))
    }

    func card(_ edition: Edition) -> YearCardView {
        let theme = edition.theme
        return YearCardView(
            year: "\(edition.year)", hue: hue(edition.year), title: theme.article.title,
            url: links.href(book.edition(edition.year)),
            period: period(theme.start, theme.end), agency: theme.agency,
            level: theme.level.map(settings.label(ofLevel:)),
            counts: counts(edition), isCurrent: edition.year == campaign.current?.year,
            isCancelled: theme.status == .cancelled)
    }

    private func counts(_ edition: Edition) -> Items<LinkView>? {
        let year = edition.year
        let slogans = lists(edition).slogans.count
        let activities = lists(edition).activities.count
        let news = lists(edition).news.count
        var counts: [LinkView] = []
        if activities > 0 {
            counts.append(LinkView(label: wording.activities(activities), url: links.href(book.activities(year))))
        }
        if slogans > 0 { counts.append(LinkView(label: wording.slogans(slogans), url: links.href(book.slogans(year)))) }
        if news > 0 { counts.append(LinkView(label: wording.news(news), url: links.href(book.news(year)))) }
        if let outline = edition.outline, !campaign.isExpired(outline.article) {
            counts.append(LinkView(label: wording.outlineLong, url: links.href(book.outline(year))))
        }
        if let plan = edition.plan, !campaign.isExpired(plan.article) {
            counts.append(LinkView(label: wording.plan, url: links.href(book.plan(year))))
        }
        return Items(counts)
    }
}
