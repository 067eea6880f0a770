import Campaign
import Site

/// What the build cache has to know of a campaign when the campaign itself is gone from memory.
struct BuildFacts {
    let zone: SiteTimeZone
    /// When the build took place, in seconds since 1970.
    let moment: Int
    /// The first later moment at which the site would be another one without an edit; nil when it never would.
    let nextChange: Int?
    /// What was left in the ledger's place; nil when it was left alone.
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
