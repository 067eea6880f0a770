import Campaign
import Glibc
import Text

/// Everything that Loa does to files, as values: the real disk is ``posix``, tests use ``MemoryDisk``.
///
/// Paths are as the operating system takes them, with `/`, absolute or from the working folder.
/// What fails throws a ``DiskFault`` and leaves the rest as it was.
package struct Disk: Sendable {
    package enum Kind: Hashable, Sendable {
        case file, folder, symlink
        /// Devices, sockets, pipes, and names that are not UTF-8 and so cannot be opened by a `String`.
        case other
    }

    /// One thing met on a walk.
    package struct Entry: Hashable, Sendable {
        /// From the folder that was walked, `2023/news/khai-mac.md`.
        package let path: String
        package let kind: Kind
        /// In bytes; 0 unless a file.
        package let size: Int
        /// Nanoseconds since 1970: good for noticing a change, never for output.
        package let modified: Int64

        package init(path: String, kind: Kind, size: Int = 0, modified: Int64 = 0) {
            self.path = path
            self.kind = kind
            self.size = size
            self.modified = modified
        }
    }

    /// What came of asking for a folder.
    package enum Lock: Sendable {
        case taken(release: @Sendable () -> Void)
        /// By the process of this number, where the system tells.
        case held(by: Int?)
    }

    /// A file without a name: it ends with the process, however that ends.
    package struct Scratch: Sendable {
        /// Appends bytes. May be called on several threads at once.
        /// - Returns: where they begin; nil when they could not be written.
        package let append: @Sendable (_ bytes: [UInt8]) -> Int?
        package let read: @Sendable (_ start: Int, _ count: Int) throws(DiskFault) -> [UInt8]

        package init(
            append: @escaping @Sendable (_ bytes: [UInt8]) -> Int?,
            read: @escaping @Sendable (_ start: Int, _ count: Int) throws(DiskFault) -> [UInt8]
        ) {
            self.append = append
            self.read = read
        }
    }

    /// The whole content of a file; a link is followed.
    package let read: @Sendable (_ path: String) throws(DiskFault) -> [UInt8]

    /// Everything below a folder, sorted by the bytes of its path, a folder before what it holds.
    ///
    /// Nothing is left out: dotfiles too are for the caller to filter. Links below the folder are
    /// reported and not followed; the folder itself may be a link. `descend` is asked for the path of
    /// each folder met and keeps the walk out of it by answering false.
    package let walkWhere:
        @Sendable (_ folder: String, _ descend: (_ path: String) -> Bool) throws(DiskFault) -> [Entry]

    /// What a path leads to, nil when nothing is there. Links are followed; `.symlink` is one that
    /// leads nowhere.
    package let kind: @Sendable (_ path: String) throws(DiskFault) -> Kind?

    /// The absolute path without links, `.` and `..`. The last parts need not exist.
    package let resolve: @Sendable (_ path: String) throws(DiskFault) -> String

    /// Makes or empties a file and fills it. A stop half-way leaves half a file: see ``write(_:to:)``.
    package let put: @Sendable (_ bytes: [UInt8], _ path: String) throws(DiskFault) -> Void

    /// Moves a file, over the one that may be there, at one instant.
    package let rename: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void

    /// Makes a folder and those above it; one that exists is fine.
    package let createFolder: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Removes a file or a link, not what the link leads to.
    package let removeFile: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Removes an empty folder.
    package let removeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Waits until a file or folder (its list of names) would outlast a power cut.
    package let sync: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Waits until all that was written to the file system of a folder would outlast a power cut: one wait
    /// for a whole site.
    package let syncAll: @Sendable (_ folder: String) throws(DiskFault) -> Void

    /// Asks for a folder to be ours among the programs that ask, without waiting. The lock is no file: it
    /// leaves no trace and ends with the process, however that ends.
    package let lock: @Sendable (_ folder: String) throws(DiskFault) -> Lock

    /// Opens a file without a name for what is too much for the memory; nil where there is none to be had.
    package let openScratch: @Sendable () -> Scratch?

    /// What the system tells of files and folders without opening them; see ``FileStamps``.
    ///
    /// `names` are paths from `folder`, each ended by a zero byte, `.` the folder itself. Links are not followed,
    /// but for the folder. Six words for each name, all zero where nothing is there.
    package let stamps: @Sendable (_ folder: String, _ names: [UInt8]) throws(DiskFault) -> [UInt64]

    /// Whether every change to a file of this folder's file system shows in its stamp, whatever is done to hide it:
    /// that is known of the usual disks of Linux, not of sticks and network folders.
    package let stampsTellAll: @Sendable (_ folder: String) -> Bool

    /// Tells the temporary names of this process from those of another that runs beside it.
    package let writer: String

    package init(
        read: @escaping @Sendable (_ path: String) throws(DiskFault) -> [UInt8],
        walkWhere:
            @escaping @Sendable (
                _ folder: String, _ descend: (_ path: String) -> Bool
            ) throws(DiskFault) -> [Entry],
        kind: @escaping @Sendable (_ path: String) throws(DiskFault) -> Kind?,
        resolve: @escaping @Sendable (_ path: String) throws(DiskFault) -> String,
        put: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws(DiskFault) -> Void,
        rename: @escaping @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void,
        createFolder: @escaping @Sendable (_ path: String) throws(DiskFault) -> Void,
        removeFile: @escaping @Sendable (_ path: String) throws(DiskFault) -> Void,
        removeFolder: @escaping @Sendable (_ path: String) throws(DiskFault) -> Void,
        sync: @escaping @Sendable (_ path: String) throws(DiskFault) -> Void,
        syncAll: @escaping @Sendable (_ folder: String) throws(DiskFault) -> Void,
        lock: @escaping @Sendable (_ folder: String) throws(DiskFault) -> Lock,
        openScratch: @escaping @Sendable () -> Scratch? = { nil },
        stamps: @escaping @Sendable (_ folder: String, _ names: [UInt8]) throws(DiskFault) -> [UInt64] = {
            folder, _ throws(DiskFault) in throw DiskFault(.inspect, folder, ENOTSUP)
        },
        stampsTellAll: @escaping @Sendable (_ folder: String) -> Bool = { _ in false },
        writer: String
    ) {
        self.read = read
        self.walkWhere = walkWhere
        self.kind = kind
        self.resolve = resolve
        self.put = put
        self.rename = rename
        self.createFolder = createFolder
        self.removeFile = removeFile
        self.removeFolder = removeFolder
        self.sync = sync
        self.syncAll = syncAll
        self.lock = lock
        self.openScratch = openScratch
        self.stamps = stamps
        self.stampsTellAll = stampsTellAll
        self.writer = writer
    }
}

extension Disk {
    /// How the names of files begin that are not finished yet. What bears it after a run is the
    /// leftover of a killed one.
    package static let temporaryPrefix = ".loa-tmp-"

    /// Everything below a folder; see ``walkWhere``.
    package func walk(_ folder: String) throws(DiskFault) -> [Entry] {
        try walkWhere(folder) { _ in true }
    }

    /// Writes a whole file at one instant: under a temporary name in the same folder, then renamed.
    ///
    /// Whoever reads meets the old file or the new one. The folder has to be there.
    package func write(_ bytes: [UInt8], to path: String) throws(DiskFault) {
        try write(bytes, to: path) { _ in }
    }

    /// As ``write(_:to:)``, and after a power cut too there is the old file or the new one.
    package func writeDurably(_ bytes: [UInt8], to path: String) throws(DiskFault) {
        try write(bytes, to: path, flush: sync)
        try sync(Path.parent(of: path) ?? ".")
    }

    /// As ``write(_:to:)``, and only once everything else on its file system would outlast a power cut: for
    /// the file that says that the others are there.
    package func writeLast(_ bytes: [UInt8], to path: String) throws(DiskFault) {
        try write(bytes, to: path) { _ throws(DiskFault) in try syncAll(Path.parent(of: path) ?? ".") }
    }

    private func write(
        _ bytes: [UInt8], to path: String, flush: (_ temporary: String) throws(DiskFault) -> Void
    ) throws(DiskFault) {
        let temporary = temporaryPath(for: path)
        do {
            try put(bytes, temporary)
            try flush(temporary)
            try rename(temporary, path)
        } catch {
            // The fault that matters is the first; the leftover is met by the next run at the latest.
            try? removeFile(temporary)
            throw error.about(path)
        }
    }

    private func temporaryPath(for path: String) -> String {
        let name = Path.parts(path).last ?? ""
        let folder = Path.parent(of: path)
        // Names of one folder must differ and stay short, whatever the length of the real one.
        let hash = Checksum(name.utf8).value
        let temporary = "\(Self.temporaryPrefix)\(writer)-\(String(hash, radix: 16))"
        return folder.map { Path.join($0, temporary) } ?? temporary
    }
}
