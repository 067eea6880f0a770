/// The moments at which a site can change without an edit of its content.
extension CampaignContent {
    /// The first moment after `now` at which the site can change without an edit: a page is published or expires, or a
    /// period begins or ends. Nil when there is no such moment.
    ///
    /// All dates of the content count, whatever their meaning, because an unnecessary moment costs only one build.
    ///
    /// - Parameter now: The moment in seconds since 1970.
    /// - Returns: The next moment in seconds since 1970.
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
    /// The first moment of the period, and the first moment after its last day.
    fileprivate var turns: [Int] { [instant, lastDay.next.daysSince1970 * 86_400 - offset] }
}
