import Campaign
import Diagnostics
import Markdown
import Text

/// The slogans of a year with their addresses, each slogan once. Source: Content/README.md §6.
package struct YearSlogans: Sendable {
    /// A slogan. The same words in two groups of a year are one slogan with one page.
    package struct Entry: Sendable {
        package struct Use: Sendable, Hashable {
            /// Index of the group in the edition.
            package let group: Int
            /// Index of the slogan in that group.
            package let slogan: Int
        }

        package let slogan: Slogan
        package let words: SameWords
        package let slug: Slug
        package let uses: [Use]
    }

    package let year: Int
    /// In the order of groups and lists.
    package let entries: [Entry]
    private let byUse: [Entry.Use: Int]

    /// - Parameter report: gets an error for two slogans that would have the same address.
    package init(_ edition: Edition, into report: inout Report) {
        year = edition.year
        var uses: [(slogan: Slogan, words: SameWords, uses: [Entry.Use])] = []
        var byWords: [SameWords: Int] = [:]
        for (g, group) in edition.sloganGroups.enumerated() {
            for (s, slogan) in group.slogans.enumerated() {
                let words = SameWords(slogan.text)
                let use = Entry.Use(group: g, slogan: s)
                if let index = byWords[words] {
                    uses[index].uses.append(use)
                } else {
                    byWords[words] = uses.count
                    uses.append((slogan, words, [use]))
                }
            }
        }
        let held = uses.map { item in
            item.uses.lazy.compactMap { edition.sloganGroups[$0.group].slogans[$0.slogan].slug }.first
        }
        let short = uses.map { Slug(folding: $0.slogan.text)?.cut(to: YearSlogans.longest) }
        var counts: [Slug: Int] = [:]
        for (slug, fixed) in zip(short, held) { if let slug = fixed ?? slug { counts[slug, default: 0] += 1 } }
        var entries: [Entry] = []
        for (index, item) in uses.enumerated() {
            guard let brief = held[index] ?? short[index] else {
                report.add(.sloganWithoutSlug(number: item.slogan.number ?? index + 1, at: item.slogan.span))
                continue
            }
            // Where two short forms are the same, both slogans use all their words: neither address depends on the
            // order.
            let met = counts[brief, default: 0] > 1
            let slug = held[index] ?? (met ? Slug(folding: item.slogan.text) ?? brief : brief)
            entries.append(Entry(slogan: item.slogan, words: item.words, slug: slug, uses: item.uses))
        }
        self.entries = entries
        byUse = Dictionary(
            entries.enumerated().flatMap { index, entry in entry.uses.map { ($0, index) } },
            uniquingKeysWith: { a, _ in a })
    }

    package func entry(group: Int, slogan: Int) -> Entry? {
        byUse[Entry.Use(group: group, slogan: slogan)].map { entries[$0] }
    }

    /// Maximum number of letters of an address made of a slogan's words.
    private static let longest = 60
}
