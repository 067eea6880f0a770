import Diagnostics
import Markdown
import Text

/// One year of the campaign: its theme and the other files of its folder.
package struct Edition: Sendable {
    package let year: Int
    package let theme: CampaignTheme
    package var plan: Plan?
    package var outline: Outline?
    package var sloganGroups: [SloganGroup]
    package var activities: [Activity]
    package var news: [NewsItem]

    /// All pages made from a file of their own, the theme first.
    package var articles: [Article] {
        [theme.article] + [plan?.article, outline?.article].compactMap(\.self) + sloganGroups.map(\.article)
            + activities.map(\.article) + news.map(\.article)
    }
}

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

/// The official plan or dispatch, republished with the data of the document. Source: Content/README.md §7.
package struct Plan: Sendable {
    package struct Signer: Sendable, Hashable {
        package let authority: String?
        package let title: String?
        package let name: String?
    }

    package let article: Article
    package let kind: String?
    package let number: String?
    package let symbol: String?
    package let issued: DateValue?
    package let issuedAt: String?
    package let issuer: String?
    package let signer: Signer?
    package let recipients: [String]
    package let basedOn: [String]
    /// The path of the issued document, relative to the plan.
    package let file: Located<String>?
    /// Known errors in the printed text, which are never corrected silently.
    package let notes: [String]
}

/// The information outline. Source: Content/README.md §7.
package struct Outline: Sendable {
    package let article: Article
    /// The label as printed: `Phụ lục 2`.
    package let label: String?
}

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
