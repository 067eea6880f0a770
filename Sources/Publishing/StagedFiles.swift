import Site

/// New files laid ready beside their places, under temporary names: no reader meets them before ``publish``,
/// and ``discard`` leaves the folder as it was. So a disk that fills up, or takes no such name, is found out
/// while the old site still stands as it stood.
struct StagedFiles {
    private struct Staged {
        let phase: OutputFile.Phase
        let path: String
        let temporary: String
    }

    private let disk: Disk
    private let output: String
    /// Files of ours that have to give way to folders; none is touched before ``publish``.
    private let inTheWay: Set<String>
    /// Folders known to be there.
    private var folders: Set<String>
    private var made: [String] = []
    private var staged: [Staged] = []

    /// - Parameters:
    ///   - folders: those that are there, from the output folder.
    ///   - inTheWay: files where a folder is to be; they will be gone before ``publish``.
    init(disk: Disk, output: String, folders: Set<String>, inTheWay: [String]) {
        self.disk = disk
        self.output = output
        self.folders = folders
        self.inTheWay = Set(inTheWay)
    }

    /// Lays one file ready, in whatever order.
    mutating func add(_ bytes: [UInt8], at path: String, phase: OutputFile.Phase) throws(DiskFault) {
        // The temporary name is short: that the disk takes the real one has to be tried apart. 143 bytes is the
        // least that a file system in use allows.
        if Path.parts(path).last?.utf8.count ?? 0 > 143 { _ = try disk.kind(Path.join(output, path)) }
        let blocked = Path.ancestors(of: path).last(where: inTheWay.contains)
        let folder = Path.parent(of: blocked ?? path)
        if let folder { try createFolder(folder) }
        let name = "\(Disk.temporaryPrefix)\(disk.writer)-n\(staged.count)"
        let temporary = folder.map { Path.join($0, name) } ?? name
        // Counted before it is there, so that half a file is discarded too.
        staged.append(Staged(phase: phase, path: path, temporary: temporary))
        do {
            try disk.put(bytes, Path.join(output, temporary))
        } catch {
            throw error.about(Path.join(output, path))
        }
    }

    /// Puts every file in its place: assets, pages, lists, each sorted by path.
    ///
    /// - Parameter each: called before each file; what it throws ends the work there.
    func publish(each: () throws -> Void) throws {
        let order = staged.sorted { a, b in a.phase == b.phase ? Path.precedes(a.path, b.path) : a.phase < b.phase }
        for file in order {
            try each()
            let folder = Path.parent(of: file.path)
            if let folder, folder != Path.parent(of: file.temporary) { try disk.createFolder(Path.join(output, folder)) }
            do {
                try disk.rename(Path.join(output, file.temporary), Path.join(output, file.path))
            } catch {
                throw error.about(Path.join(output, file.path))
            }
        }
    }

    /// Takes everything away that is not in its place, as far as the disk lets us; the next run does the rest.
    func discard() {
        for file in staged { try? disk.removeFile(Path.join(output, file.temporary)) }
        for folder in made.sorted(by: { Path.precedes($1, $0) }) { try? disk.removeFolder(Path.join(output, folder)) }
    }

    private mutating func createFolder(_ path: String) throws(DiskFault) {
        if folders.contains(path) { return }
        if let parent = Path.parent(of: path) { try createFolder(parent) }
        try disk.createFolder(Path.join(output, path))
        folders.insert(path)
        made.append(path)
    }
}
