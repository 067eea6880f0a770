import Site

/// Which files in Output a build wrote: `Output/.loa-manifest`.
///
/// Text, a header and one line a file, sorted by path: `SHA256 TAB SIZE TAB PATH`. While a run is
/// under way the header says `writing`, and the list names the files of before and of after.
struct Manifest: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        /// 64 lower-case hexadecimal digits.
        let hash: String
        /// In bytes.
        let size: Int
    }

    static let name = ".loa-manifest"
    private static let version = 1

    /// By path from the output folder.
    let entries: [String: Entry]
    /// Whether the run that wrote it came to its end, so that the entries tell what is there.
    let isComplete: Bool

    /// What is safe to have in place before a run begins to change files: whatever instant the run
    /// stops at, each file is known to be ours.
    func union(_ later: Manifest) -> Manifest {
        Manifest(entries: entries.merging(later.entries) { _, new in new }, isComplete: false)
    }

    var rendered: [UInt8] {
        var text = "loa-manifest \(Self.version) \(isComplete ? "complete" : "writing")\n"
        for (path, entry) in entries.sorted(by: { Path.precedes($0.key, $1.key) }) {
            text += "\(entry.hash)\t\(entry.size)\t\(path)\n"
        }
        return Array(text.utf8)
    }
}

extension Manifest {
    /// - Parameter path: of the manifest, for the message.
    /// - Throws: ``WriteRefusal`` when it is not, to the letter, what ``rendered`` makes: what is ours is
    ///   then not known, and a path from outside must never be removed.
    init(parsing bytes: [UInt8], path: String) throws(WriteRefusal) {
        func damaged(_ line: Int) -> WriteRefusal { .damagedManifest(path: path, line: line) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw damaged(1) }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard lines.last == "" else { throw damaged(lines.count) }
        lines.removeLast()

        let header = lines.first?.split(separator: " ") ?? []
        guard header.count == 3, header[0] == "loa-manifest", let version = Int(header[1]) else { throw damaged(1) }
        if version > Self.version { throw .newerManifest(path: path, version: version) }
        guard version == Self.version, ["complete", "writing"].contains(header[2]) else { throw damaged(1) }

        var entries: [String: Entry] = [:]
        for (number, line) in zip(2..., lines.dropFirst()) {
            let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
            guard fields.count == 3, fields[0].utf8.count == 64, fields[0].utf8.allSatisfy(Self.isHexDigit),
                let size = Int(fields[1]), size >= 0, Self.accepts(fields[2]),
                entries.updateValue(Entry(hash: fields[0], size: size), forKey: fields[2]) == nil
            else { throw damaged(number) }
        }
        self.init(entries: entries, isComplete: header[2] == "complete")
    }

    /// Whether a path may be written and listed: from the output folder and inside it, no control
    /// characters, none of our own hidden names.
    static func accepts(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        return path != name && !path.utf8.contains { $0 < 0x20 || $0 == 0x7f }
            && parts.allSatisfy { part in
                part != "" && part != "." && part != ".." && !isTemporary(part)
            }
    }

    static func isTemporary(_ name: String) -> Bool {
        name.utf8.starts(with: Disk.temporaryPrefix.utf8)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
