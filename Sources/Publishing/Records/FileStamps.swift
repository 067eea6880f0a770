/// What the system told of some files and folders at one moment: kind and permissions, device, number, size, time of
/// the last writing and of the last change of whatever kind. While these stay the same, so do the bytes of a file and
/// the names in a folder, provided that they were settled (``isSettled(at:)``) on a disk whose stamps tell all.
///
/// Kept as the system takes and gives them, without a value for each file: twenty thousand are compared at each build.
struct FileStamps: Hashable, Sendable {
    /// Paths from the folder, each ended by a zero byte; `.` is the folder itself.
    let names: [UInt8]
    /// ``size`` words for each name, all zero where nothing was there.
    let words: [UInt64]

    /// Words of one stamp.
    static let size = 6
    private static let device = 1
    private static let changed = 5

    init(names: [UInt8], words: [UInt64]) {
        self.names = names
        self.words = words
    }

    /// The stamps of now.
    init(_ names: [String], in folder: String, on disk: Disk) throws(DiskFault) {
        let bytes = FileStamps.bytes(of: names)
        self.init(names: bytes, words: try disk.stamps(folder, bytes))
    }

    static func bytes(of names: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for name in names {
            bytes += name.utf8
            bytes.append(0)
        }
        return bytes
    }

    /// Whether the system tells the same now.
    func isUnchanged(in folder: String, on disk: Disk) throws(DiskFault) -> Bool { try disk.stamps(folder, names) == words }

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
