import Diagnostics

/// A changed activity that does not say what readers need: where to join, or when it was to be.
enum ActivityStatus {
    static func check(_ activity: Activity, into report: inout Report) {
        guard let span = activity.article.declarations.span("status") else { return }
        switch activity.status {
        case .movedOnline where activity.online == nil:
            report.add(
                .movedOnlineWithoutLink, vi: "hoạt động chuyển sang trực tuyến nhưng không có đường dẫn để tham gia",
                en: "the activity moved online, but there is no link to join", at: span,
                fixes: [.init(Localized(vi: "thêm dòng “online: https://…”", en: "add a line `online: https://…`"))])
        case .postponed where activity.previousStart == nil:
            report.add(
                .postponedWithoutPreviousStart, vi: "hoạt động bị hoãn nhưng không ghi ngày đã định trước đó",
                en: "the activity is postponed, but the date it had is not told", at: span,
                fixes: [
                    .init(
                        Localized(
                            vi: "thêm dòng “previous_start: …” với ngày cũ; “start” là ngày mới, chưa có thì bỏ trống",
                            en: "add a line `previous_start: …` with the old date; `start` is the new one, or left out")
                    )
                ])
        case .movedOnline, .postponed, .scheduled, .held, .cancelled: break
        }
    }
}
