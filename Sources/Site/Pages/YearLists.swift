import Campaign
import Markdown
import Text

/// The lists of one year, made once: their order, and which items belong together.
struct YearLists: Sendable {
    /// Indices of the activities that lists show, in the order of a timetable: dated ones by their start, then the
    /// others by level as the site orders levels, then by title.
    let activities: [Int]
    /// Indices of the news that lists show, newest first.
    let news: [Int]
    /// Indices of the slogans that lists show: those of a group that has not expired.
    let slogans: [Int]
    /// Index of the opening activity that the theme names; nil when the theme names none or it is held back.
    let opening: Int?
    /// Indices of the news that report on an activity, by the activity's address.
    let reports: [Address: [Int]]
    private let activityPlaces: [Int: Int]
    private let newsPlaces: [Int: Int]

    init(_ edition: Edition, _ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies) {
        let book = routes.book
        let entries = routes.slogans[edition.year]?.entries ?? []
        slogans = entries.indices.filter { index in
            entries[index].uses.contains { !campaign.isExpired(edition.sloganGroups[$0.group].article) }
        }
        let levels = campaign.settings.levels.map(\.id)
        let sorted = edition.activities.indices.filter { !campaign.isExpired(edition.activities[$0].article) }
            .map { index in
                let activity = edition.activities[index]
                return (
                    index: index, activity: activity, rank: activity.level.flatMap(levels.firstIndex) ?? levels.count,
                    title: VietnameseCollation(activity.article.title)
                )
            }
            .sorted { a, b in
                switch (a.activity.start, b.activity.start) {
                case (let s?, let e?) where s != e: return s < e
                case (_?, nil): return true
                case (nil, _?): return false
                default: break
                }
                if a.rank != b.rank { return a.rank < b.rank }
                return a.title != b.title ? a.title < b.title : a.activity.article.file < b.activity.article.file
            }
        activities = sorted.map(\.index)
        news = Routes.listed(edition, in: campaign)
        activityPlaces = Dictionary(uniqueKeysWithValues: activities.enumerated().map { ($1, $0) })
        newsPlaces = Dictionary(uniqueKeysWithValues: news.enumerated().map { ($1, $0) })
        if case .page(let address, _)? = bodies.references(of: edition.theme.article).related {
            opening = edition.activities.indices.first {
                book.activity(edition.year, edition.activities[$0].article.slug) == address
            }
        } else {
            opening = nil
        }
        var reports: [Address: [Int]] = [:]
        for index in news {
            guard case .page(let address, _)? = bodies.references(of: edition.news[index].article).related else {
                continue
            }
            reports[address, default: []].append(index)
        }
        self.reports = reports
    }

    /// The activity `offset` places away in the list; nil beyond the ends and for an expired one.
    func activity(_ index: Int, offset: Int) -> Int? {
        activityPlaces[index].flatMap { activities.indices.contains($0 + offset) ? activities[$0 + offset] : nil }
    }

    func newsItem(_ index: Int, offset: Int) -> Int? {
        newsPlaces[index].flatMap { news.indices.contains($0 + offset) ? news[$0 + offset] : nil }
    }
}
