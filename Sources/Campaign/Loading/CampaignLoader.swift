import Diagnostics
import Markdown
import Text

/// Loads a campaign from the files of Content/, and reports the problems of all files in one run.
package enum CampaignLoader {
    /// Loads all files.
    ///
    /// - Parameters:
    ///   - url: Replaces `url` of `site.yml`.
    ///   - threads: The number of threads that read files; the campaign and the report do not depend on it.
    ///   - store: Stores the HTML of bodies.
    ///   - memory: Keeps what is loaded, and recalls what an earlier load kept.
    /// - Returns: Nil when the settings cannot be read (no readable `site.yml`); the report contains the reason. A
    ///   campaign is also returned when there are errors, so that later stages can report theirs.
    /// - Throws: The error of reading a file.
    package static func load(
        _ tree: ContentTree, url: BaseURL? = nil, threads: Int = 1,
        store: @escaping @Sendable ([UInt8]) -> StoredBytes = StoredBytes.init, memory: LoadMemory = .none,
        into report: inout Report
    ) throws -> CampaignContent? {
        guard let siteFile = tree.files.first(where: { $0.role == .site }) else {
            report.add(.missingSite)
            return nil
        }
        for link in tree.links { report.add(.symbolicLink(tree.shown(link))) }
        let settings = try settings(siteFile, shownPath: tree.shown(siteFile.path), url: url, into: &report)
        // The other files are loaded even without settings, so that their problems are reported in the same run.
        let files = Files(
            tree: tree, settings: settings ?? .standIn, threads: threads, store: store,
            memory: settings == nil ? .none : memory)
        let campaign = try files.load(into: &report)
        CampaignChecks.check(campaign, threads: threads, into: &report)
        return settings == nil ? nil : campaign
    }

    /// Loads the file of one page alone, as ``load(_:url:threads:store:into:)`` loads it.
    ///
    /// - Returns: Nil for a file that is not a page, or has too many errors to make an article.
    package static func article(
        _ file: ContentTree.File, shownPath: String, settings: SiteSettings, into report: inout Report
    ) throws -> Article? {
        let loader = ArticleLoader(settings: settings, file: file, shownPath: shownPath, store: StoredBytes.init)
        return try LoadedFile(file.role, loader, into: &report)?.article
    }

    /// Loads the settings in `site.yml`.
    ///
    /// - Parameter url: Replaces `url` of `site.yml`.
    package static func settings(_ file: ContentTree.File, shownPath: String, url: BaseURL?, into report: inout Report)
        throws -> SiteSettings?
    {
        var settings = try SiteSettingsLoader.load(file, shownPath: shownPath, into: &report)
        if let url { settings?.url = url }
        return settings
    }

    private struct Files {
        let tree: ContentTree
        let settings: SiteSettings
        let threads: Int
        let store: @Sendable ([UInt8]) -> StoredBytes
        let memory: LoadMemory

        /// The loaded files of one year, and whether the year has a theme file, readable or not.
        private struct Year {
            var hasTheme = false
            var theme: CampaignTheme?
            var plan: Plan?
            var outline: Outline?
            var groups: [SloganGroup] = []
            var activities: [Activity] = []
            var news: [NewsItem] = []

            /// - Parameter piece: Nil for a file that could not be loaded; its year has an edition all the same.
            mutating func add(_ piece: LoadedFile?) {
                switch piece {
                case .theme(let found): theme = found
                case .plan(let found): plan = found
                case .outline(let found): outline = found
                case .slogans(let group): groups.append(group)
                case .activity(let activity): activities.append(activity)
                case .news(let item): news.append(item)
                case .page, nil: break
                }
            }
        }

        func load(into report: inout Report) throws -> CampaignContent {
            var pages: [Article] = []
            var years: [Int: Year] = [:]
            for file in tree.files where file.role == .unknown { reportUnknown(file, into: &report) }
            let pieces = try parallelMap(tree.files, threads: threads) { try load($0) }
            for (file, read) in zip(tree.files, pieces) {
                report.add(contentsOf: read.faults)
                if case .page(let page)? = read.piece { pages.append(page) }
                guard let number = file.role.year else { continue }
                years[number, default: Year()].add(read.piece)
                if file.role == .theme(number) { years[number]?.hasTheme = true }
            }
            let editions = years.keys.sorted().compactMap { edition($0, years[$0] ?? Year(), into: &report) }
            if years.isEmpty { report.add(.noEdition(example: tree.shown("2024"))) }
            let complete = Set(editions.map(\.year))
            let unread = zip(tree.files, pieces).filter { file, read in
                file.role.isPage && (read.piece == nil || file.role.year.map { !complete.contains($0) } ?? false)
            }.map(\.0.path)
            return CampaignContent(
                settings: settings, pages: pages, editions: editions,
                media: Dictionary(tree.media.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
                settingsPath: tree.shown("site.yml"), unread: Set(unread))
        }

        private func load(_ file: ContentTree.File) throws -> (piece: LoadedFile?, faults: [Diagnostic]) {
            let shownPath = tree.shown(file.path)
            if let known = memory.recall(file)?.loaded(file, shownPath: shownPath) { return known }
            var faults = Report()
            let loader = ArticleLoader(settings: settings, file: file, shownPath: shownPath, store: store)
            let piece = try LoadedFile(file.role, loader, into: &faults)
            if let piece { memory.keep(file, LoadMemory.Entry(piece, faults.diagnostics)) }
            return (piece, faults.diagnostics)
        }

        private func edition(_ number: Int, _ year: Year, into report: inout Report) -> Edition? {
            if !year.hasTheme {
                report.add(
                    .missingTheme(
                        of: number, folder: tree.shown("\(number)"), file: tree.shown("\(number)/theme.md")))
            }
            guard let theme = year.theme else { return nil }
            return Edition(
                year: number, theme: theme, plan: year.plan, outline: year.outline,
                sloganGroups: year.groups.sorted { ($0.order, $0.article.file) < ($1.order, $1.article.file) },
                activities: year.activities, news: year.news)
        }

        private func reportUnknown(_ file: ContentTree.File, into report: inout Report) {
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            let folder = file.path.dropLast(name.count)
            // File names that already exist in the folder are not suggested.
            let free = ["site.yml", "theme.md", "plan.md", "outline.md", "results.yml"].filter { name in
                !tree.files.contains { $0.path == "\(folder)\(name)" }
            }
            report.add(.unknownFile(name, free: free, path: tree.shown(file.path)))
        }
    }
}

extension SiteSettings {
    /// Placeholder settings when `site.yml` cannot be read, used only to find problems in the other files.
    fileprivate static var standIn: SiteSettings {
        SiteSettings(
            title: "", shortTitle: "", description: nil, url: BaseURL.standIn, language: "vi", zone: .vietnam,
            organisation: .init(name: "", address: nil, phone: nil, email: nil, url: nil, logo: nil), channels: [],
            licence: nil, current: nil, places: ShippedLabels.places, levels: ShippedLabels.levels,
            kinds: ShippedLabels.kinds, banners: ShippedLabels.banners, words: AddressWords())
    }
}
