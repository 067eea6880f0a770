import Campaign
import Diagnostics
import Markdown
import Site
import Text

/// A build: source folders in, output folder out, in four stages (load, plan and check, draw, write).
///
/// Each stage takes the value that the stage before returns, so no stage can run too early.
package struct Build {
    private let disk: Disk
    private let options: BuildOptions
    private let progress: BuildProgress
    private let writer: OutputWriter

    package init(disk: Disk, options: BuildOptions, progress: BuildProgress = .silent) {
        self.disk = disk
        self.options = options
        self.progress = progress
        writer = OutputWriter(
            disk: disk, output: options.output, sources: [options.content, options.theme], threads: options.jobs,
            progress: progress)
    }

    /// Builds the site, unless there is an error.
    ///
    /// - Returns: the diagnostics and, when files were written, their counts.
    /// - Throws: ``DiskFault``, ``WriteRefusal``, ``WrongUse``, `CancellationError`: nothing has changed.
    ///   ``UnfinishedWrite``: the site is partly old and partly new.
    package func run() async throws -> BuildOutcome {
        // Lock Output before reading the sources: of two builds, the one that read later must also write later.
        var release = try await writer.lock(makingFolder: false)
        defer { release?() }
        progress.begin(.reading, nil)
        let cache = BuildCache(disk: disk, options: options)
        let untouched: FileStamps?
        switch await cache.recall() {
        case .unchanged(let outcome): return outcome
        case .bodies(let rewrite):
            try Task.checkCancellation()
            try writer.rewrite(rewrite.files)
            return await cache.remember(rewrite)
        case .full(let output): untouched = output
        }
        let (sources, stamps) = try cache.snapshot()
        let loaded = cache.loaded(sources, stamps)
        let made = try await whole(
            sources, loaded, &release, placements: stamps.map { _ in PlacementLog() }, since: untouched)
        guard let stamps, let facts = made.facts else { return made.outcome }
        let outcome = made.outcome
        await cache.remember(outcome, facts, loaded, since: stamps)
        free(made.plan)
        return outcome
    }

    /// A full build that has ended.
    private struct Made {
        var outcome: BuildOutcome
        /// What the build cache needs; nil when nothing was written.
        var facts: BuildFacts?
        /// The campaign and its site.
        var plan: SitePlan?
    }

    /// Frees the campaign a second later: it takes a fortieth of a build, and when the process ends before, the system
    /// takes the memory back in one step.
    private func free(_ plan: SitePlan?) {
        Task.detached {
            try? await Task.sleep(for: .seconds(1))
            withExtendedLifetime(plan) {}
        }
    }

    /// A full build.
    ///
    /// - Parameters:
    ///   - loaded: what loading may recall and keeps; nil when it keeps nothing.
    ///   - release: unlocks Output; nil while the folder is missing. The folder is then made and locked before writing.
    ///   - untouched: the stamps of Output, if it is as the last build left it.
    ///   - log: gets the placements of bodies for the build cache; nil when it needs none.
    private func whole(
        _ walks: consuming SourceWalks, _ loaded: LoadedFiles?, _ release: inout (@Sendable () -> Void)?,
        placements log: PlacementLog?, since untouched: FileStamps?
    ) async throws -> Made {
        let bodies = loaded?.bodies ?? BodyStore(disk: disk, memory: options.bodyMemory)
        let sources = try LoadedSources(
            walks, options, on: disk, store: bodies.store, memory: loaded?.memory ?? .none)

        try Task.checkCancellation()
        progress.begin(.checking, nil)
        let checked = CheckedSite(sources, options)
        try bodies.check()
        var made = Made(outcome: checked.outcome, plan: checked.plan)
        guard let plan = checked.plan, !made.outcome.fails(strict: options.isStrict) else { return made }

        try Task.checkCancellation()
        progress.begin(.drawing, plan.drawings.count)
        let drawings = await drawingStage.make(plan, into: &made.outcome.report)
        if made.outcome.fails(strict: options.isStrict) { return made }

        try Task.checkCancellation()
        let site = plan.site(with: drawings)
        if release == nil { release = try await writer.lock(makingFolder: true) }
        let run = PageRun(progress, placements: log)
        var files = site.files.map { PlannedFile($0, from: disk) }
        files.reserveCapacity(files.count + site.machineFiles.count + site.pages.count)
        // The site map and the feeds take longest: made last, they would keep one thread busy alone.
        for file in site.machineFiles { files.append(PlannedFile(file, in: run)) }
        for page in site.pages { files.append(PlannedFile(page, in: run)) }
        // Made beside the publishing of the files.
        var index: Background<BodyIndex>?
        made.outcome.counts = try writer.write(planned: files, since: untouched) {
            try bodies.check()
            index = log.map { log in Background { BodyIndex(log.entries, plan.pageBodies) } }
            // Written before the first page: a killed run must not leave a public page that is missing from the ledger.
            if let file = sources.ledger, let ledger = site.ledger {
                made.outcome.newAddresses = try file.write(ledger, on: disk)
            }
        }
        if let campaign = sources.campaign, let index {
            made.facts = BuildFacts(campaign, site, index.value, options)
        }
        return made
    }

    private var drawingStage: DrawingStage {
        DrawingStage(
            disk: disk, tool: options.rasterTool,
            cache: options.rasterCache.map { RasterCache(disk: disk, folder: $0) },
            output: options.output, jobs: options.jobs, progress: progress)
    }

    /// Loads and checks; makes no drawings and writes nothing.
    package func checkOnly() throws -> BuildOutcome {
        let bodies = BodyStore(disk: disk, memory: options.bodyMemory)
        // No page is made: of the bodies only the ids are asked for, by links to them.
        let sources = try LoadedSources(
            SourceWalks(options, on: disk), options, on: disk, store: { bodies.store(Anchors.part(of: $0)) })
        let checked = CheckedSite(sources, options)
        try bodies.check()
        return checked.outcome
    }
}
