import Diagnostics

/// Checks on several files together. Drafts are included, so that they can be repaired before they are published.
enum CampaignChecks {
    static func check(_ campaign: CampaignContent, into report: inout Report) {
        CurrentIsCancelled.check(campaign, into: &report)
        for article in campaign.articles {
            PublicationDates.check(article, into: &report)
            LongSummary.check(article, into: &report)
            EmptyDescription.check(article, into: &report)
        }
        for page in campaign.pages { TitleForm.check(page, into: &report) }
        for edition in campaign.editions {
            // The theme is excluded, because its title is as printed.
            for article in edition.articles.dropFirst() { TitleForm.check(article, into: &report) }
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
