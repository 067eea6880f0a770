import Campaign
import Diagnostics

/// `current` in `site.yml` must name a year that is public.
enum CurrentEdition {
    static func check(_ campaign: PublicCampaign, into report: inout Report) {
        guard let wanted = campaign.settings.current, !campaign.editions.contains(where: { $0.year == wanted.value }),
            !campaign.unread.contains("\(wanted.value)/theme.md")
        else { return }
        if let held = campaign.heldBack["\(wanted.value)/theme.md"] {
            report.add(.currentHeldBack(wanted.value, reason: held.reason.message, at: wanted.span))
        } else {
            report.add(
                .currentWithoutEdition(wanted.value, years: campaign.editions.map(\.year), at: wanted.span))
        }
    }
}
