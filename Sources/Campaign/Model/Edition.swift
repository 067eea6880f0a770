import Diagnostics
import Markdown
import Text

/// One year of the campaign: its theme and whatever else its folder holds.
package struct Edition: Sendable {
    package let year: Int
    package let theme: CampaignTheme
    package var plan: Plan?
    package var outline: Outline?
    package var sloganGroups: [SloganGroup]
    package var activities: [Activity]
    package var news: [NewsItem]

    /// Every page made from a file of its own, the theme first.
    package var articles: [Article] {
        [theme.article] + [plan?.article, outline?.article].compactMap(\.self) + sloganGroups.map(\.article)
            + activities.map(\.article) + news.map(\.article)
    }
}

/// The year's chủ đề, and the data of the edition itself. Source: Content/README.md §5.
package struct CampaignTheme: Sendable {
    package enum Status: String, Sendable, CaseIterable { case planned, held, cancelled }

    package let article: Article
    /// The theme as printed; nil where the edition has none and its name stands in.
    package let theme: String?
    /// The edition's own name; nil where it has none.
    package let name: String?
    /// Whose plan it is.
    package let agency: String?
    package let level: String?
    package let start: DateValue?
    package let end: DateValue?
    package let status: Status
    package let opening: Located<String>?
}

/// The official plan or dispatch, republished with the document's own data. Source: Content/README.md §7.
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
    /// The issued document, relative to the plan.
    package let file: Located<String>?
    /// Known defects of the printed text, never silently repaired.
    package let notes: [String]
}

/// The information outline. Source: Content/README.md §7.
package struct Outline: Sendable {
    package let article: Article
    /// As printed: `Phụ lục 2`.
    package let label: String?
}

/// One file of slogans: where they hang, and the rule for choosing. Source: Content/README.md §6.
package struct SloganGroup: Sendable {
    package enum Choice: String, Sendable, CaseIterable {
        /// Every one is to hang.
        case all
        /// Choose among them.
        case pick
    }

    package let article: Article
    /// Ids of `places`.
    package let places: [String]
    package let choice: Choice?
    package let atLeast: Int?
    package let order: Int
    package let slogans: [Slogan]
    /// An old address and the index in ``slogans`` that it leads to.
    package let oldSlugs: [OldSlug]

    package struct OldSlug: Sendable, Hashable {
        package let slug: Slug
        package let index: Int
        package let span: Span
    }
}

/// One slogan as printed.
package struct Slogan: Sendable, Hashable {
    /// The number in its printed list; nil in a bulleted one.
    package let number: Int?
    /// The words, cut where a banner's lines break best.
    package let lines: [String]
    package let author: String?
    /// HTML of its notes in the group's body; nil when it has none.
    package let note: Range<Int>?
    /// An address held fast by `slugs`.
    package let slug: Slug?
    package let span: Span

    package var text: String { lines.joined(separator: " ") }
}
