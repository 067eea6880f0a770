import Diagnostics

/// Dates of a page that cannot follow each other: expired, changed or corrected before it was published.
enum PublicationDates {
    static func check(_ article: Article, into report: inout Report) {
        guard let date = article.fields.date else { return }
        let published = DateText.short(date.value)
        let note = Diagnostic.Note(
            Localized(vi: "ngày đăng khai ở đây", en: "the date of publication is stated here"), at: date.span)
        if let expires = article.fields.expires, expires.instant <= date.value.instant {
            report.add(
                .expiresBeforeDate,
                vi: "trang hết hiệu lực từ \(DateText.short(expires)), chưa kịp đăng (\(published)) đã cũ",
                en: "the page expires on \(DateText.short(expires)) and is out of date when published (\(published))",
                at: article.declarations.span("expires"), notes: [note],
                fixes: [
                    .init(
                        Localized(
                            vi: "xem lại hai ngày; “expires” là ngày đầu tiên trang không còn hiệu lực",
                            en:
                                "look at the two dates again; `expires` is the first day on which the page is out of date"
                        ))
                ])
        }
        if let updated = article.fields.updated, ends(updated, before: date.value) {
            report.add(
                .updatedBeforeDate,
                vi: "ngày cập nhật \(DateText.short(updated)) sớm hơn ngày đăng \(published)",
                en: "the page was updated on \(DateText.short(updated)), before it was published on \(published)",
                at: article.declarations.span("updated"), notes: [note],
                fixes: [
                    .init(
                        Localized(
                            vi: "sửa lại một trong hai ngày, hoặc bỏ “updated”",
                            en: "mend one of the two, or take `updated` out"))
                ])
        }
        let maps = article.declarations.maps("corrections")
        // A correction that could not be read is an error already.
        guard maps.count == article.fields.corrections.count else { return }
        for (correction, map) in zip(article.fields.corrections, maps) where ends(correction.date, before: date.value) {
            report.add(
                .correctionBeforeDate,
                vi: "đính chính ngày \(DateText.short(correction.date)) sớm hơn ngày đăng \(published)",
                en: "the correction of \(DateText.short(correction.date)) is older than the page (\(published))",
                at: map.span("date"), notes: [note],
                fixes: [
                    .init(
                        Localized(
                            vi: "ghi ngày đăng đính chính", en: "state the day on which the correction was published"))
                ])
        }
    }

    /// A date without a time lasts till the end of its period.
    private static func ends(_ date: DateValue, before other: DateValue) -> Bool {
        date.hasTime && other.hasTime ? date.instant < other.instant : date.lastDay < other.day
    }
}
