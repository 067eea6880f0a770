import Campaign
import Text

/// The metadata of some files and folders at one moment: kind and permissions, device, inode number, size, time of the
/// last writing (`mtime`) and of the last change of any kind (`ctime`).
///
/// While these are the same, so are the bytes of a file and the names in a folder, provided that the stamps were
/// settled (``isSettled(at:)``) and the disk's stamps show every change (``Disk/Stat``). Kept in the system's
/// form, without a value per file: each build compares twenty thousand.
struct FileStamps: Hashable, Sendable {
    /// Paths relative to the folder; `.` is the folder itself.
    let names: PathList
    /// ``size`` words for each name, all zero where nothing is there.
    let words: [UInt64]

    /// Words of one stamp.
    static let size = FileStamp.wordCount
    private static let device = 1
    private static let changed = 5

    init(names: PathList, words: [UInt64]) {
        self.names = names
        self.words = words
    }

    /// Reads the current stamps.
    ///
    /// - Parameter threads: number of threads that call the system.
    init(_ names: PathList, in folder: String, on disk: Disk, threads: Int = 1) throws(DiskFault) {
        self.names = names
        // Large enough to be worth a thread.
        let pieces = names.pieces(of: 1 << 16)
        words = try parallelMap(pieces, threads: threads, portion: 1) { names throws(DiskFault) in
            try disk.stat.stamps(folder, names)
        }.flatMap(\.self)
    }

    init(_ names: [String], in folder: String, on disk: Disk, threads: Int = 1) throws(DiskFault) {
        try self.init(PathList(names), in: folder, on: disk, threads: threads)
    }

    /// The stamps that a walk has found.
    init(_ entries: some Collection<Disk.Entry>) {
        names = PathList(entries.lazy.map(\.path))
        var words: [UInt64] = []
        words.reserveCapacity(entries.count * FileStamps.size)
        for entry in entries { entry.stamp.append(to: &words) }
        self.words = words
    }

    static func + (first: FileStamps, second: FileStamps) -> FileStamps {
        FileStamps(names: first.names + second.names, words: first.words + second.words)
    }

    /// The stamp of one name.
    subscript(index: Int) -> ArraySlice<UInt64> { words[index * FileStamps.size..<(index + 1) * FileStamps.size] }

    /// Indices of the names whose stamp differs in `other`, which has the same names.
    func changes(to other: FileStamps) -> [Int] {
        stride(from: 0, to: words.count, by: FileStamps.size).filter { start in
            (start..<start + FileStamps.size).contains { words[$0] != other.words[$0] }
        }.map { $0 / FileStamps.size }
    }

    /// The same stamps, with those of some names replaced.
    func replacing(_ indices: [Int], by stamps: FileStamps) -> FileStamps {
        var words = words
        for (index, place) in indices.enumerated() {
            words.replaceSubrange(place * FileStamps.size..<(place + 1) * FileStamps.size, with: stamps[index])
        }
        return FileStamps(names: names, words: words)
    }

    /// The stamps of some names only.
    func only(_ indices: [Int]) -> FileStamps {
        let slices = names.slices
        return FileStamps(
            names: PathList(bytes: indices.flatMap { Array(slices[$0]) + [0] }), words: indices.flatMap { self[$0] })
    }

    /// The stamps as a walk would find them.
    var entries: [Disk.Entry] {
        names.slices.enumerated().map { index, name in
            let kind: Disk.Kind =
                switch kind(index) {
                case .file: .file
                case .folder: .folder
                case .other, .nothing: .other
                }
            return Disk.Entry(
                path: String(decoding: name, as: UTF8.self), kind: kind, stamp: FileStamp(self[index]))
        }
    }

    enum Kind { case file, folder, other, nothing }

    func kind(_ index: Int) -> Kind {
        switch words[index * FileStamps.size] & 0o170000 {
        case 0: .nothing
        case 0o100000: .file
        case 0o040000: .folder
        default: .other
        }
    }

    /// Whether every name exists.
    var areAllThere: Bool { stride(from: 0, to: words.count, by: FileStamps.size).allSatisfy { words[$0] != 0 } }

    /// Whether all names are on one file system: what is known of the folder's file system then holds for all.
    var areOnOneDevice: Bool {
        stride(from: FileStamps.device, to: words.count, by: FileStamps.size).allSatisfy {
            words[$0] == words[FileStamps.device] || words[$0 + FileStamps.changed - FileStamps.device] == 0
        }
    }

    /// Whether a change at `moment` or later always changes the stamp.
    ///
    /// Clocks of file systems tick a few hundred times a second: two changes within one tick get the same time. A time
    /// without a fraction may be from a disk that counts whole seconds, or every second one.
    ///
    /// - Parameter moment: the change time that a file written then gets.
    func isSettled(at moment: UInt64) -> Bool {
        stride(from: FileStamps.changed, to: words.count, by: FileStamps.size).allSatisfy {
            let changed = words[$0]
            return changed % 1_000_000_000 == 0 ? changed &+ 2_000_000_000 <= moment || changed == 0 : changed < moment
        }
    }

    /// The change time of the first name.
    var firstChange: UInt64? { words.count < FileStamps.size ? nil : words[FileStamps.changed] }
}
