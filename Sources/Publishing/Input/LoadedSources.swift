import Campaign
import Diagnostics
import Markdown
import Site
import Text

/// Content and Theme as values, with the diagnostics of reading them.
struct LoadedSources {
    let report: Report
    /// Nil when `site.yml` could not be read.
    let campaign: CampaignContent?
    /// The public part of the campaign.
    let shown: PublicCampaign?
    /// Nil when the theme has errors.
    let templates: Templates?
    /// Nil when the ledger is neither read nor written.
    let ledger: LedgerFile?

    /// - Parameters:
    ///   - walks: of Content and Theme.
    ///   - store: keeps the HTML of a body until its page is rendered.
    ///   - memory: by the index of a file in the walk.
    /// - Throws: ``DiskFault``, ``WrongUse``, `CancellationError`.
    init(
        _ walks: SourceWalks, _ options: BuildOptions, on disk: Disk,
        store: @escaping @Sendable ([UInt8]) -> StoredBytes, memory: LoadMemory = .none
    ) throws {
        let folders = SourceFolders(disk: disk, threads: options.jobs)
        let tree = try folders.content(walks.content)
        let themeFolder = try folders.theme(walks.theme)
        guard tree.files.contains(where: { $0.path == LoadedSources.settings }) else {
            throw WrongUse.noSite(options.content)
        }

        let language = try LoadedSources.language(of: tree)
        // The templates are compiled beside the reading: one thread alone does it, a tenth of a build of 1,000 pages.
        let (read, theme) = try parallelBoth(threads: options.jobs) {
            var report = Report()
            let campaign = try CampaignLoader.load(
                tree, url: options.url, threads: options.jobs, store: store, memory: memory,
                into: &report)
            return (campaign: campaign, report: report)
        } _: {
            var report = Report()
            return (templates: Templates(themeFolder, language: language, into: &report), report: report)
        }
        let campaign = read.campaign
        var report = read.report
        report.add(contentsOf: theme.report.diagnostics)
        templates = theme.templates
        ledger = options.keepsLedger ? try LedgerFile(in: tree, at: options.content, into: &report) : nil
        shown = campaign.map {
            PublicCampaign($0, at: options.moment.instant(in: $0.settings.zone), including: options.inclusion)
        }
        self.campaign = campaign
        self.report = report
    }

    private static let settings = "site.yml"

    /// The language of the site, or Vietnamese when its settings cannot be read; loading the campaign reports why.
    private static func language(of tree: ContentTree) throws -> String {
        var unused = Report()
        let settings = try tree.files.first { $0.path == LoadedSources.settings }.flatMap {
            try CampaignLoader.settings($0, shownPath: $0.path, url: nil, into: &unused)
        }
        return settings?.language ?? "vi"
    }
}
