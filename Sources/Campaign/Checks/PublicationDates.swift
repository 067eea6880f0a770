import Diagnostics

/// Reports dates of a page in an impossible order: expired, updated or corrected before it was published.
enum PublicationDates {
    static func check(_ article: Article, into report: inout Report) {
        guard let date = article.fields.date else { return }
        // Written out only for a report: every page of a campaign is checked here.
        var published: String { DateText.short(date.value) }
        if let expires = article.fields.expires, expires.instant <= date.value.instant {
            report.add(
                .expiresBeforeDate(
                    DateText.short(expires), published: published, at: article.declarations.span(.expires),
                    publishedAt: date.span))
        }
        if let updated = article.fields.updated, ends(updated, before: date.value) {
            report.add(
                .updatedBeforeDate(
                    DateText.short(updated), published: published, at: article.declarations.span(.updated),
                    publishedAt: date.span))
        }
        let maps = article.declarations.maps(.corrections)
        // A correction that could not be read is already reported as an error.
        guard maps.count == article.fields.corrections.count else { return }
        for (correction, map) in zip(article.fields.corrections, maps) where ends(correction.date, before: date.value) {
            report.add(
                .correctionBeforeDate(
                    DateText.short(correction.date), published: published, at: map.span(.date),
                    publishedAt: date.span))
        }
    }

    /// Whether `date` ends before `other` begins. A date without a time lasts until the end of its period.
    private static func ends(_ date: DateValue, before other: DateValue) -> Bool {
        date.hasTime && other.hasTime ? date.instant < other.instant : date.lastDay < other.day
    }
}
