import Campaign
import Glibc
import Text

/// The folder of the build cache: for each site a snapshot of its last build, the index of its bodies, and what loading
/// made of its files.
struct CacheRecords {
    private let disk: Disk
    private let options: BuildOptions
    private let folder: String
    /// All other inputs of the result (program, options, folders), serialized for comparison.
    let circumstances: [UInt8]

    /// Nil when no cache is wanted, or the running program cannot be identified.
    init?(disk: Disk, options: BuildOptions) {
        guard let folder = options.records, let program = ProgramStamp(disk: disk),
            let circumstances = try? CacheRecords.circumstances(options, program, disk)
        else { return nil }
        self.disk = disk
        self.options = options
        self.folder = folder
        self.circumstances = circumstances
    }

    /// The snapshot of the last build; nil when it was built in other circumstances.
    func snapshot() throws(DiskFault) -> BuildSnapshot? {
        BuildSnapshot(try disk.read(place()), circumstances: circumstances)
    }

    /// The index of bodies that belongs to a snapshot.
    func bodies(of record: BuildSnapshot) throws(DiskFault) -> BodyIndex? {
        let bytes = try disk.read(bodiesPlace())
        return SnapshotWriter.checksum(bytes[...]) == record.bodies ? BodyIndex(bytes) : nil
    }

    func keep(_ record: BuildSnapshot) throws(DiskFault) {
        try disk.write(record.bytes, to: place())
    }

    /// Stores the index of bodies.
    ///
    /// - Returns: its checksum, by which the snapshot identifies it.
    func keep(_ bodies: BodyIndex) throws(DiskFault) -> UInt64 {
        let bytes = bodies.bytes
        try disk.write(bytes, to: bodiesPlace())
        return SnapshotWriter.checksum(bytes[...])
    }

    // MARK: Loaded files

    /// What loading may recall and keeps; nil where the disk has no file for it.
    func loaded(_ walk: SourceWalk) throws(DiskFault) -> LoadedFiles? {
        let place = try place() + ".files"
        if let index = try loadedIndex() {
            let known = LoadedFiles.known(index, of: walk)
            if !known.isEmpty, let file = disk.openKept(place, index.length) {
                return LoadedFiles(walk, in: file, known, disk, memory: options.bodyMemory)
            }
        }
        return disk.openKept(place, nil).map { LoadedFiles(walk, in: $0, [], disk, memory: options.bodyMemory) }
    }

    private func loadedIndex() throws(DiskFault) -> LoadedIndex? {
        let place = try place() + ".loaded"
        guard try disk.kind(place) == .file,
            let index = LoadedIndex(try disk.read(place), circumstances: circumstances), index.isDense,
            try zoneStamp(index.zone) == index.zoneStamp
        else { return nil }
        return index
    }

    func keep(_ loaded: LoadedFiles, zone: String) throws(DiskFault) {
        let index = loaded.index(zone: zone, try zoneStamp(zone))
        guard index.length <= LoadedIndex.most else { return }
        let place = try place()
        if !loaded.isContinued { try loaded.name(place + ".files") }
        try disk.write(index.bytes(circumstances), to: place + ".loaded")
    }

    private func zoneStamp(_ zone: String) throws(DiskFault) -> FileStamps {
        try FileStamps(["usr/share/zoneinfo/\(zone)"], in: "/", on: disk)
    }

    // MARK: Time

    /// The change time that a file gets when written now.
    func clock() throws -> UInt64 {
        try disk.createFolder(folder)
        guard disk.stat.tellsAll(folder) else { throw DiskFault(.inspect, folder, ENOTSUP) }
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
    func settles(_ stamps: [FileStamps]) async throws -> Bool {
        for _ in 0..<50 {
            let now = try clock()
            if stamps.allSatisfy({ $0.isSettled(at: now) }) { return true }
            try? await Task.sleep(for: .milliseconds(1))
        }
        return false
    }

    // MARK: Places

    /// The path of the snapshot: one snapshot per (Content, Theme, Output).
    private func place() throws(DiskFault) -> String {
        var folders = SnapshotWriter()
        for name in [options.content, options.theme, options.output] { folders.put(try disk.resolve(name)) }
        return Path.join(folder, SHA256.hex(folders.bytes))
    }

    private func bodiesPlace() throws(DiskFault) -> String { try place() + ".bodies" }

    /// Removes all but the 64 newest files, and what exceeds 2 GiB: sites that were moved or deleted leave theirs behind.
    func removeOld() {
        let (mostFiles, mostBytes) = (64, 2 * LoadedIndex.most)
        guard let found = try? disk.walkWhere(folder, 1, { _ in false }) else { return }
        var bytes = 0
        for (index, file) in found.sorted(by: { $0.stamp.modified > $1.stamp.modified }).enumerated() {
            bytes += file.size
            if file.kind == .file, index >= mostFiles || bytes > mostBytes {
                try? disk.removeFile(Path.join(folder, file.path))
            }
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
