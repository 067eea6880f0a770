import Campaign
import Diagnostics

/// `opening` of a theme and `activity` of a news item must link to an activity; other links are not shown where readers
/// expect them. A dead link is another error.
enum NotAnActivity {
    static func check(_ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies, into report: inout Report) {
        var years: [Address: Int] = [:]
        for edition in campaign.editions {
            for activity in edition.activities {
                years[routes.book.activity(edition.year, activity.article.slug)] = edition.year
            }
        }
        for edition in campaign.editions {
            if let opening = edition.theme.opening,
                let destination = bodies.references(of: edition.theme.article).related
            {
                check(
                    opening, "opening", destination, isRight: { years[$0] == edition.year }, year: edition.year,
                    into: &report)
            }
            for item in edition.news {
                guard let activity = item.activity, let destination = bodies.references(of: item.article).related else {
                    continue
                }
                check(
                    activity, "activity", destination, isRight: { years[$0] != nil }, year: edition.year, into: &report)
            }
        }
    }

    private static func check(
        _ reference: Located<String>, _ key: String, _ destination: LinkResolver.Destination,
        isRight: (Address) -> Bool, year: Int, into report: inout Report
    ) {
        switch destination {
        case .page(let address, _) where isRight(address): return
        case .heldBack, .dead: return
        case .page, .media, .external: break
        }
        report.add(
            .notAnActivity(
                reference.value, key: key, year: key == "opening" ? year : nil, at: reference.span))
    }
}
