import Text

/// Identifies the running program: the stamps of its file and of every library it has loaded. Another version, or
/// another libcmark-gfm, may build another site of the same content.
struct ProgramStamp: Hashable, Sendable {
    /// Paths from the root of the disk, sorted.
    let files: [String]
    let stamps: FileStamps

    /// Nil where the system does not list the files, or one was removed or replaced since the program began.
    init?(disk: Disk) {
        guard let table = try? disk.read("/proc/self/maps") else { return nil }
        files = ProgramStamp.files(in: table)
        guard !files.isEmpty, let stamps = try? FileStamps(files.map { String($0.dropFirst()) }, in: "/", on: disk),
            stamps.areAllThere
        else { return nil }
        self.stamps = stamps
    }

    /// The executable files of `/proc/self/maps`, each once: `7f5c… r-xp 00000000 fe:00 1234   /usr/lib/libc.so.6`.
    static func files(in table: [UInt8]) -> [String] {
        var found = Set<String>()
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let columns = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            guard columns.count == 6, columns[1].contains(UInt8(ascii: "x")),
                let slash = columns[5].firstIndex(of: UInt8(ascii: "/"))
            else { continue }
            found.insert(String(decoding: columns[5][slash...], as: UTF8.self))
        }
        return found.sorted(by: Path.precedes)
    }
}
