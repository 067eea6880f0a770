/// Stamps of all that a build looks at in Content or Theme. Their folders are among them, so that what is added,
/// removed or renamed shows too.
struct SourceStamps: Sendable {
    let folder: String
    let stamps: FileStamps
    /// What lies at the top, whatever its kind.
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

    /// The stamps of now, if nothing but the ledger has changed since these were taken, and that by the build alone.
    ///
    /// - Parameter ledger: what the build has left there; nil when it has left it alone.
    /// - Returns: nil when something else has changed: nobody can say then whether the build has seen it.
    func after(ledger: [UInt8]?, on disk: Disk, threads: Int) throws -> SourceStamps? {
        let now = SourceStamps(
            folder: folder, stamps: try FileStamps(stamps.names, in: folder, on: disk, threads: threads), top: top)
        if now.stamps == stamps { return now }
        let ours = SourceStamps.ours.count * FileStamps.size
        guard let ledger, now.stamps.words.dropFirst(ours) == stamps.words.dropFirst(ours) else { return nil }
        // Looked at after the stamps were taken: what comes later shows in the stamps of the next build.
        let topNow = try disk.walkWhere(folder) { _ in false }.map(\.path).filter {
            !SourceFolders.isSkipped($0) && $0 != LedgerFile.name
        }
        guard try disk.read(Path.join(folder, LedgerFile.name)) == ledger, Set(topNow) == top else { return nil }
        return now
    }
}
