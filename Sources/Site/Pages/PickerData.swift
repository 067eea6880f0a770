import Campaign
import Diagnostics
import Markdown
import Text

/// The data block of the slogan picker. Everything in it is also on the page or on the pages of its slogans; the block
/// saves the script from parsing HTML.
///
/// ```
/// { "font": address?, "design": address?,          banner-font.json, banner.json
///   "places":  [{ "id", "label" }],                 where any of the slogans hangs, in the order of site.yml
///   "sizes":   [{ "id", "label", "width", "height" }],                                           metres
///   "years":   [{ "year", "body"?, "week" }],       whose campaign it was: small lines on a banner
///   "groups":  [{ "id", "year", "places": [id], "rule"?: "all" | "pick", "least"?, "count" }],
///                                                                                    year: index into years
///   "slogans": [{ "year", "slug", "lines": [words up to a preferred break], "author"?, "groups": [index],
///                "same"?: index of the first with these words }] }
/// ```
extension Pages {
    /// - Parameter years: those whose slogans are on the page, in its order.
    /// - Returns: nil where the theme has no picker, or the page has no slogan.
    func picker(_ years: [Edition]) -> PickerView? {
        guard theme.picker != nil, years.contains(where: { !listedSlogans($0).isEmpty }) else { return nil }
        var groups: [JSONText] = []
        var slogans: [JSONText] = []
        var used: Set<String> = []
        // The same words in two years are one slogan.
        var first: [SameWords: Int] = [:]
        for (index, edition) in years.enumerated() {
            var positions: [Int: Int] = [:]
            for (g, group) in edition.sloganGroups.enumerated() where !campaign.isExpired(group.article) {
                positions[g] = groups.count
                used.formUnion(group.places)
                groups.append(
                    .object([
                        ("id", .string(AddressBook.groupAnchor(g))), ("year", .number(index)),
                        ("places", .list(group.places.map(JSONText.string))),
                        ("rule", .optional(group.choice.map(rule))), ("least", group.atLeast.map(JSONText.number)),
                        ("count", .number(group.slogans.count)),
                    ]))
            }
            for entry in listedSlogans(edition) {
                let places = Set(entry.uses.compactMap { positions[$0.group] }).sorted()
                slogans.append(
                    .object([
                        ("year", .number(index)), ("slug", .string(entry.slug.rawValue)),
                        ("lines", .list(entry.slogan.lines.map(JSONText.string))),
                        ("author", .optional(entry.slogan.author)),
                        ("groups", .list(places.map(JSONText.number))),
                        ("same", first[entry.words].map(JSONText.number)),
                    ]))
                first[entry.words] = first[entry.words] ?? slogans.count - 1
            }
        }
        let data = JSONText.object([
            ("font", theme.bannerFont.map { .string(links.href($0)) }),
            ("design", theme.bannerDesign.map { .string(links.href($0)) }),
            (
                "places",
                .list(
                    settings.places.filter { used.contains($0.id) }.map {
                        .object([("id", .string($0.id)), ("label", .string($0.text))])
                    })
            ),
            (
                "sizes",
                .list(
                    settings.banners.map {
                        .object([
                            ("id", .string($0.id)), ("label", .string($0.label)), ("width", .decimal($0.width)),
                            ("height", .decimal($0.height)),
                        ])
                    })
            ),
            ("years", .list(years.map(yearData))), ("groups", .list(groups)), ("slogans", .list(slogans)),
        ])
        return PickerView(
            data: Array("<script type=\"application/json\" id=\"_picker-data\">".utf8) + data.bytes
                + Array("</script>\n".utf8))
    }

    private func rule(_ choice: SloganGroup.Choice) -> String {
        switch choice {
        case .all: "all"
        case .pick: "pick"
        }
    }

    private func yearData(_ edition: Edition) -> JSONText {
        .object([
            ("year", .string("\(edition.year)")), ("body", .optional(edition.theme.agency)),
            ("week", .string(edition.theme.name ?? settings.title)),
        ])
    }
}
