import Campaign
import Diagnostics

/// The rules about what will be public, called when it is known what leads where.
enum SiteChecks {
    /// - Parameter banners: what the theme sets banners with; nil for a theme without.
    static func check(
        _ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies, banners: BannerKit?, into report: inout Report
    ) {
        CurrentEdition.check(campaign, into: &report)
        DuplicateTitle.check(campaign, into: &report)
        NotAnActivity.check(campaign, routes, bodies, into: &report)
        EmptyBody.check(campaign, routes, into: &report)
        AliasWithBasePath.check(campaign, into: &report)
        if let banners { SloganTooLong.check(campaign, banners, into: &report) }
        let uses = MediaUse.first(in: campaign, bodies)
        for use in uses {
            OversizedPicture.check(use, into: &report)
            PhotoWithPosition.check(use, into: &report)
        }
    }
}
