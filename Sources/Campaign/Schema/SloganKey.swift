/// The keys of a file of slogans, in addition to those of every page.
package enum SloganKey: String, ContentKey {
    case places, rule
    case atLeast = "at_least"
    case order, slugs
    case oldSlugs = "old_slugs"

    package var field: Field {
        switch self {
        case .places:
            Field(
                .ids(of: .places, shipped: ShippedLabels.places.map(\.id)), example: "[street, public]",
                "Where the slogans of this file hang: ids of `places`.")
        case .rule:
            Field(
                .word(SloganGroup.Choice.allCases.map(\.rawValue)), example: "pick",
                "`all`: every one is to hang (treo tất cả); `pick`: choose among them (chọn treo).")
        case .atLeast:
            Field(.integer(1...1000), example: "2", "With `rule: pick`, how many at least.")
        case .order:
            Field(
                .integer(-100_000...100_000), default: "0", example: "2",
                "Groups are shown by it, lowest first, then by the names of their files.")
        case .slugs:
            Field(
                .slugsByNumber, example: "{1: hoc-tap-suot-doi}",
                "Holds the address of a slogan fast when its words are mended: its number in the list, and the slug.")
        case .oldSlugs:
            Field(
                .numbersBySlug, example: "{hoc-tap-cu: 1}",
                "Old addresses of slogans: the slug, and the number of the slogan that it leads to.")
        }
    }
}
