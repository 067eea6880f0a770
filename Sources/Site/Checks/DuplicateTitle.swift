import Campaign
import Diagnostics
import Markdown
import Text

/// Two public pages of one kind and year with the same title: in lists and in search results they look the same.
enum DuplicateTitle {
    static func check(_ campaign: PublicCampaign, threads: Int, into report: inout Report) {
        check(campaign.pages, threads, into: &report)
        for edition in campaign.editions {
            check(edition.activities.map(\.article), threads, into: &report)
            check(edition.news.map(\.article), threads, into: &report)
            check(edition.sloganGroups.map(\.article), threads, into: &report)
        }
    }

    private static func check(_ articles: [Article], _ threads: Int, into report: inout Report) {
        // Compare folded letters first, which is far faster; equal titles have equal letters.
        let letters = parallelMap(articles, threads: threads, portion: 128) { Slug(folding: $0.title) }
        let counts = Dictionary(letters.map { ($0, 1) }, uniquingKeysWith: +)
        var seen: [SameWords: Article] = [:]
        for (article, letters) in zip(articles, letters) where counts[letters, default: 0] > 1 {
            let words = SameWords(article.title)
            guard let first = seen[words] else {
                seen[words] = article
                continue
            }
            report.add(.duplicateTitle(article.title, at: place(article), firstAt: place(first)))
        }
    }

    private static func place(_ article: Article) -> Span { article.declarations.span(.title) ?? article.place }
}
