import Template

struct ActivitiesView: TemplateRecord {
    let count: String
    let days: Items<ActivityDayView>?
    let undated: Items<ActivityLevelView>?
    let isAllExpired: Bool

    static let shape = Shape<Self>(
        "Activities",
        [
            .text("count", "how many, in words: “16 khẩu hiệu”") { $0.count },
            .record("days", "by first day, in order") { $0.days },
            .record("undated", "by level, in the order of levels") { $0.undated },
            .flag("is_all_expired", "the list keeps its page but every item has expired: days and undated absent") {
                $0.isAllExpired
            },
        ])
}

/// "Thứ Bảy", "07/10/2023", "2023-10-07"; partial: text "Tháng 10/2023"
struct ActivityDayView: TemplateRecord {
    let weekday: String?
    let text: String
    let iso: String
    let items: [ActivityCardView]

    static let shape = Shape<Self>(
        "ActivityDay",
        [
            .text("weekday", "name of the weekday; absent for a partial date") { $0.weekday },
            .text("text", "words to show") { $0.text },
            .text("iso", "for the datetime attribute") { $0.iso },
            .list("items", "at least one") { $0.items },
        ])
}

/// label absent: activities without a level
struct ActivityLevelView: TemplateRecord {
    let label: String?
    let items: [ActivityCardView]

    static let shape = Shape<Self>(
        "ActivityLevel",
        [
            .text("label", "words of the link") { $0.label },
            .list("items", "at least one") { $0.items },
        ])
}
