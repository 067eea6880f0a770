import Diagnostics
import Markdown
import Text

/// One file of slogans: the places where they hang, and the rule for choosing. Source: Content/README.md §6.
package struct SloganGroup: Sendable {
    package enum Choice: String, Sendable, CaseIterable {
        /// All slogans must hang.
        case all
        /// Some of the slogans are chosen.
        case pick
    }

    package let article: Article
    /// Ids of `places` in `site.yml`.
    package let places: [String]
    package let choice: Choice?
    package let atLeast: Int?
    package let order: Int
    package let slogans: [Slogan]
    /// Old addresses, each with the index in ``slogans`` that it leads to.
    package let oldSlugs: [OldSlug]

    package struct OldSlug: Sendable, Hashable {
        package let slug: Slug
        package let index: Int
        package let span: Span
    }
}

/// One slogan as printed.
package struct Slogan: Sendable, Hashable {
    /// The number in the printed list; nil in a bulleted list.
    package let number: Int?
    /// The text, split where lines of a banner should break.
    package let lines: [String]
    package let author: String?
    /// The range of the notes in the HTML of the group's body; nil without notes.
    package let note: Range<Int>?
    /// A fixed slug from the key `slugs`.
    package let slug: Slug?
    package let span: Span

    package var text: String { lines.joined(separator: " ") }
}
