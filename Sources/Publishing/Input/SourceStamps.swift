import Campaign

/// The stamps of all files and folders that a build reads in Content or Theme, from before it reads them.
///
/// Each folder is stamped before its names are listed: a name that is added later changes the stamp that the next build
/// sees, as every other change does.
struct SourceStamps: Sendable {
    let folder: String
    let stamps: FileStamps

    /// The folder itself and the ledger come first: a build may change these two.
    private static let ours = [".", LedgerFile.name]

    init(_ folder: String, _ stamps: FileStamps) {
        self.folder = folder
        self.stamps = stamps
    }

    static func ours(of folder: String, on disk: Disk) throws(DiskFault) -> FileStamps {
        try FileStamps(ours, in: folder, on: disk)
    }

    /// The stamps after a build that may have written the ledger.
    ///
    /// - Parameter ledger: the bytes that the build wrote; nil when it left the ledger alone.
    /// - Returns: nil when anything else has changed the stamps of the folder and the ledger: the build may not have
    ///   seen that change.
    func after(ledger: [UInt8]?, on disk: Disk) throws(DiskFault) -> SourceStamps? {
        guard let ledger else { return self }
        let indices = Array(SourceStamps.ours.indices)
        let now = try SourceStamps.ours(of: folder, on: disk)
        if now == stamps.only(indices) { return self }
        // Listed after the stamps were taken: a later change shows in the stamps of the next build.
        let names = try SourceStamps.names(in: ".", of: folder, on: disk)
        let slash = UInt8(ascii: "/")
        let known = stamps.names.slices.dropFirst(indices.count).filter { !$0.contains(slash) }
            .map { String(decoding: $0, as: UTF8.self) }
        guard try disk.read(Path.join(folder, LedgerFile.name)) == ledger, names == Set(known) else { return nil }
        return SourceStamps(folder, stamps.replacing(indices, by: now))
    }

    /// The names that a build would read in one folder of a tree, as paths from the top, without the ledger.
    ///
    /// - Parameters:
    ///   - place: path from the top of the tree; `.` is the top.
    ///   - folder: the top of the tree.
    static func names(in place: String, of folder: String, on disk: Disk) throws(DiskFault) -> Set<String> {
        Set(
            try disk.walkWhere(Path.join(folder, place), 1) { _ in false }
                .map { place == "." ? $0.path : Path.join(place, $0.path) }
                .filter { !ContentTree.isSkipped(path: $0) && $0 != LedgerFile.name })
    }
}
