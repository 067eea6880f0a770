import Site
import Text

/// The list of the files that a build wrote to Output: `Output/.loa-manifest`.
///
/// Text: a header, then one path per line, sorted. While a run changes files, the header says `writing` and the list
/// names the files of the old and of the new site. The list holds no hashes: every build compares the files themselves.
struct Manifest: Hashable, Sendable {
    static let name = ".loa-manifest"
    /// Version 1 had a hash and the size before each path, which nothing used.
    private static let version = 2

    /// Relative to the output folder, in the order of their bytes, each once.
    let paths: [String]
    /// Whether the run that wrote the manifest finished.
    let isComplete: Bool

    /// The manifest to write before a run changes files: it lists every file of the old and of the new site, so that a
    /// run killed at any moment leaves no unlisted file.
    func union(_ later: Manifest) -> Manifest {
        // A first build, or one without another address.
        if paths == later.paths { return Manifest(paths: paths, isComplete: false) }
        return Manifest(paths: Set(paths).union(later.paths).sorted(by: Path.precedes), isComplete: false)
    }

    var rendered: [UInt8] {
        var bytes = Array("loa-manifest \(Self.version) \(isComplete ? "complete" : "writing")\n".utf8)
        bytes.reserveCapacity(paths.reduce(bytes.count) { $0 + $1.utf8.count + 1 })
        for path in paths {
            bytes += path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension Manifest {
    /// - Parameter path: of the manifest, for the message.
    /// - Throws: ``WriteRefusal`` unless the bytes are exactly what ``rendered`` or version 1 makes: an edited list
    ///   could name files that no build wrote, and these must never be removed.
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

        var paths: [String] = []
        for (number, line) in zip(2..., lines.dropFirst()) {
            guard let listed = version == 1 ? Self.path(inOldLine: line) : line, Self.accepts(listed),
                paths.last.map({ Path.precedes($0, listed) }) ?? true
            else { throw damaged(number) }
            paths.append(listed)
        }
        self.init(paths: paths, isComplete: header[2] == "complete")
    }

    /// The lines of paths in a manifest that this program has just written; nil for any other.
    static func lines(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let head = Manifest(paths: [], isComplete: true).rendered
        return bytes.starts(with: head) ? bytes[head.count...] : nil
    }

    /// The path in a line of version 1: `SHA256 TAB SIZE TAB PATH`.
    private static func path(inOldLine line: String) -> String? {
        let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
        guard fields.count == 3, fields[0].utf8.count == 64, fields[0].utf8.allSatisfy(isHexDigit),
            Int(fields[1]) ?? -1 >= 0
        else { return nil }
        return fields[2]
    }

    /// The manifest of a finished site.
    ///
    /// - Parameter files: paths in any order.
    /// - Throws: ``WriteRefusal/badPath(_:)`` for a path that is not accepted, or that cannot exist besides another one:
    ///   a bug in Loa, reported all the same.
    init(of files: [String]) throws(WriteRefusal) {
        for path in files where !Self.accepts(path) { throw .badPath(path) }
        let sorted = SortedPaths(files)
        if let path = sorted.conflict { throw .badPath(path) }
        self.init(paths: sorted.paths, isComplete: true)
    }

    /// Whether a path may be written and listed: relative, inside the output folder, without control characters, and
    /// none of our own hidden names.
    static func accepts(_ path: String) -> Bool {
        // Of most paths every byte is a sign that raises no question.
        var last = UInt8(ascii: "/")
        let isPlain = path.utf8.allSatisfy { byte in
            defer { last = byte }
            return byte > 0x20 && byte != 0x7f && (last != UInt8(ascii: "/") || !"/.".utf8.contains(byte))
        }
        if isPlain, last != UInt8(ascii: "/") { return true }
        return path != name && !path.utf8.contains { $0 < 0x20 || $0 == 0x7f }
            && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
                guard let first = part.first else { return false }
                return first != UInt8(ascii: ".")
                    || !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
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
