/// Removes the comments that fill whole lines from scripts and style sheets, and empty lines.
///
/// Comments are for people who work on the theme. With them a banner drawn weighs 52.3 KB gzipped, above the 50 KB of
/// Sources/README.md §5; without them 49.4 KB. By hand because no minifier is in Debian without Node.
package enum CommentLines {
    /// Returns a file whose code has a backquote unchanged: what looks like a comment there may be part of a template
    /// literal of several lines. Comments beside code stay too.
    package static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var isInComment = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
            if isInComment {
                guard let rest = rest(of: text) else { continue }
                isInComment = false
                guard !rest.isEmpty else { continue }
                kept += rest
            } else {
                if text.isEmpty || text.starts(with: Array("//".utf8)) { continue }
                if text.starts(with: Array("/*".utf8)) {
                    guard let rest = rest(of: text.dropFirst(2)) else {
                        isInComment = true
                        continue
                    }
                    if rest.isEmpty { continue }
                }
                kept += line
            }
            kept.append(UInt8(ascii: "\n"))
        }
        return kept.contains(UInt8(ascii: "`")) ? bytes : kept
    }

    /// Returns what follows the end of a comment, without trailing spaces; nil when the comment does not end here.
    private static func rest(of line: ArraySlice<UInt8>) -> [UInt8]? {
        guard line.count >= 2 else { return nil }
        let end = line.indices.dropLast().first { line[$0] == UInt8(ascii: "*") && line[$0 + 1] == UInt8(ascii: "/") }
        guard let end else { return nil }
        let spaces: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
        return Array(line[(end + 2)...].reversed().drop(while: spaces.contains).reversed())
    }
}
