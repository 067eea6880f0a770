/// A file for programs that the site makes by itself, beside its pages.
enum MachineFile: Hashable, Sendable {
    case siteFeed, siteJSONFeed
    /// Index of the edition.
    case yearFeed(Int)
    case sitemap, robots, webManifest
    /// What loudspeakers read out of the year's outline; index of the edition.
    case readingText(Int)

    /// Whether the ledger promises the address for good. Source: Sources/README.md §4.
    var isPromised: Bool {
        switch self {
        case .siteFeed, .siteJSONFeed, .yearFeed, .readingText: true
        case .sitemap, .robots, .webManifest: false
        }
    }
}
