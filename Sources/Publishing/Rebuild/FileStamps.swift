import Campaign
import Text

/// What the system told of some files and folders at one moment: kind and permissions, device, number, size, time of
/// the last writing and of the last change of whatever kind. While these stay the same, so do the bytes of a file and
/// the names in a folder, provided that they were settled (``isSettled(at:)``) on a disk whose stamps tell all.
///
/// Kept as the system takes and gives them, without a value for each file: twenty thousand are compared at each build.
struct FileStamps: Hashable, Sendable {
    /// Paths from the folder; `.` is the folder itself.
    let names: PathList
    /// ``size`` words for each name, all zero where nothing was there.
    let words: [UInt64]

    /// Words of one stamp.
    static let size = 6
    private static let device = 1
    private static let changed = 5

    init(names: PathList, words: [UInt64]) {
        self.names = names
        self.words = words
    }

    /// The stamps of now.
    /// - Parameter threads: that ask the system.
    init(_ names: PathList, in folder: String, on disk: Disk, threads: Int = 1) throws(DiskFault) {
        self.names = names
        // So large that a thread is worth its while.
        let pieces = names.pieces(of: 1 << 16)
        words = try parallelMap(pieces, threads: threads, portion: 1) { names throws(DiskFault) in
            try disk.stamps(folder, names)
        }.flatMap(\.self)
    }

    init(_ names: [String], in folder: String, on disk: Disk, threads: Int = 1) throws(DiskFault) {
        try self.init(PathList(names), in: folder, on: disk, threads: threads)
    }

    /// What the system told of one name.
    subscript(index: Int) -> ArraySlice<UInt64> { words[index * FileStamps.size..<(index + 1) * FileStamps.size] }

    /// Indices of the names of which it tells something else in `other`, which has the same names.
    func changes(to other: FileStamps) -> [Int] {
        stride(from: 0, to: words.count, by: FileStamps.size).filter { start in
            (start..<start + FileStamps.size).contains { words[$0] != other.words[$0] }
        }.map { $0 / FileStamps.size }
    }

    /// With other stamps for some names.
    func replacing(_ indices: [Int], by stamps: FileStamps) -> FileStamps {
        var words = words
        for (index, place) in indices.enumerated() {
            words.replaceSubrange(place * FileStamps.size..<(place + 1) * FileStamps.size, with: stamps[index])
        }
        return FileStamps(names: names, words: words)
    }

    /// Those of some names.
    func only(_ indices: [Int]) -> FileStamps {
        let slices = names.slices
        return FileStamps(
            names: PathList(bytes: indices.flatMap { Array(slices[$0]) + [0] }), words: indices.flatMap { self[$0] })
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

    /// Whether something was there for every name.
    var areAllThere: Bool { stride(from: 0, to: words.count, by: FileStamps.size).allSatisfy { words[$0] != 0 } }

    /// Whether everything lies on one file system: what is known of the folder's then holds for all of it.
    var areOnOneDevice: Bool {
        stride(from: FileStamps.device, to: words.count, by: FileStamps.size).allSatisfy {
            words[$0] == words[FileStamps.device] || words[$0 + FileStamps.changed - FileStamps.device] == 0
        }
    }

    /// Whether a change that comes at `moment` or later cannot leave a stamp as it is.
    ///
    /// Clocks of file systems tick a few hundred times a second: two changes within one tick look like one. A time
    /// without a fraction may come from a disk that counts whole seconds, or every second one.
    ///
    /// - Parameter moment: what a file that was written then bears as its time of change.
    func isSettled(at moment: UInt64) -> Bool {
        stride(from: FileStamps.changed, to: words.count, by: FileStamps.size).allSatisfy {
            let changed = words[$0]
            return changed % 1_000_000_000 == 0 ? changed &+ 2_000_000_000 <= moment || changed == 0 : changed < moment
        }
    }

    /// When the first of them was last changed.
    var firstChange: UInt64? { words.count < FileStamps.size ? nil : words[FileStamps.changed] }
}
