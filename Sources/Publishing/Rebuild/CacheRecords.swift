import Campaign
import Glibc
import Text

/// The folder of the build cache: for each site a snapshot of its last build and the index of its bodies.
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

    /// Removes all but the 64 newest files: sites that were moved or deleted leave their snapshots behind.
    func removeOld() {
        let most = 64
        guard let found = try? disk.walkWhere(folder, 1, { _ in false }), found.count > most else { return }
        for old in found.sorted(by: { $0.stamp.modified > $1.stamp.modified }).dropFirst(most) where old.kind == .file {
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
