import Campaign
import Diagnostics

/// `current` in `site.yml` names a year that is public.
enum CurrentEdition {
    static func check(_ campaign: PublicCampaign, into report: inout Report) {
        guard let wanted = campaign.settings.current, !campaign.editions.contains(where: { $0.year == wanted.value }),
            !campaign.unread.contains("\(wanted.value)/theme.md")
        else { return }
        if let held = campaign.heldBack["\(wanted.value)/theme.md"] {
            report.add(
                .linkToHeldBack,
                vi:
                    "“current” là \(wanted.value), năm đang được giữ lại (\(held.reason.message.vi)); tạm thời năm công khai mới nhất đứng đầu",
                en:
                    "`current` is \(wanted.value), which is held back (\(held.reason.message.en)); until then the latest public edition is in front",
                at: wanted.span)
            return
        }
        let years = campaign.editions.map { "\($0.year)" }.joined(separator: ", ")
        report.add(
            .unknownEdition, vi: "“current” là \(wanted.value) nhưng không có năm đó",
            en: "`current` is \(wanted.value), but there is no such edition", at: wanted.span,
            notes: years.isEmpty
                ? [] : [.init(Localized(vi: "các năm công khai: \(years)", en: "public editions: \(years)"))],
            fixes: [
                .init(
                    Localized(
                        vi: "sửa số năm, hoặc bỏ dòng “current” thì trang chủ lấy năm mới nhất",
                        en: "mend the year, or take `current` out: the latest one is then in front"))
            ])
    }
}
