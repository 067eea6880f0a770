import Campaign

extension MachineFile {
    var phase: OutputFile.Phase {
        switch self {
        case .siteFeed, .siteJSONFeed, .yearFeed, .sitemap, .robots, .webManifest: .list
        case .readingText: .page
        }
    }
}

extension Pages {
    /// The bytes of a file for programs.
    ///
    /// - Parameter article: returns the content file of a page, by its index in the routes.
    func rendering(of file: MachineFile, at address: Address, article: (Int) -> Article?) -> Rendering {
        switch file {
        case .siteFeed: siteFeed(address, as: .atom)
        case .siteJSONFeed: siteFeed(address, as: .json)
        case .yearFeed(let edition): yearFeed(campaign.editions[edition], address)
        case .sitemap: Rendering(bytes: sitemap(article))
        case .robots: Rendering(bytes: robots)
        case .webManifest: Rendering(bytes: webManifest)
        case .readingText(let edition):
            Rendering(bytes: campaign.editions[edition].outline.map { ReadingText($0).bytes } ?? [])
        }
    }
}
