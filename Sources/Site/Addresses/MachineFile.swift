/// A generated file for programs, such as a feed.
enum MachineFile: Hashable, Sendable {
    case siteFeed, siteJSONFeed
    /// Index of the edition.
    case yearFeed(Int)
    case sitemap, robots, webManifest
    /// The text for reading the year's outline aloud; index of the edition.
    case readingText(Int)

    /// Whether the ledger keeps the address. Source: Sources/README.md §4.
    var isPromised: Bool {
        switch self {
        case .siteFeed, .siteJSONFeed, .yearFeed, .readingText: true
        case .sitemap, .robots, .webManifest: false
        }
    }
}
