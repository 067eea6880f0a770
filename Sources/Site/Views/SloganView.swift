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
            .texts("lines", "the words, cut at preferred breaks") { $0.lines },
            .flag("is_long", "over 120 letters") { $0.isLong },
            .text("author", "as printed") { $0.author },
            .text("plain", "what the copy button copies: text, and \" — author\"") { $0.plain },
            .html("note", "HTML of the note") { $0.note },
            .list("groups", "where and by which rule") { $0.groups },
            .record("other_years", "years that used the same words") { $0.otherYears },
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
            .text("title", "heading") { $0.title },
            .text("url", "address, ready to print") { $0.url },
            .record("places", "labels of the places") { $0.places },
            .flag("is_all", "all are to hang") { $0.isAll },
            .flag("is_pick", "choose among them") { $0.isPick },
            .text("at_least", "how many to choose at least") { $0.atLeast },
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
            .text("year", "four digits") { $0.year },
            .text("hue", "0 to 5: the colour of the year") { $0.hue },
            .text("url", "address, ready to print") { $0.url },
            .text("name", "its name") { $0.name },
        ])
}
