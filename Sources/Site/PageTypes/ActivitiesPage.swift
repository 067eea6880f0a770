import Campaign
import Template

/// The activities of a year, by day and then by level.
struct ActivitiesPage: PageType {
    let edition: Int

    static let template = "activities"
    static let field: String? = "activities"
    static let isList = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        if own.activities.isEmpty { return [] }
        var claim = PageClaim(ActivitiesPage(edition: edition), site.book.activities(own.year))
        claim.menu = .init(position: 1, label: site.wording.activities)
        return [claim]
    }

    func parts(in site: Pages) -> PageParts<ActivitiesView> { site.activitiesPage(site.campaign.editions[edition]) }
}

extension Pages {
    fileprivate func activitiesPage(_ edition: Edition) -> PageParts<ActivitiesView> {
        let listed = lists(edition).activities
        var days: [(date: DateValue, items: [ActivityCardView])] = []
        var levels: [(level: String?, items: [ActivityCardView])] = []
        for index in listed {
            let activity = edition.activities[index]
            if let start = activity.start {
                let day = DateValue(precision: min(start.precision), day: start.day, offset: start.offset)
                if days.last?.date == day {
                    days[days.count - 1].items.append(card(edition, activity: index))
                } else {
                    days.append((day, [card(edition, activity: index)]))
                }
            } else if let last = levels.indices.last, levels[last].level == activity.level {
                levels[last].items.append(card(edition, activity: index))
            } else {
                levels.append((activity.level, [card(edition, activity: index)]))
            }
        }
        let view = ActivitiesView(
            count: wording.activities(listed.count),
            days: Items(days.map { dayGroup($0.date, $0.items) }),
            undated: Items(
                levels.map { ActivityLevelView(label: $0.level.map(settings.label(ofLevel:)), items: $0.items) }),
            isAllExpired: listed.isEmpty)
        let head = PageHead(
            address: book.activities(edition.year), title: wording.activitiesTitle(edition.year),
            description: wording.activitiesDescription(edition.year, listed.count), trail: trail(edition))
        return PageParts(view, head, edition: edition)
    }

    private func min(_ precision: DateValue.Precision) -> DateValue.Precision {
        precision == .minute ? .day : precision
    }

    private func dayGroup(_ date: DateValue, _ items: [ActivityCardView]) -> ActivityDayView {
        let hasDay = date.precision == .day
        return ActivityDayView(
            weekday: hasDay ? wording.weekday(date.day.weekday) : nil,
            text: hasDay ? DateText.short(date) : wording.long(date), iso: date.html, items: items)
    }
}

struct ActivitiesView: TemplateRecord {
    let count: String
    let days: Items<ActivityDayView>?
    let undated: Items<ActivityLevelView>?
    let isAllExpired: Bool

    static let shape = Shape<Self>(
        "Activities",
        [
            .text("count", "how many, in words: “16 khẩu hiệu”", \.count),
            .record("days", "by first day, in order", \.days),
            .record("undated", "by level, in the order of levels", \.undated),
            .flag(
                "is_all_expired", "the list keeps its page but every item has expired: days and undated absent",
                \.isAllExpired),
        ])
}

/// The activities of one day; a partial date has no weekday, and its text is `Tháng 10/2023`.
struct ActivityDayView: TemplateRecord {
    let weekday: String?
    let text: String
    let iso: String
    let items: [ActivityCardView]

    static let shape = Shape<Self>(
        "ActivityDay",
        [
            .text("weekday", "name of the weekday; absent for a partial date", \.weekday),
            .text("text", "words to show", \.text),
            .text("iso", "for the datetime attribute", \.iso),
            .list("items", "at least one", \.items),
        ])
}

/// Activities without a date that share a level; activities without a level have no label.
struct ActivityLevelView: TemplateRecord {
    let label: String?
    let items: [ActivityCardView]

    static let shape = Shape<Self>(
        "ActivityLevel",
        [
            .text("label", "words of the link", \.label),
            .list("items", "at least one", \.items),
        ])
}
