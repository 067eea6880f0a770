import Template

/// /2023/khau-hieu/
struct SlogansView: TemplateRecord {
    let intro: [UInt8]?
    let count: String
    let groups: [SloganGroupView]
    let isAllExpired: Bool
    let allURL: String?

    static let shape = Shape<Self>(
        "Slogans",
        [
            .html("intro", "HTML before the list") { $0.intro },
            .text("count", "\"16 khẩu hiệu\"") { $0.count },
            .list("groups", "in the order of their files") { $0.groups },
            .flag("is_all_expired", "every group has expired; there are no groups") { $0.isAllExpired },
            .text("all_url", "/khau-hieu/") { $0.allURL },
        ])
}

struct SloganGroupView: TemplateRecord {
    let id: String
    let title: String
    let places: TextItems?
    let isAll: Bool
    let isPick: Bool
    let atLeast: String?
    let intro: [UInt8]?
    let source: SourceView?
    let items: [SloganCardView]

    static let shape = Shape<Self>(
        "SloganGroup",
        [
            .text("id", "anchor, \"nhom-1\"") { $0.id },
            .text("title", "heading") { $0.title },
            .record("places", "labels of where it hangs") { $0.places },
            .flag("is_all", "rule: all are to hang → drawn as banners") { $0.isAll },
            .flag("is_pick", "rule: choose") { $0.isPick },
            .text("at_least", "\"1\", with is_pick") { $0.atLeast },
            .html("intro", "HTML before the list") { $0.intro },
            .record("source", "the document it comes from") { $0.source },
            .list("items", "at least one") { $0.items },
        ])
}

/// /khau-hieu/
struct SlogansAllView: TemplateRecord {
    let intro: [UInt8]?
    let count: String
    let years: [SloganYearView]

    static let shape = Shape<Self>(
        "SlogansAll",
        [
            .html("intro", "HTML before the list") { $0.intro },
            .text("count", "how many, in words: “16 khẩu hiệu”") { $0.count },
            .list("years", "newest first") { $0.years },
        ])
}

/// url: that year's slogan page; id "nam-2023"
struct SloganYearView: TemplateRecord {
    let year: String
    let hue: String
    let title: String
    let url: String
    let id: String
    let items: [SloganCardView]

    static let shape = Shape<Self>(
        "SloganYear",
        [
            .text("year", "four digits") { $0.year },
            .text("hue", "0 to 5: the colour of the year") { $0.hue },
            .text("title", "heading") { $0.title },
            .text("url", "address, ready to print") { $0.url },
            .text("id", "anchor on the page") { $0.id },
            .list("items", "at least one") { $0.items },
        ])
}
