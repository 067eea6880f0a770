/// The stamps of all files and folders that a build reads in Content or Theme. The folders show files that are added,
/// removed or renamed.
struct SourceStamps: Sendable {
    let folder: String
    let stamps: FileStamps
    /// The names at the top of the folder, of any kind.
    private let top: Set<String>

    /// The folder itself and the ledger come first: a build may change these two.
    private static let ours = [".", LedgerFile.name]

    init(_ folder: String, on disk: Disk, threads: Int) throws {
        self.folder = folder
        let found = try disk.walkWhere(folder) { !SourceFolders.isSkipped($0) }.map(\.path)
            .filter { !SourceFolders.isSkipped($0) && $0 != LedgerFile.name }
        top = Set(found.lazy.filter { !$0.utf8.contains(UInt8(ascii: "/")) })
        stamps = try FileStamps(SourceStamps.ours + found, in: folder, on: disk, threads: threads)
    }

    private init(folder: String, stamps: FileStamps, top: Set<String>) {
        self.folder = folder
        self.stamps = stamps
        self.top = top
    }

    /// The current stamps, if only the ledger has changed since these stamps were taken, and only by the build.
    ///
    /// - Parameter ledger: the bytes that the build wrote; nil when it left the ledger alone.
    /// - Returns: nil when anything else has changed: the build may not have seen that change.
    func after(ledger: [UInt8]?, on disk: Disk, threads: Int) throws -> SourceStamps? {
        let now = SourceStamps(
            folder: folder, stamps: try FileStamps(stamps.names, in: folder, on: disk, threads: threads), top: top)
        if now.stamps == stamps { return now }
        let ours = SourceStamps.ours.count * FileStamps.size
        guard let ledger, now.stamps.words.dropFirst(ours) == stamps.words.dropFirst(ours) else { return nil }
        // Listed after the stamps were taken: a later change shows in the stamps of the next build.
        let topNow = try disk.walkWhere(folder) { _ in false }.map(\.path).filter {
            !SourceFolders.isSkipped($0) && $0 != LedgerFile.name
        }
        guard try disk.read(Path.join(folder, LedgerFile.name)) == ledger, Set(topNow) == top else { return nil }
        return now
    }
}
