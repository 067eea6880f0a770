import Template

struct SloganCardView: TemplateRecord {
    let slug: String
    let label: String?
    let text: String
    let lines: [String]
    let isLong: Bool
    let author: String?
    let url: String

    static let shape = Shape<Self>(
        "SloganCard",
        [
            .text("slug", "names it within its year; last part of its address") { $0.slug },
            .text("label", "number as printed, \"3\"") { $0.label },
            .text("text", "\"Học, học nữa, học mãi\"") { $0.text },
            .texts("lines", "the same words, split at preferred breaks; one line when there are none") { $0.lines },
            .flag("is_long", "over 120 characters") { $0.isLong },
            .text("author", "as printed") { $0.author },
            .text("url", "address, ready to print") { $0.url },
        ])
}

struct ActivityCardView: TemplateRecord {
    let title: String
    let url: String
    let summary: String?
    let kind: String
    let kindID: String
    let level: String?
    let levelID: String?
    let period: PeriodView?
    let place: String?
    let placeNote: String?
    let organiser: String?
    let isOpening: Bool
    let isPostponed: Bool
    let isMovedOnline: Bool
    let isCancelled: Bool
    let isHeld: Bool

    static let shape = Shape<Self>(
        "ActivityCard",
        [
            .text("title", "heading") { $0.title },
            .text("url", "address, ready to print") { $0.url },
            .text("summary", "one or two sentences") { $0.summary },
            .text("kind", "label \"Khai mạc\"") { $0.kind },
            .text("kind_id", "\"opening\"") { $0.kindID },
            .text("level", "label") { $0.level },
            .text("level_id", "id of the level") { $0.levelID },
            .record("period", "absent = trong cả Tuần lễ") { $0.period },
            .text("place", "name of the place") { $0.place },
            .text("place_note", "printed when place is absent") { $0.placeNote },
            .text("organiser", "who holds it") { $0.organiser },
            .flag("is_opening", "the opening of the edition") { $0.isOpening },
            .flag("is_postponed", "the five: at most one is true (scheduled: none)") { $0.isPostponed },
            .flag("is_moved_online", "it takes place online instead") { $0.isMovedOnline },
            .flag("is_cancelled", "it will not take place") { $0.isCancelled },
            .flag("is_held", "it has taken place") { $0.isHeld },
        ])
}

struct NewsCardView: TemplateRecord {
    let title: String
    let url: String
    let summary: String?
    let day: DayView
    let issuer: String?
    let place: String?
    let picture: PictureView?
    let outlet: String?
    let isCorrected: Bool

    static let shape = Shape<Self>(
        "NewsCard",
        [
            .text("title", "heading") { $0.title },
            .text("url", "address, ready to print") { $0.url },
            .text("summary", "one or two sentences") { $0.summary },
            .record("day", "the day") { $0.day },
            .text("issuer", "only when it is not the site's organisation") { $0.issuer },
            .text("place", "name of the place") { $0.place },
            .record("picture", "lead picture") { $0.picture },
            .text("outlet", "\"Báo Giáo dục và Thời đại\"") { $0.outlet },
            .flag("is_corrected", "has a correction") { $0.isCorrected },
        ])
}

struct YearCardView: TemplateRecord {
    let year: String
    let hue: String
    let title: String
    let url: String
    let period: PeriodView?
    let agency: String?
    let level: String?
    let counts: Items<LinkView>?
    let isCurrent: Bool
    let isCancelled: Bool

    static let shape = Shape<Self>(
        "YearCard",
        [
            .text("year", "four digits") { $0.year },
            .text("hue", "0 to 5: the colour of the year") { $0.hue },
            .text("title", "theme, or the name without one") { $0.title },
            .text("url", "address, ready to print") { $0.url },
            .record("period", "when; absent when no date is known") { $0.period },
            .text("agency", "whose plan it is") { $0.agency },
            .text("level", "label of the level") { $0.level },
            .record("counts", "[{label: \"16 khẩu hiệu\", url: …}, …]") { $0.counts },
            .flag("is_current", "the page or year that is shown") { $0.isCurrent },
            .flag("is_cancelled", "it will not take place") { $0.isCancelled },
        ])
}
