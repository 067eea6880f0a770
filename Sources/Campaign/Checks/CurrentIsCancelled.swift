import Diagnostics

/// A cancelled edition in front. It may be meant so, to tell people that it is cancelled.
enum CurrentIsCancelled {
    static func check(_ campaign: CampaignContent, into report: inout Report) {
        guard let current = campaign.settings.current,
            let edition = campaign.editions.first(where: { $0.year == current.value }),
            edition.theme.status == .cancelled
        else { return }
        report.add(
            .currentIsCancelled, vi: "năm \(current.value) đặt ở trang chủ nhưng đã bị hủy",
            en: "the edition of \(current.value) is in front, but it is cancelled", at: current.span,
            notes: edition.theme.article.declarations.span("status").map {
                [.init(Localized(vi: "khai là hủy ở đây", en: "it is cancelled here"), at: $0)]
            } ?? [],
            fixes: [
                .init(
                    Localized(
                        vi: "bỏ dòng “current” thì trang chủ lấy năm mới nhất không bị hủy",
                        en: "without the line `current` the latest edition that is not cancelled is in front"))
            ])
    }
}
