import Diagnostics
import Markdown

/// A news item. Source: Content/README.md §9.
///
/// It is an immutable class for the reason that ``Article`` is one.
package final class NewsItem: Sendable {
    package let article: Article
    package let date: DateValue
    /// The issuing office; nil for the organisation of the site.
    package let agency: String?
    package let place: String?
    /// The path of the reported activity, relative to the item.
    package let activity: Located<String>?
    package let outlet: String?
    package let outletURL: String?
    package let photos: [PageFields.Image]

    init(
        article: Article, date: DateValue, agency: String?, place: String?, activity: Located<String>?, outlet: String?,
        outletURL: String?, photos: [PageFields.Image]
    ) {
        self.article = article
        self.date = date
        self.agency = agency
        self.place = place
        self.activity = activity
        self.outlet = outlet
        self.outletURL = outletURL
        self.photos = photos
    }
}
