import Campaign
import Site
import Synchronization
import Text

/// New files laid ready beside their places, under temporary names: no reader meets them before ``publish(each:)``,
/// and ``discard()`` leaves the folder as it was. So a disk that fills up, or takes no such name, is found out
/// while the old site still stands as it stood.
///
/// A class, since several threads lay files ready at once.
final class StagedFiles: Sendable {
    private struct Staged {
        let phase: OutputFile.Phase
        let path: String
        /// Where it waits: nil for the folder of its place, which is the usual.
        let folder: String?
        let number: Int
    }

    private struct State {
        var hasBegun = false
        /// Why nothing can be laid ready; told to every thread alike.
        var failure: DiskFault?
        /// Folders known to be there.
        var folders: Set<String>
        /// Folders that are there because of us, or soon will be.
        var made: Set<String> = []
        var staged: [Staged] = []
    }

    private let disk: Disk
    private let output: String
    /// Files of ours that have to give way to folders; none is touched before ``publish(each:)``.
    private let inTheWay: Set<String>
    private let waitAtTop: Bool
    private let begin: @Sendable () throws(DiskFault) -> Void
    private let state: Mutex<State>

    /// - Parameters:
    ///   - folders: those that are there, from the output folder.
    ///   - inTheWay: files where a folder is to be; they will be gone before ``publish(each:)``.
    ///   - waitAtTop: whether files wait in the output folder itself instead of beside their places.
    ///   - begin: done once, before the first file is laid ready.
    init(
        disk: Disk, output: String, folders: Set<String>, inTheWay: [String], waitAtTop: Bool = false,
        begin: @escaping @Sendable () throws(DiskFault) -> Void
    ) {
        self.disk = disk
        self.output = output
        self.inTheWay = Set(inTheWay)
        self.waitAtTop = waitAtTop
        self.begin = begin
        state = Mutex(State(folders: folders))
    }

    /// Files laid ready so far.
    var count: Int { state.withLock { $0.staged.count } }

    /// Whether anything has been changed on the disk.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// What is done once, before the first file; nothing when it has been done.
    func beginOnce() throws(DiskFault) {
        try state.withLock { state throws(DiskFault) in
            if let failure = state.failure { throw failure }
            if state.hasBegun { return }
            state.hasBegun = true
            do throws(DiskFault) {
                try begin()
            } catch {
                state.failure = error
                throw error
            }
        }
    }

    /// Lays one file ready, in whatever order and on whatever thread.
    func add(_ bytes: [UInt8], at path: String, phase: OutputFile.Phase) throws(DiskFault) {
        try beginOnce()
        // The temporary name is short: that the disk takes the real one has to be tried apart. 143 bytes is the
        // least that a file system in use allows.
        if Path.parts(path).last?.utf8.count ?? 0 > 143 { _ = try disk.kind(Path.join(output, path)) }
        let blocked = inTheWay.isEmpty ? nil : Path.ancestors(of: path).last(where: inTheWay.contains)
        let folder = waitAtTop ? nil : Path.parent(of: blocked ?? path)
        // Counted before it is there, so that half a file, or an empty folder, is discarded too.
        let (file, isFolderThere) = state.withLock { state in
            let file = Staged(
                phase: phase, path: path, folder: blocked == nil && !waitAtTop ? nil : folder ?? "",
                number: state.staged.count)
            state.staged.append(file)
            guard let folder, !state.folders.contains(folder) else { return (file, true) }
            state.made.formUnion(([folder] + Path.ancestors(of: folder)).filter { !state.folders.contains($0) })
            return (file, false)
        }
        if let folder, !isFolderThere {
            // Several threads may make the same one; the disk does not mind.
            try disk.createFolder(Path.join(output, folder))
            state.withLock { $0.folders.formUnion([folder] + Path.ancestors(of: folder)) }
        }
        do {
            try disk.put(bytes, temporaryPlace(of: file))
        } catch {
            throw error.about(Path.join(output, path))
        }
    }

    /// Puts every file in its place: all assets, then all pages, then all lists; each kind in the order of paths, as far
    /// as several threads keep it.
    ///
    /// - Parameter each: called before each file; what it throws ends the work there.
    func publish(threads: Int = 1, each: @Sendable () throws -> Void) throws {
        let staged = state.withLock { $0.staged }
        for phase in OutputFile.Phase.allCases {
            let files = staged.filter { $0.phase == phase }.sorted { Path.precedes($0.path, $1.path) }
            try parallelForEach(of: files.count, threads: threads) { range in
                for file in files[range] {
                    try each()
                    try publish(file)
                }
            }
        }
    }

    /// Made when it is asked for: there is one for each file of a site.
    private func temporaryPlace(of file: Staged) -> String {
        let folder = file.folder ?? Path.parent(of: file.path) ?? ""
        return Path.join(
            folder.isEmpty ? output : Path.join(output, folder), "\(Disk.temporaryPrefix)\(disk.writer)-n\(file.number)"
        )
    }

    private func publish(_ file: Staged) throws(DiskFault) {
        if file.folder != nil, let folder = Path.parent(of: file.path) {
            try disk.createFolder(Path.join(output, folder))
        }
        do {
            try disk.rename(temporaryPlace(of: file), Path.join(output, file.path))
        } catch {
            throw error.about(Path.join(output, file.path))
        }
    }

    /// Takes everything away that is not in its place, as far as the disk lets us; the next run does the rest.
    func discard() {
        let (staged, made) = state.withLock { ($0.staged, $0.made) }
        for file in staged { try? disk.removeFile(temporaryPlace(of: file)) }
        for folder in made.sorted(by: { Path.precedes($1, $0) }) { try? disk.removeFolder(Path.join(output, folder)) }
    }
}
