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
    /// By index of an item, its place in the list; nil for an expired one.
    private let activityPlaces: [Int?]
    private let newsPlaces: [Int?]

    init(_ edition: Edition, _ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies) {
        let book = routes.book
        let entries = routes.slogans[edition.year]?.entries ?? []
        slogans = entries.indices.filter { index in
            entries[index].uses.contains { !campaign.isExpired(edition.sloganGroups[$0.group].article) }
        }
        activities = YearLists.timetable(edition, campaign)
        news = Routes.listed(edition, in: campaign)
        activityPlaces = YearLists.places(activities, of: edition.activities.count)
        newsPlaces = YearLists.places(news, of: edition.news.count)
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

    /// The order of a timetable. A sort key of a title is made when it is asked for, since few activities begin at the
    /// same moment.
    private static func timetable(_ edition: Edition, _ campaign: PublicCampaign) -> [Int] {
        let levels = campaign.settings.levels.map(\.id)
        let items = edition.activities
        let ranks = items.map { $0.level.flatMap(levels.firstIndex) ?? levels.count }
        var collator = VietnameseCollator()
        var keys: [VietnameseCollation?] = Array(repeating: nil, count: items.count)
        func title(_ index: Int) -> VietnameseCollation {
            if let known = keys[index] { return known }
            let made = collator.key(of: items[index].article.title)
            keys[index] = made
            return made
        }
        return items.indices.filter { !campaign.isExpired(items[$0].article) }.sorted { a, b in
            switch (items[a].start, items[b].start) {
            case (let s?, let e?) where s != e: return s < e
            case (_?, nil): return true
            case (nil, _?): return false
            default: break
            }
            if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
            let (first, second) = (title(a), title(b))
            return first != second ? first < second : items[a].article.file < items[b].article.file
        }
    }

    private static func places(_ list: [Int], of count: Int) -> [Int?] {
        var places: [Int?] = Array(repeating: nil, count: count)
        for (place, index) in list.enumerated() { places[index] = place }
        return places
    }
}
