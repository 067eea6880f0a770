import Campaign
import Site

/// What the build cache needs to know of a campaign after the campaign is freed.
struct BuildFacts {
    let zone: SiteTimeZone
    /// When the build took place, in seconds since 1970.
    let moment: Int
    /// The first later moment (seconds since 1970) at which the site changes without an edit; nil when it never does.
    let nextChange: Int?
    /// The bytes of the ledger after the build; nil when it was left alone.
    let ledger: [UInt8]?
    let bodies: BodyIndex

    init(_ campaign: CampaignContent, _ site: SiteOutput, _ bodies: BodyIndex, _ options: BuildOptions) {
        zone = campaign.settings.zone
        moment = options.moment.instant(in: zone)
        nextChange = campaign.nextChange(after: moment)
        ledger = options.keepsLedger ? site.ledger?.rendered : nil
        self.bodies = bodies
    }
}
