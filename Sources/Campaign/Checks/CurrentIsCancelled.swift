import Diagnostics

/// A cancelled edition in front. It may be meant so, to tell people that it is cancelled.
enum CurrentIsCancelled {
    static func check(_ campaign: CampaignContent, into report: inout Report) {
        guard let current = campaign.settings.current,
            let edition = campaign.editions.first(where: { $0.year == current.value }),
            edition.theme.status == .cancelled
        else { return }
        report.add(
            .currentIsCancelled(
                current.value, at: current.span, cancelledAt: edition.theme.article.declarations.span("status")))
    }
}
