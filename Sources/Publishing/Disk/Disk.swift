import Campaign
import Glibc
import Text

/// The file system as a set of functions: ``posix`` is the real one, ``MemoryDisk`` the one of tests.
///
/// Paths use `/` and are absolute or relative to the working folder. A function that fails throws a ``DiskFault`` and
/// leaves the files as they were.
package struct Disk: Sendable {
    /// See ``walkWhere``.
    package typealias WalkWhere =
        @Sendable (
            _ folder: String, _ threads: Int, _ descend: @Sendable (_ path: String) -> Bool
        ) throws(DiskFault) -> [Entry]

    package enum Kind: Hashable, Sendable {
        case file, folder, symlink
        /// Devices, sockets, pipes, and names that are not UTF-8, which a `String` cannot open.
        case other
    }

    /// One file, folder or link found by a walk.
    package struct Entry: Hashable, Sendable {
        /// Path relative to the folder that was walked: `2023/news/khai-mac.md`.
        package let path: String
        package let kind: Kind
        /// Only for noticing changes, never for output.
        package let stamp: FileStamp

        package init(path: String, kind: Kind, stamp: FileStamp = FileStamp()) {
            self.path = path
            self.kind = kind
            self.stamp = stamp
        }

        /// Bytes; 0 unless the entry is a file.
        package var size: Int { kind == .file ? Int(truncatingIfNeeded: stamp.size) : 0 }
    }

    /// The result of locking a folder.
    package enum Lock: Sendable {
        case taken(release: @Sendable () -> Void)
        /// Locked by another process; its id where the system lists it.
        case held(by: Int?)
    }

    /// An unnamed file. The system frees it when the process ends, even when it is killed, unless it was named.
    package struct Scratch: Sendable {
        /// Appends bytes; safe to call from several threads at once.
        ///
        /// - Returns: the offset where the bytes begin; nil when they could not be written.
        package let append: @Sendable (_ bytes: [UInt8]) -> Int?
        package let read: @Sendable (_ start: Int, _ count: Int) throws(DiskFault) -> [UInt8]
        /// Gives the file a name in its folder, instead of a file that has the name, so that it outlives the process.
        package let name: @Sendable (_ path: String) throws(DiskFault) -> Void

        package init(
            append: @escaping @Sendable (_ bytes: [UInt8]) -> Int?,
            read: @escaping @Sendable (_ start: Int, _ count: Int) throws(DiskFault) -> [UInt8],
            name: @escaping @Sendable (_ path: String) throws(DiskFault) -> Void = { path throws(DiskFault) in
                throw DiskFault(.write, path, ENOTSUP)
            }
        ) {
            self.append = append
            self.read = read
            self.name = name
        }
    }

    /// The metadata of files and folders, by which a build notices changes.
    package struct Stat: Sendable {
        /// Returns the stamps of files and folders without opening them; see ``FileStamps``.
        ///
        /// `names` are paths relative to `folder`, each ended by a zero byte; `.` is the folder itself. Links are not
        /// followed, except the folder. Returns ``FileStamp/wordCount`` words per name, all zero where nothing is there.
        package let stamps: @Sendable (_ folder: String, _ names: [UInt8]) throws(DiskFault) -> [UInt64]

        /// Whether every change to a file on this folder's file system shows in the file's stamp, even a change that
        /// resets the time of writing. Known of the usual disks of Linux, not of sticks and network folders.
        package let tellsAll: @Sendable (_ folder: String) -> Bool

        package init(
            stamps: @escaping @Sendable (_ folder: String, _ names: [UInt8]) throws(DiskFault) -> [UInt64],
            tellsAll: @escaping @Sendable (_ folder: String) -> Bool
        ) {
            self.stamps = stamps
            self.tellsAll = tellsAll
        }

        /// Of a disk without stamps.
        package static let none = Stat(
            stamps: { folder, _ throws(DiskFault) in throw DiskFault(.inspect, folder, ENOTSUP) },
            tellsAll: { _ in false })
    }

    /// Returns the whole content of a file; follows links.
    package let read: @Sendable (_ path: String) throws(DiskFault) -> [UInt8]

    /// Returns everything below a folder, sorted by the bytes of the path, a folder before its content.
    ///
    /// Dotfiles are included; the caller filters. Links below the folder are reported and not followed; the folder
    /// itself may be a link. `descend` gets the path of each subfolder, on any of the threads; where it returns false,
    /// the walk does not enter.
    package let walkWhere: WalkWhere

    /// Returns the kind of what is at a path, nil when nothing is there. Links are followed; `.symlink` is a link whose
    /// target is missing.
    package let kind: @Sendable (_ path: String) throws(DiskFault) -> Kind?

    /// Returns the absolute path without links, `.` and `..`. The last parts need not exist.
    package let resolve: @Sendable (_ path: String) throws(DiskFault) -> String

    /// Creates or truncates a file and fills it. When it is interrupted, half a file is left: see ``write(_:to:)``.
    package let put: @Sendable (_ bytes: [UInt8], _ path: String) throws(DiskFault) -> Void

    /// Moves a file atomically, replacing a file that is at the new path; or a folder with all that is in it, to a path
    /// where nothing is.
    package let rename: @Sendable (_ from: String, _ to: String) throws(DiskFault) -> Void

    /// Makes a folder and its parents; an existing folder is no error.
    package let createFolder: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Removes a file or a link, not the target of the link.
    package let removeFile: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Removes an empty folder.
    package let removeFolder: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Flushes a file, or a folder's list of names, to the disk, so that it survives a power cut (`fsync`).
    package let sync: @Sendable (_ path: String) throws(DiskFault) -> Void

    /// Flushes the whole file system of a folder: one call for a whole site (`syncfs`).
    package let syncAll: @Sendable (_ folder: String) throws(DiskFault) -> Void

    /// Locks a folder against other Loa processes, without waiting. The lock is a `flock` on the folder: it leaves no
    /// file and ends with the process, even when it is killed.
    package let lock: @Sendable (_ folder: String) throws(DiskFault) -> Lock

    /// Opens an unnamed file for data too large for memory; nil where the system offers none.
    package let openScratch: @Sendable () -> Scratch?

    /// Opens a file that a later process may read again: the one at `path`, of which `length` bytes are kept and the
    /// rest is overwritten, or without a length a new one that ``Scratch/name`` can put there. Nil when there is none,
    /// or the file system has no unnamed files.
    package let openKept: @Sendable (_ path: String, _ length: Int?) -> Scratch?

    /// What the system knows of files without opening them.
    package let stat: Stat

    /// Distinguishes the temporary names of this process from those of concurrent processes.
    package let writer: String

    package init(
        read: @escaping @Sendable (_ path: String) throws(DiskFault) -> [UInt8],
        walkWhere: @escaping WalkWhere,
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
        openKept: @escaping @Sendable (_ path: String, _ length: Int?) -> Scratch? = { _, _ in nil },
        stat: Stat = .none,
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
        self.openKept = openKept
        self.stat = stat
        self.writer = writer
    }
}

extension Disk {
    /// Prefix of the names of temporary files. A file with this prefix after a run was left by a killed run.
    package static let temporaryPrefix = ".loa-tmp-"

    /// Returns everything below a folder; see ``walkWhere``.
    package func walk(_ folder: String) throws(DiskFault) -> [Entry] {
        try walkWhere(folder, 1) { _ in true }
    }

    /// Writes a whole file atomically: under a temporary name in the same folder, then renamed.
    ///
    /// A reader sees the old file or the new file. The folder must exist.
    package func write(_ bytes: [UInt8], to path: String) throws(DiskFault) {
        try write(bytes, to: path) { _ in }
    }

    /// As ``write(_:to:)``, and a power cut too leaves the old file or the new file.
    package func writeDurably(_ bytes: [UInt8], to path: String) throws(DiskFault) {
        try write(bytes, to: path, flush: sync)
        try sync(Path.parent(of: path) ?? ".")
    }

    /// As ``write(_:to:)``, but flushes everything else on the file system first: for the file that states that the
    /// other files are there.
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
            // The first fault is the one to report; a later run removes the temporary file.
            try? removeFile(temporary)
            throw error.about(path)
        }
    }

    private func temporaryPath(for path: String) -> String {
        let name = Path.parts(path).last ?? ""
        let folder = Path.parent(of: path)
        // Temporary names in one folder must differ, and stay short however long the real name is.
        let hash = Checksum(Array(name.utf8)[...]).value
        let temporary = "\(Self.temporaryPrefix)\(writer)-\(String(hash, radix: 16))"
        return folder.map { Path.join($0, temporary) } ?? temporary
    }
}
