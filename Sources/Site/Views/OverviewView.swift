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
            .text("summary", "one or two sentences") { $0.summary },
            .html("message", "body of theme.md; home leaves it out") { $0.message },
            .record("opening", "the opening, not repeated in `activities`") { $0.opening },
            .record("activities", "activities") { $0.activities },
            .record("slogans", "slogans") { $0.slogans },
            .record("news", "news items") { $0.news },
            .record("documents", "outline, plan") { $0.documents },
            .record("years", "home: every year but the current one, newest first; edition: absent") { $0.years },
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
            .record("dated", "with a date") { $0.dated },
            .record("undated", "without a date: the whole week") { $0.undated },
            .text("url", "address, ready to print") { $0.url },
            .text("count", "how many, in words: “16 khẩu hiệu”") { $0.count },
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
            .list("items", "at least one") { $0.items },
            .text("url", "address, ready to print") { $0.url },
            .text("count", "how many, in words: “16 khẩu hiệu”") { $0.count },
        ])
}

/// The newest news of the year, four at most.
struct OverviewNewsView: TemplateRecord {
    let items: [NewsCardView]
    let url: String

    static let shape = Shape<Self>(
        "OverviewNews",
        [
            .list("items", "at least one") { $0.items },
            .text("url", "address, ready to print") { $0.url },
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
            .text("kind", "label of the kind") { $0.kind },
            .text("title", "heading") { $0.title },
            .text("url", "address, ready to print") { $0.url },
        ])
}

/// The other years; the address is that of the archive.
struct OverviewYearsView: TemplateRecord {
    let items: [YearCardView]
    let url: String?

    static let shape = Shape<Self>(
        "OverviewYears",
        [
            .list("items", "at least one") { $0.items },
            .text("url", "address, ready to print") { $0.url },
        ])
}
