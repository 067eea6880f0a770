import Campaign
import Diagnostics
import Glibc
import Site
import Text

/// A cache of builds, so that the next build of the same site can quickly tell that nothing has changed.
///
/// Lies outside Content and Output and may be deleted at any time. Keeps nothing that is uncertain; a fault of the
/// cache costs only time. Output must be locked (``OutputWriter/lock(makingFolder:)``) throughout.
struct BuildCache {
    private let disk: Disk
    private let options: BuildOptions
    private let folder: String
    private let circumstances: [UInt8]

    /// Nil when no cache is wanted, or the running program cannot be identified.
    init?(disk: Disk, options: BuildOptions) {
        guard let folder = options.records, let program = ProgramStamp(disk: disk),
            let circumstances = try? BuildCache.circumstances(options, program, disk)
        else { return nil }
        self.disk = disk
        self.options = options
        self.folder = folder
        self.circumstances = circumstances
    }

    // MARK: Recalling

    /// The outcome of a build without reading the whole campaign: either nothing has changed, or only bodies, which are
    /// replaced in Output.
    ///
    /// - Returns: nil when a full build is needed.
    func quickOutcome(_ writer: OutputWriter) async throws -> BuildOutcome? {
        switch await recall() {
        case .unchanged(let outcome): return outcome
        case .edited(let edited, let snapshot, let bodies):
            // A file that cannot be read is reported by the full build.
            guard let plan = try? BodyRewrite(disk: disk, options: options).plan(edited, since: snapshot, bodies) else {
                return nil
            }
            try Task.checkCancellation()
            try writer.rewrite(plan.files)
            await keep(edited, since: snapshot, plan.bodies, written: plan.files.map(\.path))
            let (old, written) = (snapshot.outcome, plan.files.count)
            return BuildOutcome(
                report: old.report, heldBack: old.heldBack,
                counts: .init(written: written, unchanged: snapshot.fileCount - written), pageCount: old.pageCount,
                scope: .bodies)
        case nil: return nil
        }
    }

    /// The last build, as far as it decides what this build must do.
    private enum Recalled {
        /// Nothing has changed: this build would do and report the same.
        case unchanged(BuildOutcome)
        /// The bodies of some pages have been edited; everything else is unchanged.
        case edited(EditedSources, since: BuildSnapshot, BodyIndex)
    }

    private func recall() async -> Recalled? {
        guard let place = try? recordPlace(), let bytes = try? disk.read(place),
            let record = BuildSnapshot(bytes, circumstances: circumstances),
            let zone = SiteTimeZone(identifier: record.zone),
            record.isValid(at: options.moment.instant(in: zone))
        else { return nil }
        do {
            var edited: EditedSources?
            for (index, place) in record.places.enumerated() {
                let now = try FileStamps(place.stamps.names, in: place.folder, on: disk, threads: options.jobs)
                if now == place.stamps { continue }
                guard index == BuildSnapshot.content,
                    let found = try EditedSources(from: place.stamps, to: now, in: place.folder, on: disk)
                else { return nil }
                edited = found
            }
            guard let edited else { return .unchanged(record.outcome) }
            // Settle before the edited files are read: a later write must get another time.
            guard try await settles([edited.stamps.only(edited.changed)]) else { return nil }
            let bytes = try disk.read(bodiesPlace())
            guard SnapshotWriter.checksum(bytes[...]) == record.bodies, let bodies = BodyIndex(bytes) else {
                return nil
            }
            return .edited(edited, since: record, bodies)
        } catch {
            return nil
        }
    }

    // MARK: Remembering

    /// The stamps of the sources at one moment.
    struct Sources {
        fileprivate let content: SourceStamps
        fileprivate let theme: SourceStamps
    }

    /// The stamps of the sources, taken before a build reads them. Nil when a later build could not be sure to notice
    /// every change.
    func sources() -> Sources? {
        do {
            let began = try clock()
            let sources = Sources(
                content: try SourceStamps(options.content, on: disk, threads: options.jobs),
                theme: try SourceStamps(options.theme, on: disk, threads: options.jobs))
            let areSure = [sources.content, sources.theme].allSatisfy {
                disk.stampsTellAll($0.folder) && $0.stamps.areOnOneDevice && $0.stamps.isSettled(at: began)
            }
            return areSure ? sources : nil
        } catch {
            return nil
        }
    }

    /// Stores the snapshot of a build that has just finished.
    ///
    /// - Parameters:
    ///   - outcome: the result of the build.
    ///   - facts: what the snapshot needs of the campaign.
    ///   - sources: the stamps from before the build read the sources.
    func keep(_ outcome: BuildOutcome, _ facts: BuildFacts, from sources: Sources) async {
        guard isRepeatable(outcome) else { return }
        do {
            guard let content = try sources.content.after(ledger: facts.ledger, on: disk, threads: options.jobs),
                let theme = try sources.theme.after(ledger: nil, on: disk, threads: options.jobs)
            else { return }
            if content.stamps != sources.content.stamps, tellsOfLedger(outcome.report) { return }
            guard let output = try outputStamps(), try await settles([content.stamps, output.stamps]) else { return }
            let record = BuildSnapshot(
                circumstances: circumstances, moment: facts.moment,
                nextChange: facts.nextChange,
                zone: facts.zone.identifier,
                places: [
                    .init(folder: options.content, stamps: content.stamps),
                    .init(folder: options.theme, stamps: theme.stamps),
                    .init(folder: options.output, stamps: output.stamps), try elsewhere(facts.zone, outcome),
                ], bodies: try keep(facts.bodies), fileCount: output.fileCount, outcome: outcome)
            try disk.write(record.bytes, to: recordPlace())
            removeOld()
        } catch {
            // Not stored: the next build is a full one.
        }
    }

    /// Stores the snapshot of a build that has only replaced bodies in some files.
    ///
    /// - Parameters:
    ///   - edited: the changes in Content.
    ///   - record: the snapshot of the build before.
    ///   - bodies: the index of bodies after the change.
    ///   - files: paths of the written files, relative to Output.
    func keep(_ edited: EditedSources, since record: BuildSnapshot, _ bodies: BodyIndex, written files: [String]) async
    {
        do {
            var places = record.places
            places[BuildSnapshot.content].stamps = edited.stamps
            let old = places[BuildSnapshot.output].stamps
            // Files are staged in the output folder itself, so its stamp changes too.
            let indices = old.names.indices(of: Set(files + files.compactMap(Path.parent) + ["."]))
            let now = try FileStamps(old.only(indices).names, in: options.output, on: disk)
            guard now.areAllThere, now.areOnOneDevice, try await settles([now]),
                let zone = SiteTimeZone(identifier: record.zone)
            else { return }
            places[BuildSnapshot.output].stamps = old.replacing(indices, by: now)
            let new = BuildSnapshot(
                circumstances: circumstances, moment: options.moment.instant(in: zone), nextChange: record.nextChange,
                zone: record.zone,
                places: places, bodies: try keep(bodies), fileCount: record.fileCount, outcome: record.outcome)
            try disk.write(new.bytes, to: recordPlace())
        } catch {
            // Not stored: the next build is a full one.
        }
    }

    /// Stores the index of bodies.
    ///
    /// - Returns: its checksum, by which the snapshot identifies it.
    private func keep(_ bodies: BodyIndex) throws(DiskFault) -> UInt64 {
        let bytes = bodies.bytes
        try disk.write(bytes, to: bodiesPlace())
        return SnapshotWriter.checksum(bytes[...])
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

    /// Stamps of the files in the manifest of Output, and of every folder above them that contains folders. A folder
    /// that contains only files needs no stamp: its files have stamps, and if the folder is replaced, the stamp of the
    /// folder above changes.
    private func outputStamps() throws -> (stamps: FileStamps, fileCount: Int)? {
        guard disk.stampsTellAll(options.output) else { return nil }
        let list = Path.join(options.output, Manifest.name)
        let paths = try Manifest(parsing: disk.read(list), path: list).paths.sorted(by: Path.precedes)
        let folders = Set(Set(paths.compactMap(Path.parent)).flatMap(Path.ancestors)).sorted(by: Path.precedes)
        let stamps = try FileStamps(
            [".", Manifest.name] + folders + paths, in: options.output, on: disk, threads: options.jobs)
        return stamps.areAllThere && stamps.areOnOneDevice ? (stamps, paths.count) : nil
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

    // MARK: Time

    /// The change time that a file gets when written now.
    private func clock() throws -> UInt64 {
        try disk.createFolder(folder)
        guard disk.stampsTellAll(folder) else { throw DiskFault(.inspect, folder, ENOTSUP) }
        // Shared by concurrent builds; a later write only delays `isSettled`.
        let name = "clock"
        try disk.put([UInt8(ascii: "\n")], Path.join(folder, name))
        guard let now = try FileStamps([name], in: folder, on: disk).firstChange else {
            throw DiskFault(.inspect, folder, ENOENT)
        }
        return now
    }

    /// Waits for the clock of the file system to tick, some milliseconds at most: a change after this build must get
    /// another time than the files that this build has written.
    ///
    /// - Returns: false when the clock has not ticked after 50 tries.
    private func settles(_ stamps: [FileStamps]) async throws -> Bool {
        for _ in 0..<50 {
            let now = try clock()
            if stamps.allSatisfy({ $0.isSettled(at: now) }) { return true }
            try? await Task.sleep(for: .milliseconds(1))
        }
        return false
    }

    // MARK: Places

    /// The path of the snapshot: one snapshot per (Content, Theme, Output).
    private func recordPlace() throws(DiskFault) -> String {
        var folders = SnapshotWriter()
        for name in [options.content, options.theme, options.output] { folders.put(try disk.resolve(name)) }
        return Path.join(folder, SHA256.hex(folders.bytes))
    }

    private func bodiesPlace() throws(DiskFault) -> String { try recordPlace() + ".bodies" }

    /// Removes all but the 64 newest files: sites that were moved or deleted leave their snapshots behind.
    private func removeOld() {
        let most = 64
        guard let found = try? disk.walkWhere(folder, { _ in false }), found.count > most else { return }
        for old in found.sorted(by: { $0.modified > $1.modified }).dropFirst(most) where old.kind == .file {
            try? disk.removeFile(Path.join(folder, old.path))
        }
    }

    private static func circumstances(_ options: BuildOptions, _ program: ProgramStamp, _ disk: Disk) throws -> [UInt8]
    {
        var writer = SnapshotWriter()
        writer.put(options.version)
        writer.put(list: program.files) { $0.put($1) }
        writer.put(program.stamps.words)
        // Both as the user named them, since messages show them so, and resolved.
        for name in [options.content, options.theme, options.output] {
            writer.put(name)
            writer.put(try disk.resolve(name))
        }
        writer.put(options.url?.text) { $0.put($1) }
        writer.put(options.inclusion.rawValue)
        writer.put(options.isStrict)
        writer.put(options.usesLedger)
        writer.put(options.rasterCache) { $0.put($1) }
        writer.put(options.rasterTool != nil)
        if let path = options.rasterTool?.path {
            let real = try disk.resolve(path)
            writer.put(real)
            writer.put(try FileStamps([String(real.dropFirst())], in: "/", on: disk).words)
        }
        return writer.bytes
    }
}
