import Campaign
import Diagnostics
import Site

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
        if let outcome = try await cache?.quickOutcome(writer) { return outcome }
        let sources = cache?.sources()
        // The campaign is freed before the snapshot is made.
        let (outcome, facts) = try await whole(&release, logsPlacements: sources != nil)
        if let sources, let facts { await cache?.keep(outcome, facts, from: sources) }
        return outcome
    }

    /// A full build.
    ///
    /// - Parameters:
    ///   - release: unlocks Output; nil while the folder is missing. The folder is then made and locked before writing.
    ///   - logsPlacements: whether to record body offsets for the next build.
    /// - Returns: the outcome, and facts for the build cache; no facts when nothing was written.
    private func whole(
        _ release: inout (@Sendable () -> Void)?, logsPlacements: Bool
    ) async throws -> (BuildOutcome, BuildFacts?) {
        let bodies = BodyStore(disk: disk, memory: options.bodyMemory)
        let sources = try LoadedSources(options, on: disk, store: bodies.store)

        try Task.checkCancellation()
        progress.begin(.checking, nil)
        let checked = CheckedSite(sources, options)
        var outcome = checked.outcome
        guard let plan = checked.plan, !outcome.fails(strict: options.isStrict) else { return (outcome, nil) }

        try Task.checkCancellation()
        progress.begin(.drawing, plan.drawings.count)
        let drawings = await drawingStage.make(plan, into: &outcome.report)
        if outcome.fails(strict: options.isStrict) { return (outcome, nil) }

        try Task.checkCancellation()
        let site = plan.site(with: drawings)
        if release == nil { release = try await writer.lock(makingFolder: true) }
        let log = logsPlacements ? PlacementLog() : nil
        let files =
            site.files.map { PlannedFile($0, from: disk) }
            + (site.pages + site.machineFiles).map { PlannedFile($0, progress, placed: log) }
        outcome.counts = try writer.write(planned: files) {
            try bodies.check()
            // Written before the first page: a killed run must not leave a public page that is missing from the ledger.
            if let file = sources.ledger, let ledger = site.ledger {
                outcome.newAddresses = try file.write(ledger, on: disk)
            }
        }
        let index = log.map { BodyIndex($0.placements, forEachBody: plan.forEachBody) } ?? .none
        return (outcome, sources.campaign.map { BuildFacts($0, site, index, options) })
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
        return CheckedSite(try LoadedSources(options, on: disk, store: bodies.store), options).outcome
    }
}
