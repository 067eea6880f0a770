import Site
import Text

/// Which files in Output a build wrote: `Output/.loa-manifest`.
///
/// Text, a header and one path a line, sorted. While a run is under way the header says `writing`, and the list
/// names the files of before and of after. Whether a file is still as it was written is never asked of this list:
/// every build compares the files themselves.
struct Manifest: Hashable, Sendable {
    static let name = ".loa-manifest"
    /// Version 1 had a hash and the size before each path; nothing has ever used them.
    private static let version = 2

    /// From the output folder.
    let paths: Set<String>
    /// Whether the run that wrote it came to its end.
    let isComplete: Bool

    /// What is safe to have in place before a run begins to change files: whatever instant the run
    /// stops at, each file is known to be ours.
    func union(_ later: Manifest) -> Manifest { Manifest(paths: paths.union(later.paths), isComplete: false) }

    var rendered: [UInt8] {
        var bytes = Array("loa-manifest \(Self.version) \(isComplete ? "complete" : "writing")\n".utf8)
        for path in paths.sorted(by: Path.precedes) {
            bytes += path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension Manifest {
    /// - Parameter path: of the manifest, for the message.
    /// - Throws: ``WriteRefusal`` when it is not, to the letter, what ``rendered`` makes, or what version 1 made: what
    ///   is ours is then not known, and a path from outside must never be removed.
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
        guard [1, Self.version].contains(version), ["complete", "writing"].contains(header[2]) else { throw damaged(1) }

        var paths: Set<String> = []
        for (number, line) in zip(2..., lines.dropFirst()) {
            guard let listed = version == 1 ? Self.path(inOldLine: line) : line, Self.accepts(listed),
                paths.insert(listed).inserted
            else { throw damaged(number) }
        }
        self.init(paths: paths, isComplete: header[2] == "complete")
    }

    /// `SHA256 TAB SIZE TAB PATH`
    private static func path(inOldLine line: String) -> String? {
        let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
        guard fields.count == 3, fields[0].utf8.count == 64, fields[0].utf8.allSatisfy(isHexDigit),
            Int(fields[1]) ?? -1 >= 0
        else { return nil }
        return fields[2]
    }

    /// Whether a path may be written and listed: from the output folder and inside it, no control
    /// characters, none of our own hidden names.
    static func accepts(_ path: String) -> Bool {
        path != name && !path.utf8.contains { $0 < 0x20 || $0 == 0x7f }
            && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
                    && !part.starts(with: Disk.temporaryPrefix.utf8)
            }
    }

    static func isTemporary(_ name: String) -> Bool {
        name.utf8.starts(with: Disk.temporaryPrefix.utf8)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
