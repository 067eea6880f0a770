import Template

struct NewsListView: TemplateRecord {
    let news: Items<NewsCardView>?
    let pager: PagerView?
    let isAllExpired: Bool
    let feedURL: String?

    static let shape = Shape<Self>(
        "NewsList",
        [
            .record("news", "≤ 20; absent when all have expired") { $0.news },
            .record("pager", "absent with one page") { $0.pager },
            .flag("is_all_expired", "every item has expired") { $0.isAllExpired },
            .text("feed_url", "Atom feed of the year") { $0.feedURL },
        ])
}

/// items "1", "2" …
struct PagerView: TemplateRecord {
    let newerURL: String?
    let olderURL: String?
    let items: [MenuItemView]

    static let shape = Shape<Self>(
        "Pager",
        [
            .text("newer_url", "previous page of the list") { $0.newerURL },
            .text("older_url", "next page of the list") { $0.olderURL },
            .list("items", "at least one") { $0.items },
        ])
}
