import Campaign
import Site
import Text

/// Brings the output folder to the state of a finished site (Sources/README.md §6).
package struct OutputWriter: Sendable {
    /// The number of files that a run wrote, left and removed.
    package struct Counts: Hashable, Sendable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0

        package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
            self.written = written
            self.unchanged = unchanged
            self.removed = removed
        }
    }

    package let disk: Disk
    let output: String
    let progress: BuildProgress
    private let sources: [String]
    private let threads: Int

    /// - Parameters:
    ///   - output: the folder as the user named it; made when missing, and a link is followed.
    ///   - sources: Content and Theme, which must not overlap Output.
    ///   - threads: how many files are made and compared at once.
    package init(disk: Disk, output: String, sources: [String], threads: Int = 1, progress: BuildProgress = .silent) {
        self.disk = disk
        self.output = output
        self.progress = progress
        self.sources = sources
        self.threads = threads
    }

    /// Whether a build has written to the folder.
    package static func isSite(_ output: String, on disk: Disk) -> Bool {
        (try? disk.kind(Path.join(output, Manifest.name))) == .file
    }

    /// Makes the folder hold exactly `files`, besides dotfiles at its top.
    ///
    /// Only what differs is written, and only what an earlier build wrote is removed; when nothing differs, nothing is
    /// written. All new files are staged under temporary names first, so that a full disk or a name too long is found
    /// before the old site is changed.
    ///
    /// - Parameter beforeChanges: called once, after staging and before the site changes.
    /// - Returns: the numbers of files written, unchanged and removed.
    /// - Throws: ``WriteRefusal``, ``DiskFault``, `CancellationError`, what `beforeChanges` throws: the site is
    ///   unchanged. ``UnfinishedWrite``: every file is whole, old or new, and the next run completes the work.
    package func write(planned files: [PlannedFile], beforeChanges: () throws -> Void = {}) throws -> Counts {
        try write(planned: files, since: nil, beforeChanges: beforeChanges)
    }

    /// As ``write(planned:beforeChanges:)``.
    ///
    /// - Parameter untouched: the stamps of all files of the last build, if none of them has changed since.
    func write(planned files: [PlannedFile], since untouched: FileStamps?, beforeChanges: () throws -> Void) throws
        -> Counts
    {
        try refuseOverlap()
        let new = try Manifest(of: files.map(\.path))
        let folder = try known(untouched, wanted: new.paths) ?? look(wanted: new.paths)
        let isFirst = folder.hasNoSite && !new.paths.contains(where: OutputFolder.isPrivate)
        // Nothing is there that could be in the way of a first build.
        let wanted = isFirst ? [] : Set(new.paths)
        let obstacles = try folder.obstacles(to: wanted, output: output)

        let old = folder.manifest
        let stale = folder.stale(wanted: wanted)
        let staged = StagedFiles(
            disk: disk, output: output, folders: isFirst ? [] : folder.folders, inTheWay: obstacles.files,
            waiting: isFirst ? .inOneFolder : .beside
        ) { () throws(DiskFault) in
            try disk.createFolder(output)
            // Written before any file of the new site is published: after a kill at any moment, the next run knows
            // which files are ours.
            try writeManifest((old ?? new).union(new))
        }

        try Task.checkCancellation()
        progress.begin(.rendering, files.count)
        try remove(folder.leftovers.files)
        for path in folder.leftovers.folders { try removeIfEmpty(path) }
        do {
            try stage(files, in: staged, unlessIn: folder)
            if staged.count == 0, old == new, stale.isEmpty, obstacles == .init() {
                try beforeChanges()
                return Counts(unchanged: files.count)
            }
            try staged.beginOnce()
            try beforeChanges()
        } catch {
            if staged.hasBegun {
                staged.discard()
                restore(old)
            }
            throw error
        }
        let written = staged.count
        let removed = stale.filter { !obstacles.files.contains($0) }
        let emptied = folder.perhapsEmptied(wanted: wanted).filter { !obstacles.folders.contains($0) }
        try finishing(staged) {
            progress.begin(.publishing, written + stale.count)
            try clear(obstacles)
            try staged.publish(threads: threads) { try goOn() }
            for path in removed {
                try goOn()
                try disk.removeFile(place(path))
            }
            for path in emptied { try removeIfEmpty(path) }
            progress.begin(.flushing, nil)
            try disk.writeLast(new.rendered, to: place(Manifest.name))
        }
        return Counts(written: written, unchanged: files.count - written, removed: stale.count)
    }

    /// Replaces the bytes of files that the last build wrote, and changes nothing else; the manifest stays valid.
    ///
    /// - Throws: as ``write(planned:beforeChanges:)``.
    func rewrite(_ files: [PlannedFile]) throws {
        if files.isEmpty { return }
        try refuseOverlap()
        // Temporary files are at the top, where the stamp of the output folder shows one that a killed run left
        // (``BuildCache``).
        let staged = StagedFiles(disk: disk, output: output, folders: [], inTheWay: [], waiting: .atTop) {}
        progress.begin(.rendering, files.count)
        do {
            for file in files {
                try goOn()
                try staged.add(try file.bytes(), at: file.path, phase: file.phase)
            }
        } catch {
            staged.discard()
            throw error
        }
        try finishing(staged) {
            progress.begin(.publishing, files.count)
            try staged.publish(threads: threads) { try goOn() }
            progress.begin(.flushing, nil)
            try disk.syncAll(output)
        }
    }

    /// Removes what builds wrote, and nothing else; the output folder itself stays.
    ///
    /// - Throws: as ``write(planned:beforeChanges:)``.
    package func clean() throws -> Counts {
        guard try disk.kind(place(Manifest.name)) != nil else { return Counts() }
        let counts = try write(planned: [])
        try disk.removeFile(place(Manifest.name))
        return counts
    }

    // MARK: Before anything is changed

    func refuseOverlap() throws {
        let real = try disk.resolve(output)
        for source in sources where Path.overlap(real, try disk.resolve(source)) {
            throw WriteRefusal.overlap(output: output, source: source)
        }
    }

    /// The folder as the last build left it, if the site still has the same files: what else is there then matters not.
    private func known(_ untouched: FileStamps?, wanted: [String]) throws -> OutputFolder? {
        guard let untouched,
            case let manifest = try Manifest(parsing: disk.read(place(Manifest.name)), path: place(Manifest.name)),
            manifest.isComplete, manifest.paths == wanted
        else { return nil }
        return OutputFolder(untouched: untouched, manifest: manifest)
    }

    private func look(wanted: [String]) throws -> OutputFolder {
        switch try disk.kind(output) {
        case nil: return try OutputFolder([], manifest: nil, output: output)
        case .folder: break
        case .file, .symlink, .other: throw WriteRefusal.notAFolder(output: output)
        }
        let manifest: Manifest? =
            try disk.kind(place(Manifest.name)) == nil
            ? nil : try Manifest(parsing: disk.read(place(Manifest.name)), path: place(Manifest.name))
        // Folders such as .git can be large; they are entered only for files of the site.
        let ours = (wanted + (manifest?.paths ?? [])).filter(OutputFolder.isPrivate)
        let entered = Set(ours + ours.flatMap(Path.ancestors))
        let found = try disk.walkWhere(output, threads) {
            !OutputFolder.isPrivate($0) || entered.contains($0) || OutputFolder.isTemporary($0)
        }
        return try OutputFolder(found, manifest: manifest, output: output)
    }

    /// Makes each file, and stages it unless the folder holds the same bytes already.
    private func stage(_ files: [PlannedFile], in staged: StagedFiles, unlessIn folder: OutputFolder) throws {
        try parallelForEach(of: files.count, threads: threads, portion: 16) { range in
            for file in files[range] {
                // Cancellation is noticed by the calling thread, which stops the others.
                try goOn()
                let bytes = try file.bytes()
                let isSame = try folder.size(ofOurs: file.path) == bytes.count && disk.read(place(file.path)) == bytes
                if !isSame { try staged.add(bytes, at: file.path, phase: file.phase) }
            }
        }
        try Task.checkCancellation()
    }

    // MARK: Changes

    /// Writes the manifest so that it survives a power cut: it is the only record of which files are ours.
    private func writeManifest(_ manifest: Manifest) throws(DiskFault) {
        try disk.writeDurably(manifest.rendered, to: place(Manifest.name))
    }

    private func clear(_ obstacles: OutputFolder.Obstacles) throws(DiskFault) {
        try remove(obstacles.files)
        for path in obstacles.folders { try disk.removeFolder(place(path)) }
    }

    /// Restores the manifest as it was, as far as the disk allows.
    private func restore(_ old: Manifest?) {
        if let old {
            try? writeManifest(old)
        } else {
            try? disk.removeFile(place(Manifest.name))
        }
    }

    /// Counts one more step, unless the run is cancelled.
    private func goOn() throws {
        try Task.checkCancellation()
        progress.advance(1)
    }

    /// Runs work that publishes files: a failure from here on is an ``UnfinishedWrite``.
    private func finishing(_ staged: StagedFiles, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let fault as DiskFault {
            staged.discard()
            throw UnfinishedWrite(cause: .fault(fault))
        } catch is CancellationError {
            staged.discard()
            throw UnfinishedWrite(cause: .stopped)
        }
    }

    private func remove(_ paths: [String]) throws(DiskFault) {
        for path in paths { try disk.removeFile(place(path)) }
    }

    private func removeIfEmpty(_ path: String) throws(DiskFault) {
        do {
            try disk.removeFolder(place(path))
        } catch  where error.isFolderNotEmpty {
            // The folder holds a file that no build wrote.
        }
    }

    private func place(_ path: String) -> String { Path.join(output, path) }
}
