import Diagnostics

/// Reports a cancelled edition as the current edition. This can be intended, to announce the cancellation.
enum CurrentIsCancelled {
    static func check(_ campaign: CampaignContent, into report: inout Report) {
        guard let current = campaign.settings.current,
            let edition = campaign.editions.first(where: { $0.year == current.value }),
            edition.theme.status == .cancelled
        else { return }
        report.add(
            .currentIsCancelled(
                current.value, at: current.span, cancelledAt: edition.theme.article.declarations.span(.status)))
    }
}
