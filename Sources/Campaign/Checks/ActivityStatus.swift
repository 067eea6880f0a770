import Diagnostics

/// Reports a changed activity without the fields that readers need: the link to join, or the previous start.
enum ActivityStatus {
    static func check(_ activity: Activity, into report: inout Report) {
        guard let span = activity.article.declarations.span(.status) else { return }
        switch activity.status {
        case .movedOnline where activity.online == nil:
            report.add(.movedOnlineWithoutLink(at: span))
        case .postponed where activity.previousStart == nil:
            report.add(.postponedWithoutPreviousStart(at: span))
        case .movedOnline, .postponed, .scheduled, .held, .cancelled: break
        }
    }
}
