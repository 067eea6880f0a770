import Diagnostics
import Markdown
import Text

/// The theme (chủ đề) of the year, and the data of the edition. Source: Content/README.md §5.
package struct CampaignTheme: Sendable {
    package enum Status: String, Sendable, CaseIterable { case planned, held, cancelled }

    package let article: Article
    /// The theme as printed; nil for an edition without a theme, which uses its name instead.
    package let theme: String?
    /// The name of the edition; nil when it has none.
    package let name: String?
    /// The office whose plan it is.
    package let agency: String?
    package let level: String?
    package let start: DateValue?
    package let end: DateValue?
    package let status: Status
    package let opening: Located<String>?
}
