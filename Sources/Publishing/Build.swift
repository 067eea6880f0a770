import Campaign
import Diagnostics
import Site
import Text

/// From the source folders to the output folder: every stage once, in order, values to values. A stage
/// cannot be called too early, since it needs what the one before it gives.
package struct Build {
    package struct Options: Sendable {
        /// Folders as the officer named them; messages show them so.
        package var content = "Content"
        package var theme = "Theme"
        package var output = "Output"
        /// Instead of `url` in `site.yml`.
        package var url: BaseURL?
        package var inclusion: PublicCampaign.Inclusion = []
        package var moment: Moment
        package var isStrict = false
        package var usesLedger = true
        /// Whether the outcome of a check tells them.
        package var listsExternalLinks = false
        /// How many files are read, pages rendered, or drawings made, at once: the bytes do not depend on it.
        package var jobs = 1
        /// Bytes of bodies that stay in memory, about those of two hundred pages; the others wait in a scratch file.
        package var bodyMemory = 1 << 20
        /// What makes PDF and PNG; nil when it is not installed.
        package var rasterTool: RasterTool?
        /// Where made drawings are kept from build to build; nil for nowhere.
        package var rasterCache: String?
        /// Where it is kept what builds saw and told; nil for nowhere.
        package var records: String?
        /// Of the program.
        package var version = ""

        package init(moment: Moment) { self.moment = moment }
    }

    /// When the build takes place.
    package enum Moment: Sendable, Hashable {
        /// Seconds since 1970.
        case instant(Int)
        /// As written on the command line, meant in the site's zone.
        case stated(String)

        func instant(in zone: SiteTimeZone) -> Int {
            switch self {
            case .instant(let seconds): return seconds
            case .stated(let text):
                // The command line has been read before, so the form is known to be right.
                return (try? DateValue(reading: text, zone: zone))?.instant ?? 0
            }
        }
    }

    /// How much of the work a run had to do, by what has changed since the last one.
    package enum Scope: Sendable, Hashable, CaseIterable {
        case whole
        /// Nothing but bodies of pages had changed.
        case bodies
        /// Nothing had changed: it only told the same once more.
        case nothing
    }

    /// What a run found and did.
    package struct Outcome: Sendable {
        package let report: Report
        package let heldBack: [HeldBack]
        /// Nil when nothing was written.
        package let counts: OutputWriter.Counts?
        package let pageCount: Int
        package let newAddresses: Int
        /// Nil when nobody asked for them, or the content could not be read far enough to know them.
        package let externalLinks: ExternalLinks?
        package var scope = Scope.whole

        package func fails(strict: Bool) -> Bool { report.hasErrors || (strict && report.count(of: .warning) > 0) }
    }

    private let disk: Disk
    private let options: Options
    private let progress: BuildProgress

    package init(disk: Disk, options: Options, progress: BuildProgress = .silent) {
        self.disk = disk
        self.options = options
        self.progress = progress
    }

    /// Reads, checks, and writes unless there is an error.
    /// - Throws: ``DiskFault``, ``WriteRefusal``, ``WrongUse``, `CancellationError`: nothing has changed.
    ///   ``UnfinishedWrite``: the site is between old and new.
    package func run() async throws -> Outcome {
        let writer = OutputWriter(
            disk: disk, output: options.output, sources: [options.content, options.theme], threads: options.jobs,
            progress: progress)
        // Held from before the sources are read: of two builds, the one that read later has to write later.
        var release = try await writer.lock(makingFolder: false)
        defer { release?() }
        progress.begin(.reading, nil)
        let records = BuildCache(disk: disk, options: options)
        switch await records?.recall() {
        case .unchanged(let outcome): return outcome
        case .edited(let edited, let record, let bodies):
            if let outcome = try await rewritten(edited, since: record, bodies, writer, records) { return outcome }
        case nil: break
        }
        let sources = records?.sources()
        // The campaign is gone from memory before the record is made.
        let (outcome, lasting) = try await made(writer, &release, keepsBodies: sources != nil)
        if let sources, let lasting { await records?.keep(outcome, lasting, from: sources) }
        return outcome
    }

    /// The build that follows upon edits of bodies alone; nil when it takes a full one.
    private func rewritten(
        _ edited: EditedSources, since record: BuildSnapshot, _ bodies: BodyIndex, _ writer: OutputWriter,
        _ records: BuildCache?
    ) async throws -> Outcome? {
        // What cannot be read is told by the full build.
        guard let plan = try? BodyRewrite(disk: disk, options: options).plan(edited, since: record, bodies) else {
            return nil
        }
        try Task.checkCancellation()
        try writer.rewrite(plan.files)
        await records?.keep(edited, since: record, plan.bodies, written: plan.files.map(\.path))
        let old = record.outcome
        return Outcome(
            report: old.report, heldBack: old.heldBack,
            counts: OutputWriter.Counts(written: plan.files.count, unchanged: record.fileCount - plan.files.count),
            pageCount: old.pageCount, newAddresses: 0, externalLinks: nil, scope: .bodies)
    }

    /// What a record of a build has to know of its campaign.
    struct BuildFacts {
        let zone: SiteTimeZone
        /// When the site would be another one without any change to its sources.
        let nextChange: Int?
        /// What was left in the ledger's place; nil when it was left alone.
        let ledger: [UInt8]?
        let bodies: BodyIndex
    }

    /// - Parameters:
    ///   - release: gives Output back, if it is held: a folder that is not there is made late.
    ///   - keepsBodies: whether anybody wants to know where bodies stand.
    /// - Returns: nothing lasting when nothing was written.
    private func made(_ writer: OutputWriter, _ release: inout (@Sendable () -> Void)?, keepsBodies: Bool) async throws
        -> (Outcome, BuildFacts?)
    {
        let bodies = BodyStore(disk: disk, memory: options.bodyMemory)
        var (loaded, ledger) = try load(bodies)
        try Task.checkCancellation()
        progress.begin(.drawing, loaded.downloads.drawings.count)
        let downloads = await drawn(&loaded)
        try Task.checkCancellation()
        progress.begin(.checking, nil)
        let checked = plan(loaded, downloads: downloads)
        try Task.checkCancellation()
        guard let site = checked.site, !checked.outcome.fails(strict: options.isStrict) else {
            return (checked.outcome, nil)
        }
        let placed = keepsBodies ? PlacementLog() : nil
        let files =
            site.files.map { PlannedFile($0, from: disk) }
            + (site.pages + site.machineFiles).map { PlannedFile($0, progress, placed: placed) }
        if release == nil { release = try await writer.lock(makingFolder: true) }
        var added = 0
        // Into the ledger first: a run killed in between must not leave a page in public that nobody has
        // promised to keep.
        let counts = try writer.write(planned: files) {
            try bodies.check()
            added = try write(site.ledger, over: ledger)
        }
        let outcome = Outcome(
            report: checked.outcome.report, heldBack: checked.outcome.heldBack, counts: counts,
            pageCount: site.pages.count,
            newAddresses: added, externalLinks: checked.outcome.externalLinks)
        let lasting = loaded.campaign.map { campaign in
            let zone = campaign.settings.zone
            return BuildFacts(
                zone: zone, nextChange: campaign.nextChange(after: options.moment.instant(in: zone)),
                ledger: keepsLedger ? site.ledger?.rendered : nil,
                bodies: placed.map { BodyIndex($0.placements, forEachBody: site.forEachBody) } ?? .none)
        }
        return (outcome, lasting)
    }

    /// Everything of a build but rendering and writing.
    package func checkOnly() throws -> Outcome {
        let loaded = try load(BodyStore(disk: disk, memory: options.bodyMemory)).0
        return plan(loaded, downloads: loaded.downloads.assumingAllMade).outcome
    }

    // MARK: Stages

    /// The sources as values, with all that was wrong with them by themselves.
    private struct Loaded {
        var report: Report
        let campaign: CampaignContent?
        let shown: PublicCampaign?
        let templates: Templates?
        let ledger: Ledger?
        let downloads: SloganDownloads
    }

    private struct Checked {
        let outcome: Outcome
        let site: Site?
    }

    private func load(_ bodies: BodyStore) throws -> (Loaded, ledgerBytes: [UInt8]?) {
        var report = Report()
        let folders = SourceFolders(disk: disk)
        try requireFolder(options.content)
        try requireFolder(options.theme)
        let tree = try folders.content(options.content)
        let themeFolder = try folders.theme(options.theme)
        guard tree.files.contains(where: { $0.path == "site.yml" }) else { throw WrongUse.noSite(options.content) }

        let campaign = try CampaignLoader.load(
            tree, url: options.url, threads: options.jobs, store: bodies.store, into: &report)
        let templates = Templates(themeFolder, language: campaign?.settings.language ?? "vi", into: &report)
        let (ledger, ledgerBytes) = try readLedger(tree, into: &report)
        let shown = campaign.map {
            PublicCampaign($0, at: options.moment.instant(in: $0.settings.zone), including: options.inclusion)
        }
        let kit = templates?.banners
        let downloads = shown.flatMap { shown in kit.map { SloganDownloads(shown, $0) } } ?? .none
        let loaded = Loaded(
            report: report, campaign: campaign, shown: shown, templates: templates, ledger: ledger, downloads: downloads
        )
        return (loaded, ledgerBytes)
    }

    private func plan(_ loaded: Loaded, downloads: SloganDownloads) -> Checked {
        var report = loaded.report
        guard let campaign = loaded.campaign, let shown = loaded.shown else {
            return Checked(outcome: nothing(report), site: nil)
        }
        let site = loaded.templates.flatMap {
            Site.make(shown, $0, downloads: downloads, ledger: loaded.ledger, threads: options.jobs, into: &report)
        }
        let held = shown.heldBack.values.sorted { $0.file.precedes($1.file) }
        let outcome = Outcome(
            report: Allowances.applied(to: report, of: campaign), heldBack: held, counts: nil,
            pageCount: site?.pages.count ?? 0, newAddresses: 0,
            externalLinks: options.listsExternalLinks ? ExternalLinks(shown) : nil)
        return Checked(outcome: outcome, site: site)
    }

    private func nothing(_ report: Report) -> Outcome {
        Outcome(report: report, heldBack: [], counts: nil, pageCount: 0, newAddresses: 0, externalLinks: nil)
    }

    // MARK: Drawings

    /// The downloads with their drawings made, or what was kept of them. Nothing is made for a site that
    /// will not be written.
    private func drawn(_ loaded: inout Loaded) async -> SloganDownloads {
        let downloads = loaded.downloads
        guard !loaded.report.hasErrors, !downloads.drawings.isEmpty else { return downloads }
        let run = RasterRun(
            tool: options.rasterTool, cache: options.rasterCache.map { RasterCache(disk: disk, folder: $0) },
            jobs: options.jobs,
            progress: progress)
        let kept = KeptDrawings(disk: disk, output: options.output, words: downloads.words)
        return downloads.with(await run.make(downloads.drawings, kept: kept.drawing, into: &loaded.report))
    }

    private func requireFolder(_ path: String) throws {
        if try disk.kind(path) != .folder { throw WrongUse.noFolder(path) }
    }

    // MARK: Ledger

    static let ledgerName = "ledger.txt"
    private var ledgerPath: String { Path.join(options.content, Build.ledgerName) }

    /// A preview makes no promises, so it leaves the ledger alone.
    private var keepsLedger: Bool { options.usesLedger && options.inclusion.isEmpty }

    private func readLedger(_ tree: ContentTree, into report: inout Report) throws -> (Ledger?, [UInt8]?) {
        guard keepsLedger else { return (nil, nil) }
        let bytes = try tree.files.first { $0.path == Build.ledgerName }?.read()
        return (Ledger.parse(bytes ?? [], path: ledgerPath, into: &report), bytes)
    }

    /// - Returns: how many addresses are new.
    private func write(_ ledger: Ledger?, over old: [UInt8]?) throws -> Int {
        guard keepsLedger, let ledger else { return 0 }
        let bytes = ledger.rendered
        let now = try disk.kind(ledgerPath) == nil ? [] : disk.read(ledgerPath)
        if now != bytes {
            // What somebody, or a build into another folder, has added meanwhile must not be lost.
            if now != old ?? [] { throw WriteRefusal.ledgerChanged(ledgerPath) }
            try disk.writeDurably(bytes, to: ledgerPath)
        }
        return ledger.entries.count { $0.span == nil }
    }
}
