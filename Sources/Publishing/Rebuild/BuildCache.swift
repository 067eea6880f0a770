import Campaign
import Diagnostics
import Site
import Text

/// A cache of builds, so that the next build of the same site can quickly tell what has changed since.
///
/// A build asks ``recall()`` first; a full build takes a ``snapshot()`` of the sources before it reads them and hands it
/// to ``remember(_:_:_:since:)`` when it has ended.
///
/// Lies outside Content and Output and may be deleted at any time. Keeps nothing that is uncertain; a fault of the
/// cache costs only time. Output must be locked (``OutputWriter/lock(makingFolder:)``) throughout.
struct BuildCache {
    private let disk: Disk
    private let options: BuildOptions
    /// Nil when no cache is wanted, or the running program cannot be identified.
    private let folder: CacheRecords?

    init(disk: Disk, options: BuildOptions) {
        self.disk = disk
        self.options = options
        folder = CacheRecords(disk: disk, options: options)
    }

    // MARK: Recalling

    /// What is left to do for a build, as the last build of the site tells.
    enum Recalled {
        /// Nothing has changed: this build would do and report the same.
        case unchanged(BuildOutcome)
        /// The bodies of some pages have been edited, and everything else is unchanged: these files of Output are to be
        /// replaced, and ``remember(_:)`` called.
        case bodies(BodyRewrite.Plan)
        /// The stamps of Output are those of the last build, if that is still so.
        case full(untouched: FileStamps?)
    }

    func recall() async -> Recalled {
        // A file that cannot be read is reported by the full build.
        (try? await lastBuild()) ?? .full(untouched: nil)
    }

    private func lastBuild() async throws -> Recalled? {
        guard let folder, let record = try folder.snapshot(), let zone = SiteTimeZone(identifier: record.zone)
        else { return nil }
        let now = try record.places.map {
            try FileStamps($0.stamps.names, in: $0.folder, on: disk, threads: options.jobs)
        }
        let changed = now.indices.filter { now[$0] != record.places[$0].stamps }
        let output = record.places[BuildSnapshot.output].stamps
        let full = Recalled.full(untouched: changed.contains(BuildSnapshot.output) ? nil : output)
        guard record.isValid(at: options.moment.instant(in: zone)) else { return full }
        if changed.isEmpty { return .unchanged(record.outcome) }
        let content = record.places[BuildSnapshot.content]
        guard changed == [BuildSnapshot.content],
            let edited = try? EditedSources(
                from: content.stamps, to: now[BuildSnapshot.content], in: content.folder, on: disk)
        else { return full }
        // Settle before the edited files are read: a later write must get another time.
        guard try await folder.settles([edited.stamps.only(edited.changed)]), let bodies = try folder.bodies(of: record)
        else { return full }
        let rewrite = try? BodyRewrite(disk: disk, options: options).plan(edited, since: record, bodies)
        return rewrite.map(Recalled.bodies) ?? full
    }

    // MARK: Remembering

    /// The stamps of the sources from before a build read them.
    struct Sources {
        fileprivate let content: SourceStamps
        fileprivate let theme: SourceStamps
    }

    /// Finds the sources, and stamps them.
    ///
    /// - Returns: the sources to read, and their stamps; no stamps when a later build could not be sure to notice every
    ///   change, so that this build is not worth remembering.
    /// - Throws: ``DiskFault``, ``WrongUse``: the sources cannot be found.
    func snapshot() throws -> (SourceWalks, Sources?) {
        let began = try? folder?.clock()
        let walks = try SourceWalks(options, on: disk)
        guard let began, let content = walks.content.stamps, let theme = walks.theme.stamps else { return (walks, nil) }
        let areSure = [content, theme].allSatisfy {
            disk.stat.tellsAll($0.folder) && $0.stamps.areOnOneDevice && $0.stamps.isSettled(at: began)
        }
        return (walks, areSure ? Sources(content: content, theme: theme) : nil)
    }

    /// What loading the sources may recall, and keeps for the next build; nil when nothing can be kept.
    ///
    /// - Parameter sources: the stamps from ``snapshot()``.
    func loaded(_ sources: SourceWalks, _ stamps: Sources?) -> LoadedFiles? {
        // Without the cache's certainty about stamps nothing is recalled.
        stamps == nil ? nil : (try? folder?.loaded(sources.content)) ?? nil
    }

    /// Stores the snapshot of a build that has just finished.
    ///
    /// - Parameters:
    ///   - outcome: the result of the build.
    ///   - facts: what the snapshot needs of the campaign.
    ///   - loaded: what loading has made of the sources.
    ///   - sources: the stamps from before the build read them.
    func remember(_ outcome: BuildOutcome, _ facts: BuildFacts, _ loaded: LoadedFiles?, since sources: Sources) async {
        guard let folder else { return }
        // True whatever becomes of the build, since it depends on nothing but the sources.
        if let loaded { try? folder.keep(loaded, zone: facts.zone.identifier) }
        guard isRepeatable(outcome) else { return }
        do {
            guard let content = try sources.content.after(ledger: facts.ledger, on: disk)?.stamps else { return }
            if content != sources.content.stamps, tellsOfLedger(outcome.report) { return }
            guard let output = try OutputStamps(options.output, on: disk, threads: options.jobs),
                try await folder.settles([content, output.stamps])
            else { return }
            let record = BuildSnapshot(
                circumstances: folder.circumstances, moment: facts.moment, nextChange: facts.nextChange,
                zone: facts.zone.identifier,
                places: [
                    .init(folder: options.content, stamps: content),
                    .init(folder: options.theme, stamps: sources.theme.stamps),
                    .init(folder: options.output, stamps: output.stamps), try elsewhere(facts.zone, outcome),
                ], bodies: try folder.keep(facts.bodies), fileCount: output.fileCount, outcome: outcome)
            try folder.keep(record)
            folder.removeOld()
        } catch {
            // Not stored: the next build is a full one.
        }
    }

    /// Stores the snapshot of a build that has only replaced bodies in some files.
    ///
    /// - Returns: the outcome of that build.
    func remember(_ rewrite: BodyRewrite.Plan) async -> BuildOutcome {
        // When it cannot be stored, the next build is a full one.
        try? await store(rewrite)
        let (old, written) = (rewrite.record.outcome, rewrite.files.count)
        return BuildOutcome(
            report: old.report, heldBack: old.heldBack,
            counts: .init(written: written, unchanged: rewrite.record.fileCount - written), pageCount: old.pageCount,
            scope: .bodies)
    }

    private func store(_ rewrite: BodyRewrite.Plan) async throws {
        let record = rewrite.record
        let files = rewrite.files.map(\.path)
        var places = record.places
        places[BuildSnapshot.content].stamps = rewrite.sources.stamps
        let old = places[BuildSnapshot.output].stamps
        // Files are staged in the output folder itself, so its stamp changes too.
        let indices = old.names.indices(of: Set(files + files.compactMap(Path.parent) + ["."]))
        let now = try FileStamps(old.only(indices).names, in: options.output, on: disk)
        guard let folder, now.areAllThere, now.areOnOneDevice, try await folder.settles([now]),
            let zone = SiteTimeZone(identifier: record.zone)
        else { return }
        places[BuildSnapshot.output].stamps = old.replacing(indices, by: now)
        try folder.keep(
            BuildSnapshot(
                circumstances: folder.circumstances, moment: options.moment.instant(in: zone),
                nextChange: record.nextChange, zone: record.zone, places: places,
                bodies: try folder.keep(rewrite.bodies), fileCount: record.fileCount, outcome: record.outcome))
    }

    /// Whether the same build run again would report the same.
    private func isRepeatable(_ outcome: BuildOutcome) -> Bool {
        for diagnostic in outcome.report.diagnostics {
            // The drawing may succeed the next time.
            if diagnostic.rule == .drawingFailed { return false }
            // Reuse of old drawings depends on words in Output, which this build may have changed.
            if diagnostic.rule == .drawingToolMissing, let counts = outcome.counts, counts.written + counts.removed > 0
            {
                return false
            }
        }
        return true
    }

    /// Whether a diagnostic is about the ledger as it was before the build changed it.
    private func tellsOfLedger(_ report: Report) -> Bool {
        report.paths.contains(Path.join(options.content, LedgerFile.name))
    }

    /// Stamps of files outside Content, Theme and Output that affect the result.
    private func elsewhere(_ zone: SiteTimeZone, _ outcome: BuildOutcome) throws -> BuildSnapshot.Place {
        var files = ["usr/share/zoneinfo/\(zone.identifier)"]
        if let cache = options.rasterCache,
            outcome.report.diagnostics.contains(where: { $0.rule == .drawingToolMissing })
        {
            // Another process may add the missing drawing to the cache.
            files.append(String(try disk.resolve(cache).dropFirst()))
        }
        return .init(folder: "/", stamps: try FileStamps(files, in: "/", on: disk))
    }
}
