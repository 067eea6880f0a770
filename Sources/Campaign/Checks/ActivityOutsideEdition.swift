import Diagnostics

/// An activity that takes place wholly before or after its edition.
///
/// Real plans do this on purpose (a school's opening the day before, a closing ceremony the month after), so it
/// is a note; a distance of months is a slip in the year or month, and a warning.
enum ActivityOutsideEdition {
    /// Farther from the edition than any preparation or summing-up in the plans seen.
    private static let farDays = 120

    static func check(_ edition: Edition, into report: inout Report) {
        guard let first = edition.theme.start?.day, let last = (edition.theme.end ?? edition.theme.start)?.lastDay
        else { return }
        for activity in edition.activities {
            guard let start = activity.start, let span = activity.article.declarations.span("start") else { continue }
            switch activity.status {
            // A new date outside is what these are for.
            case .postponed, .cancelled: continue
            case .scheduled, .held, .movedOnline: break
            }
            let end = (activity.end ?? start).lastDay
            let distance = max(first.daysSince1970 - end.daysSince1970, start.day.daysSince1970 - last.daysSince1970)
            guard distance > 0 else { continue }
            let period = first == last ? DateText.short(first) : "\(DateText.short(first)) – \(DateText.short(last))"
            let gap = Diagnostic.EditionGap(
                days: distance, isBefore: end < first, year: edition.year, period: period)
            let dates = edition.theme.article.declarations.span("start")
            report.add(
                distance > farDays
                    ? .activityFarFromEdition(gap, at: span, editionDates: dates)
                    : .activityOutsideEdition(gap, at: span, editionDates: dates))
        }
    }
}
