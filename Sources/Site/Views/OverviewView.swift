import Template

struct OverviewView: TemplateRecord {
    let summary: String?
    let message: [UInt8]?
    let opening: ActivityCardView?
    let activities: OverviewActivitiesView?
    let slogans: OverviewSlogansView?
    let news: OverviewNewsView?
    let documents: Items<DocumentView>?
    let years: OverviewYearsView?

    static let shape = Shape<Self>(
        "Overview",
        [
            .text("summary", "one or two sentences", \.summary),
            .html("message", "body of theme.md; home leaves it out", \.message),
            .record("opening", "the opening, not repeated in `activities`", \.opening),
            .record("activities", "activities", \.activities),
            .record("slogans", "slogans", \.slogans),
            .record("news", "news items", \.news),
            .record("documents", "outline, plan", \.documents),
            .record("years", "home: every year but the current one, newest first; edition: absent", \.years),
        ])
}

/// Some of the activities of the year: at most 8 dated ones, the soonest first, and 6 without a date.
struct OverviewActivitiesView: TemplateRecord {
    let dated: Items<ActivityCardView>?
    let undated: Items<ActivityCardView>?
    let url: String
    let count: String

    static let shape = Shape<Self>(
        "OverviewActivities",
        [
            .record("dated", "with a date", \.dated),
            .record("undated", "without a date: the whole week", \.undated),
            .text("url", "address, ready to print", \.url),
            .text("count", "how many, in words: “16 khẩu hiệu”", \.count),
        ])
}

/// At most 4 slogans of the year: those that everyone has to hang first, then short ones.
struct OverviewSlogansView: TemplateRecord {
    let items: [SloganCardView]
    let url: String
    let count: String

    static let shape = Shape<Self>(
        "OverviewSlogans",
        [
            .list("items", "at least one", \.items),
            .text("url", "address, ready to print", \.url),
            .text("count", "how many, in words: “16 khẩu hiệu”", \.count),
        ])
}

/// The newest news of the year, four at most.
struct OverviewNewsView: TemplateRecord {
    let items: [NewsCardView]
    let url: String

    static let shape = Shape<Self>(
        "OverviewNews",
        [
            .list("items", "at least one", \.items),
            .text("url", "address, ready to print", \.url),
        ])
}

/// The outline or the plan of the year, with the word for its kind.
struct DocumentView: TemplateRecord {
    let kind: String
    let title: String
    let url: String

    static let shape = Shape<Self>(
        "Document",
        [
            .text("kind", "label of the kind", \.kind),
            .text("title", "heading", \.title),
            .text("url", "address, ready to print", \.url),
        ])
}

/// The other years; the address is that of the archive.
struct OverviewYearsView: TemplateRecord {
    let items: [YearCardView]
    let url: String?

    static let shape = Shape<Self>(
        "OverviewYears",
        [
            .list("items", "at least one", \.items),
            .text("url", "address, ready to print", \.url),
        ])
}
