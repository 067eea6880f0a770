import Diagnostics
import Markdown
import Text

/// The information outline. Source: Content/README.md §7.
package struct Outline: Sendable {
    package let article: Article
    /// The label as printed: `Phụ lục 2`.
    package let label: String?
}
