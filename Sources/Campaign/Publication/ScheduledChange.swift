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
        var next: Int?
        func add(_ date: DateValue?) {
            guard let date else { return }
            if date.instant > now { next = min(next ?? date.instant, date.instant) }
            if date.end > now { next = min(next ?? date.end, date.end) }
        }
        for article in articles {
            let fields = article.fields
            add(fields.date?.value)
            add(fields.updated)
            add(fields.expires)
            for correction in fields.corrections { add(correction.date) }
        }
        for edition in editions {
            add(edition.theme.start)
            add(edition.theme.end)
            add(edition.plan?.issued)
            for activity in edition.activities {
                add(activity.start)
                add(activity.end)
                add(activity.previousStart)
            }
            for item in edition.news { add(item.date) }
        }
        return next
    }
}

extension DateValue {
    /// The first moment after the last day of the period.
    fileprivate var end: Int { lastDay.next.daysSince1970 * 86_400 - offset }
}
