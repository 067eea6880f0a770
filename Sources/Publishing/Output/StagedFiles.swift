import Campaign
import Site
import Synchronization
import Text

/// New files staged under temporary names: readers see none before ``publish(threads:each:)``, and ``discard()`` leaves
/// the folder as it was. So a full disk, or a name that the disk refuses, is found while the old site is unchanged.
///
/// A class, since several threads stage files at once.
final class StagedFiles: Sendable {
    /// Where files wait until they are published.
    enum Waiting: Hashable, Sendable {
        /// Each beside its final path.
        case beside
        /// Each in the output folder itself.
        case atTop
        /// All in one folder, under their final paths below it: where there is no site yet, its folders are published
        /// by a dozen renames, instead of one a file, which take a twenty-fifth of a build.
        case inOneFolder
    }

    private struct Staged {
        let phase: OutputFile.Phase
        let path: String
        /// The folder of the temporary file; nil (the usual case) for the folder of the final path.
        let folder: String?
        let number: Int
    }

    private struct State {
        var hasBegun = false
        /// Why nothing can be staged; thrown on every thread.
        var failure: DiskFault?
        var staged: [Staged] = []
    }

    private let disk: Disk
    private let output: String
    /// Files of earlier builds at paths where the new site needs a folder; not removed before
    /// ``publish(threads:each:)``.
    private let inTheWay: Set<String>
    private let waiting: Waiting
    /// The folders that were there before.
    private let folders: Set<String>
    private let begin: @Sendable () throws(DiskFault) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - folders: the existing folders, relative to the output folder.
    ///   - inTheWay: files where the new site needs a folder; the caller removes them before
    ///     ``publish(threads:each:)``.
    ///   - waiting: in one folder only where the output folder holds nothing that the new site has at its top.
    ///   - begin: called once, before the first file is staged.
    init(
        disk: Disk, output: String, folders: Set<String>, inTheWay: [String], waiting: Waiting = .beside,
        begin: @escaping @Sendable () throws(DiskFault) -> Void
    ) {
        self.disk = disk
        self.output = output
        self.inTheWay = Set(inTheWay)
        self.waiting = waiting
        self.begin = begin
        self.folders = folders
    }

    /// Number of files staged so far.
    var count: Int { state.withLock { $0.staged.count } }

    /// Whether anything on the disk has been changed.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// Calls `begin` before the first file; later calls do nothing, or throw the fault of the first.
    func beginOnce() throws(DiskFault) {
        try state.withLock { state throws(DiskFault) in
            if let failure = state.failure { throw failure }
            if state.hasBegun { return }
            state.hasBegun = true
            do throws(DiskFault) {
                try begin()
                if waiting == .inOneFolder { try disk.createFolder(place("")) }
            } catch {
                state.failure = error
                throw error
            }
        }
    }

    /// Stages one file, in any order and on any thread.
    func add(_ bytes: [UInt8], at path: String, phase: OutputFile.Phase) throws(DiskFault) {
        try beginOnce()
        // The temporary name is short, so test separately that the disk accepts the real name. 143 bytes is the
        // smallest limit of a file system in use.
        if Path.lastLength(path) > 143 { _ = try disk.kind(Path.join(output, path)) }
        let blocked = inTheWay.isEmpty ? nil : Path.ancestors(of: path).last(where: inTheWay.contains)
        let folder = waiting == .atTop ? nil : Path.parent(of: blocked ?? path)
        // Recorded before the file is written, so that half a file, or an empty folder, is discarded too.
        let file = state.withLock { state in
            let file = Staged(
                phase: phase, path: path, folder: blocked == nil && waiting != .atTop ? nil : folder ?? "",
                number: state.staged.count)
            state.staged.append(file)
            return file
        }
        // Most new pages have a folder of their own: to remember which are made would cost more than to ask the disk
        // for one twice.
        if let folder, !folders.contains(folder) { try disk.createFolder(place(folder)) }
        do {
            try disk.put(bytes, temporaryPlace(of: file))
        } catch {
            throw error.about(Path.join(output, path))
        }
    }

    /// Publishes every file: all assets, then all pages, then all lists; within each phase in the order of paths, as
    /// far as several threads keep the order.
    ///
    /// - Parameter each: called before each file; an error that it throws stops the publishing.
    func publish(threads: Int = 1, each: @Sendable () throws -> Void) throws {
        let staged = state.withLock { $0.staged }
        if waiting == .inOneFolder { return try publishFolders(staged, each: each) }
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

    /// Publishes what is at the top of the folder in which the files wait: what holds assets, then pages, then lists.
    private func publishFolders(_ staged: [Staged], each: () throws -> Void) throws {
        var last: [String: OutputFile.Phase] = [:]
        for file in staged {
            try each()
            let top = String(Substring(file.path.utf8.prefix { $0 != UInt8(ascii: "/") }))
            last[top] = max(last[top] ?? file.phase, file.phase)
        }
        for (name, _) in last.sorted(by: { $0.value != $1.value ? $0.value < $1.value : Path.precedes($0.key, $1.key) })
        {
            try disk.rename(place(name), Path.join(output, name))
        }
        try disk.removeFolder(place(""))
    }

    /// The name of the folder in which all files wait.
    private var folderName: String { "\(Disk.temporaryPrefix)\(disk.writer)-site" }

    /// Where a file or folder waits, unless it has a temporary name of its own.
    private func place(_ path: String) -> String {
        let top = waiting == .inOneFolder ? Path.join(output, folderName) : output
        return path.isEmpty ? top : Path.join(top, path)
    }

    /// The folder in which a file waits; nil for the top.
    private func folder(_ file: Staged) -> String? {
        let folder = file.folder ?? Path.parent(of: file.path) ?? ""
        return folder.isEmpty ? nil : folder
    }

    /// Computed on demand instead of stored, since there is one for each file of a site.
    private func temporaryPlace(of file: Staged) -> String {
        if waiting == .inOneFolder { return place(file.path) }
        return Path.join(
            folder(file).map { Path.join(output, $0) } ?? output,
            "\(Disk.temporaryPrefix)\(disk.writer)-n\(file.number)")
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

    /// Removes every temporary file and new folder, as far as the disk allows; the next run removes the rest.
    func discard() {
        let staged = state.withLock { $0.staged }
        let made = Set(staged.compactMap(folder).flatMap { [$0] + Path.ancestors(of: $0) }).subtracting(folders)
        for file in staged { try? disk.removeFile(temporaryPlace(of: file)) }
        for folder in made.sorted(by: { Path.precedes($1, $0) }) { try? disk.removeFolder(place(folder)) }
        if waiting == .inOneFolder { try? disk.removeFolder(place("")) }
    }
}
