import Diagnostics
import Text

/// Checks on several files together. Drafts are included, so that they can be repaired before they are published.
enum CampaignChecks {
    /// - Parameter threads: The number of threads that look at pages; the report does not depend on it.
    static func check(_ campaign: CampaignContent, threads: Int, into report: inout Report) {
        CurrentIsCancelled.check(campaign, into: &report)
        let themes = Set(campaign.editions.map { ObjectIdentifier($0.theme.article) })
        let found = parallelMap(campaign.articles, threads: threads) { article in
            var report = Report()
            PublicationDates.check(article, into: &report)
            LongSummary.check(article, into: &report)
            EmptyDescription.check(article, into: &report)
            // A theme's title is as printed.
            if !themes.contains(ObjectIdentifier(article)) { TitleForm.check(article, into: &report) }
            return report.diagnostics
        }
        for diagnostics in found { report.add(contentsOf: diagnostics) }
        for edition in campaign.editions {
            ActivityOutsideEdition.check(edition, into: &report)
            for activity in edition.activities {
                ActivityStatus.check(activity, into: &report)
                MapPosition.check(activity, into: &report)
            }
            for item in edition.news { EmptyDescription.check(photosOf: item, into: &report) }
            if let plan = edition.plan { PlanFile.check(plan, into: &report) }
            for group in edition.sloganGroups {
                SloganChoice.check(group, into: &report)
            }
            RepeatedSlogan.check(edition, into: &report)
        }
    }
}
