import Template

/// /2023/khau-hieu/<slug>/
struct SloganView: TemplateRecord {
    let lines: [String]
    let isLong: Bool
    let author: String?
    let plain: String
    let note: [UInt8]?
    let groups: [SloganUseView]
    let otherYears: Items<OtherYearView>?
    let share: Items<LinkView>?

    static let shape = Shape<Self>(
        "Slogan",
        [
            .texts("lines", "") { $0.lines },
            .flag("is_long", "") { $0.isLong },
            .text("author", "") { $0.author },
            .text("plain", "what the copy button copies: text, and \" — author\"") { $0.plain },
            .html("note", "") { $0.note },
            .list("groups", "where and by which rule") { $0.groups },
            .record("other_years", "") { $0.otherYears },
            .record("share", "plain links to Facebook and Zalo") { $0.share },
        ])
}

struct SloganUseView: TemplateRecord {
    let title: String
    let url: String
    let places: TextItems?
    let isAll: Bool
    let isPick: Bool
    let atLeast: String?

    static let shape = Shape<Self>(
        "SloganUse",
        [
            .text("title", "") { $0.title },
            .text("url", "") { $0.url },
            .record("places", "") { $0.places },
            .flag("is_all", "") { $0.isAll },
            .flag("is_pick", "") { $0.isPick },
            .text("at_least", "") { $0.atLeast },
        ])
}

struct OtherYearView: TemplateRecord {
    let year: String
    let hue: String
    let url: String
    let name: String

    static let shape = Shape<Self>(
        "OtherYear",
        [
            .text("year", "") { $0.year },
            .text("hue", "") { $0.hue },
            .text("url", "") { $0.url },
            .text("name", "") { $0.name },
        ])
}
