import Diagnostics
import Markdown

/// A news item. Source: Content/README.md §9.
package struct NewsItem: Sendable {
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
}
