import Campaign
import Diagnostics
import Text

/// Checks of the public site, run when all links are resolved.
enum SiteChecks {
    /// - Parameters:
    ///   - banners: the theme's data for banners; nil for a theme without.
    ///   - threads: number of threads that check.
    static func check(
        _ campaign: PublicCampaign, _ routes: Routes, _ bodies: Bodies, banners: BannerKit?, threads: Int,
        into report: inout Report
    ) {
        let checks: [@Sendable (inout Report) -> Void] = [
            { CurrentEdition.check(campaign, into: &$0) },
            { DuplicateTitle.check(campaign, threads: threads, into: &$0) },
            { NotAnActivity.check(campaign, routes, bodies, into: &$0) },
            { EmptyBody.check(campaign, routes, into: &$0) },
            { AliasWithBasePath.check(campaign, into: &$0) },
            { report in if let banners { SloganTooLong.check(campaign, banners, into: &report) } },
            { report in
                for use in MediaUse.first(in: campaign, bodies) {
                    OversizedPicture.check(use, into: &report)
                    PhotoWithPosition.check(use, into: &report)
                }
            },
        ]
        let reports = parallelMap(checks, threads: threads, portion: 1) { check in
            var own = Report()
            check(&own)
            return own
        }
        for own in reports { report.add(contentsOf: own.diagnostics) }
    }
}
