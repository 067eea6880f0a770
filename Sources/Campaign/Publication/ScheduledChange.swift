/// The moments at which a site changes of itself, as its content stays the same.
extension CampaignContent {
    /// The first moment later than `now` at which anything of the site may change: something is published or expires,
    /// begins or ends. Nil when nothing will.
    ///
    /// Every date of the content counts, whatever it is for: a moment too many costs one build.
    ///
    /// - Parameter now: seconds since 1970.
    package func nextChange(after now: Int) -> Int? {
        dates.flatMap(\.turns).filter { $0 > now }.min()
    }

    private var dates: [DateValue] {
        var dates: [DateValue?] = []
        for article in articles {
            let fields = article.fields
            dates += [fields.date?.value, fields.updated, fields.expires]
            dates += fields.corrections.map(\.date)
        }
        for edition in editions {
            dates += [edition.theme.start, edition.theme.end, edition.plan?.issued]
            for activity in edition.activities { dates += [activity.start, activity.end, activity.previousStart] }
            dates += edition.news.map(\.date)
        }
        return dates.compactMap(\.self)
    }
}

extension DateValue {
    /// The first moment of the period, and the first one after its last day.
    fileprivate var turns: [Int] { [instant, lastDay.next.daysSince1970 * 86_400 - offset] }
}
