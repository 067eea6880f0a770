import Campaign
import Diagnostics

/// The rules about what will be public, called when it is known what leads where.
enum SiteChecks {
    static func check(_ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies, into report: inout Report) {
        CurrentEdition.check(campaign, into: &report)
        DuplicateTitle.check(campaign, into: &report)
        NotAnActivity.check(campaign, routes, bodies, into: &report)
        EmptyBody.check(campaign, routes, into: &report)
        AliasWithBasePath.check(campaign, into: &report)
        let uses = MediaUse.first(in: campaign, bodies)
        for use in uses {
            OversizedPicture.check(use, into: &report)
            PhotoWithPosition.check(use, into: &report)
        }
    }
}
