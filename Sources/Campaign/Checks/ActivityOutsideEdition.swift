import Diagnostics

/// Reports an activity that takes place completely before or after its edition.
///
/// Real plans do this on purpose (a school's opening the day before, a closing ceremony the month after), so that it is
/// a note. A distance of months is probably an error in the year or month, and a warning.
enum ActivityOutsideEdition {
    /// The maximum distance in days for a note: farther than any preparation or closing event in the plans examined.
    private static let farDays = 120

    static func check(_ edition: Edition, into report: inout Report) {
        guard let first = edition.theme.start?.day, let last = (edition.theme.end ?? edition.theme.start)?.lastDay
        else { return }
        for activity in edition.activities {
            guard let start = activity.start, let span = activity.article.declarations.span(.start) else { continue }
            switch activity.status {
            // These statuses are the reason for a new date outside the edition.
            case .postponed, .cancelled: continue
            case .scheduled, .held, .movedOnline: break
            }
            let end = (activity.end ?? start).lastDay
            let distance = max(first.daysSince1970 - end.daysSince1970, start.day.daysSince1970 - last.daysSince1970)
            guard distance > 0 else { continue }
            let period = first == last ? DateText.short(first) : "\(DateText.short(first)) – \(DateText.short(last))"
            let gap = Diagnostic.EditionGap(
                days: distance, isBefore: end < first, year: edition.year, period: period)
            let dates = edition.theme.article.declarations.span(.start)
            report.add(
                distance > farDays
                    ? .activityFarFromEdition(gap, at: span, editionDates: dates)
                    : .activityOutsideEdition(gap, at: span, editionDates: dates))
        }
    }
}
