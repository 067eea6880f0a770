import Campaign

/// Content and Theme, each walked once.
struct SourceWalks: Sendable {
    let content: SourceWalk
    let theme: SourceWalk

    /// - Throws: ``DiskFault``, ``WrongUse``.
    init(_ options: BuildOptions, on disk: Disk) throws {
        for folder in [options.content, options.theme] where try disk.kind(folder) != .folder {
            throw WrongUse.noFolder(folder)
        }
        content = try SourceWalk(options.content, threads: options.jobs, on: disk)
        theme = try SourceWalk(options.theme, threads: options.jobs, on: disk)
    }
}

/// The files and folders of Content or Theme that a build may read, found by one walk.
struct SourceWalk: Sendable {
    /// As the user named it.
    let folder: String
    /// Without what the content format skips.
    let entries: [Disk.Entry]
    /// Of the folder itself and the ledger, from before the walk; nil on a disk without stamps.
    private let ours: FileStamps?

    init(_ folder: String, threads: Int, on disk: Disk) throws(DiskFault) {
        self.folder = folder
        ours = try? SourceStamps.ours(of: folder, on: disk)
        var found = try disk.walkWhere(folder, threads) { !SourceWalk.isSkipped($0) }
        found.removeAll { SourceWalk.isSkipped($0.path) }
        entries = found
    }

    /// As ``ContentTree/isSkipped(path:)``, for a path whose folders were entered, so that these are not skipped.
    private static func isSkipped(_ path: String) -> Bool {
        let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
        return start == nil
            ? ContentTree.isSkipped(path: path)
            : ContentTree.isSkipped(name: path.utf8[(start ?? path.utf8.startIndex)...])
    }

    /// The stamps of all files and folders, from before anything was read.
    var stamps: SourceStamps? {
        ours.map { SourceStamps(folder, $0 + FileStamps(entries.lazy.filter { $0.path != LedgerFile.name })) }
    }
}
