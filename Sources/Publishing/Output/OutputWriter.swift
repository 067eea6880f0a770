import Campaign
import Site
import Text

/// Brings the output folder to the state of a finished site (Sources/README.md §6).
package struct OutputWriter: Sendable {
    /// What a run did, in files.
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
    ///   - output: the folder as the officer named it; made when it is not there, a link is followed.
    ///   - sources: Content and Theme, with which Output must share no part.
    ///   - threads: how many files are made and compared at once.
    package init(disk: Disk, output: String, sources: [String], threads: Int = 1, progress: BuildProgress = .silent) {
        self.disk = disk
        self.output = output
        self.progress = progress
        self.sources = sources
        self.threads = threads
    }

    /// Whether a build was here.
    package static func isSite(_ output: String, on disk: Disk) -> Bool {
        (try? disk.kind(Path.join(output, Manifest.name))) == .file
    }

    /// Makes the folder hold exactly `files`, and what is nobody's business.
    ///
    /// Only what differs is written and only what an earlier build wrote is removed; when nothing differs
    /// nothing at all is written. Everything new is first laid ready under temporary names, so that a full disk
    /// or a name too long is met before the old site is touched.
    ///
    /// - Parameter beforeChanges: called once, when everything is laid ready and before the site changes.
    /// - Throws: ``WriteRefusal``, ``DiskFault``, `CancellationError`, what `beforeChanges` throws: the site is as
    ///   it was. ``UnfinishedWrite``: every file is whole, old or new, and the next run completes the work.
    package func write(planned files: [PlannedFile], beforeChanges: () throws -> Void = {}) throws -> Counts {
        try refuseOverlap()
        let wanted = try paths(of: files)
        let folder = try look(wanted: wanted)
        let obstacles = try folder.obstacles(to: wanted, output: output)

        let old = folder.manifest
        let new = Manifest(paths: wanted, isComplete: true)
        let stale = folder.stale(wanted: wanted)
        let staged = StagedFiles(disk: disk, output: output, folders: folder.folders, inTheWay: obstacles.files) {
            () throws(DiskFault) in
            try disk.createFolder(output)
            // Before any name of the new site is there, so that whatever instant a run is killed at, the next
            // one knows what is ours.
            try writeManifest((old ?? new).union(new))
        }

        try Task.checkCancellation()
        progress.begin(.rendering, files.count)
        try remove(folder.leftovers)
        do {
            try lay(files, ready: staged, besides: folder)
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

    /// Puts other bytes into files of the site that the last build left, and changes nothing else: the list of files
    /// holds as it is.
    ///
    /// - Throws: as ``write(planned:beforeChanges:)``.
    func rewrite(_ files: [PlannedFile]) throws {
        if files.isEmpty { return }
        try refuseOverlap()
        // What a killed run leaves behind is at the top, where the next one sees it (``BuildCache``).
        let staged = StagedFiles(disk: disk, output: output, folders: [], inTheWay: [], waitAtTop: true) {}
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

    /// The paths of all files. Two that cannot both exist would be a fault of ours, told all the same.
    private func paths(of files: [PlannedFile]) throws -> Set<String> {
        var wanted = Set<String>()
        for file in files where !Manifest.accepts(file.path) || !wanted.insert(file.path).inserted {
            throw WriteRefusal.badPath(file.path)
        }
        for path in wanted.sorted(by: Path.precedes) where Path.ancestors(of: path).contains(where: wanted.contains) {
            throw WriteRefusal.badPath(path)
        }
        return wanted
    }

    private func look(wanted: Set<String>) throws -> OutputFolder {
        switch try disk.kind(output) {
        case nil: return try OutputFolder([], manifest: nil, output: output)
        case .folder: break
        case .file, .symlink, .other: throw WriteRefusal.notAFolder(output: output)
        }
        let manifest: Manifest? =
            try disk.kind(place(Manifest.name)) == nil
            ? nil : try Manifest(parsing: disk.read(place(Manifest.name)), path: place(Manifest.name))
        // Folders such as .git are nobody's business, however large: entered only for files of ours.
        let ours = wanted.union(manifest?.paths ?? []).filter(OutputFolder.isPrivate)
        let entered = ours.union(ours.flatMap(Path.ancestors))
        let found = try disk.walkWhere(output) { !OutputFolder.isPrivate($0) || entered.contains($0) }
        return try OutputFolder(found, manifest: manifest, output: output)
    }

    /// Makes each file, and lays it ready unless the folder holds the same bytes already.
    private func lay(_ files: [PlannedFile], ready staged: StagedFiles, besides folder: OutputFolder) throws {
        try parallelForEach(of: files.count, threads: threads, portion: 16) { range in
            for file in files[range] {
                // A signal is noticed by the thread that called us, and stops the others with it.
                try goOn()
                let bytes = try file.bytes()
                let isSame = try folder.size(ofOurs: file.path) == bytes.count && disk.read(place(file.path)) == bytes
                if !isSame { try staged.add(bytes, at: file.path, phase: file.phase) }
            }
        }
        try Task.checkCancellation()
    }

    // MARK: Changes

    /// Written so that it outlasts a power cut: all that is known of what is ours stands in it.
    private func writeManifest(_ manifest: Manifest) throws(DiskFault) {
        try disk.writeDurably(manifest.rendered, to: place(Manifest.name))
    }

    private func clear(_ obstacles: OutputFolder.Obstacles) throws(DiskFault) {
        try remove(obstacles.files)
        for path in obstacles.folders { try disk.removeFolder(place(path)) }
    }

    /// The list of files as it was before, as far as the disk lets us.
    private func restore(_ old: Manifest?) {
        if let old {
            try? writeManifest(old)
        } else {
            try? disk.removeFile(place(Manifest.name))
        }
    }

    /// One thing more, unless the run is to stop.
    private func goOn() throws {
        try Task.checkCancellation()
        progress.advance(1)
    }

    /// What stops the run from here on leaves the site between old and new.
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
            // Something that is not ours lives there.
        }
    }

    private func place(_ path: String) -> String { Path.join(output, path) }
}
