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
            .text("slug", "names it within its year; last part of its address", \.slug),
            .text("label", "number as printed, \"3\"", \.label),
            .text("text", "\"Học, học nữa, học mãi\"", \.text),
            .texts("lines", "the same words, split at preferred breaks; one line when there are none", \.lines),
            .flag("is_long", "over 120 characters", \.isLong),
            .text("author", "as printed", \.author),
            .text("url", "address, ready to print", \.url),
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
            .text("title", "heading", \.title),
            .text("url", "address, ready to print", \.url),
            .text("summary", "one or two sentences", \.summary),
            .text("kind", "label \"Khai mạc\"", \.kind),
            .text("kind_id", "\"opening\"", \.kindID),
            .text("level", "label", \.level),
            .text("level_id", "id of the level", \.levelID),
            .record("period", "absent = trong cả Tuần lễ", \.period),
            .text("place", "name of the place", \.place),
            .text("place_note", "printed when place is absent", \.placeNote),
            .text("organiser", "who holds it", \.organiser),
            .flag("is_opening", "the opening of the edition", \.isOpening),
            .flag("is_postponed", "the five: at most one is true (scheduled: none)", \.isPostponed),
            .flag("is_moved_online", "it takes place online instead", \.isMovedOnline),
            .flag("is_cancelled", "it will not take place", \.isCancelled),
            .flag("is_held", "it has taken place", \.isHeld),
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
            .text("title", "heading", \.title),
            .text("url", "address, ready to print", \.url),
            .text("summary", "one or two sentences", \.summary),
            .record("day", "the day", \.day),
            .text("issuer", "only when it is not the site's organisation", \.issuer),
            .text("place", "name of the place", \.place),
            .record("picture", "lead picture", \.picture),
            .text("outlet", "\"Báo Giáo dục và Thời đại\"", \.outlet),
            .flag("is_corrected", "has a correction", \.isCorrected),
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
            .text("year", "four digits", \.year),
            .text("hue", "0 to 5: the colour of the year", \.hue),
            .text("title", "theme, or the name without one", \.title),
            .text("url", "address, ready to print", \.url),
            .record("period", "when; absent when no date is known", \.period),
            .text("agency", "whose plan it is", \.agency),
            .text("level", "label of the level", \.level),
            .record("counts", "[{label: \"16 khẩu hiệu\", url: …}, …]", \.counts),
            .flag("is_current", "the page or year that is shown", \.isCurrent),
            .flag("is_cancelled", "it will not take place", \.isCancelled),
        ])
}
