import Campaign
import Diagnostics

/// Checks of the public site, run when all links are resolved.
enum SiteChecks {
    /// - Parameters:
    ///   - banners: the theme's data for banners; nil for a theme without.
    ///   - threads: number of threads that compare titles.
    static func check(
        _ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies, banners: BannerKit?, threads: Int,
        into report: inout Report
    ) {
        CurrentEdition.check(campaign, into: &report)
        DuplicateTitle.check(campaign, threads: threads, into: &report)
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
