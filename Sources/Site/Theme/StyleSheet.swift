import Campaign
import Diagnostics

/// The style sheet of a theme: its parts one behind the other, in the order of `theme.yml`.
enum StyleSheet {
    /// - Returns: the bytes to publish; what could not be read or found is left out and reported.
    static func joined(
        _ parts: [Located<String>], of folder: ThemeFolder, _ files: StaticFiles, into report: inout Report
    ) -> [UInt8] {
        parts.reduce(into: []) { out, part in
            guard let bytes = folder[part.value],
                let text = SourceDecoder.decode(bytes, path: folder.shown(part.value), into: &report)
            else { return }
            out += rewritten(text, path: folder.shown(part.value), files, into: &report)
            out.append(UInt8(ascii: "\n"))
        }
    }

    /// The sheet with each `url(static/…)` replaced by the published address, relative to the sheet: fingerprints
    /// stand in names, so nobody can write them by hand.
    static func rewritten(
        _ text: [UInt8], path: String, _ files: StaticFiles, into report: inout Report
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var copied = 0
        for range in addresses(in: text) {
            let written = String(decoding: text[range], as: UTF8.self)
            guard written.hasPrefix(StaticFiles.folder) else { continue }
            // `static/icons.svg#bell`: what stands behind the file's own name stays.
            let file = String(written.prefix { $0 != "#" && $0 != "?" })
            guard let published = files.published(file) else {
                let end = range.lowerBound + file.utf8.count
                report.add(
                    .unknownStaticFile(
                        file, among: files.files.map(\.path), at: Span(path: path, start: range.lowerBound, end: end)))
                continue
            }
            out += text[copied..<range.lowerBound]
            out += published.dropFirst("assets/".count).utf8
            out += written.dropFirst(file.count).utf8
            copied = range.upperBound
        }
        return out + text[copied...]
    }

    /// The bytes of every address between `url(` and `)`, without quotes. Comments and texts hold none.
    private static func addresses(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "/") where text[index...].starts(with: Array("/*".utf8)):
                index = end(of: Array("*/".utf8), in: text, from: index + 2)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = end(ofText: index, in: text) + 1
            case UInt8(ascii: "u"), UInt8(ascii: "U"):
                let isWhole = index == 0 || !isNamePart(text[index - 1])
                if isWhole, text[index...].prefix(4).map({ $0 | 0x20 }) == Array("url(".utf8) {
                    let (address, end) = address(in: text, from: index + 4)
                    found.append(address)
                    index = end
                } else {
                    index += 1
                }
            default: index += 1
            }
        }
        return found
    }

    /// The address behind `url(`, and where to read on.
    private static func address(in text: [UInt8], from start: Int) -> (Range<Int>, end: Int) {
        let first = text[start...].firstIndex { !isSpace($0) } ?? text.count
        guard first < text.count else { return (first..<first, first) }
        if text[first] == UInt8(ascii: "\"") || text[first] == UInt8(ascii: "'") {
            let end = end(ofText: first, in: text)
            return (first + 1..<end, end + 1)
        }
        let end = text[first...].firstIndex { isSpace($0) || $0 == UInt8(ascii: ")") } ?? text.count
        return (first..<end, end)
    }

    /// Where the closing quote of the text stands that begins at `start`; a text ends at the end of its line at the
    /// latest.
    private static func end(ofText start: Int, in text: [UInt8]) -> Int {
        var index = start + 1
        while index < text.count, text[index] != text[start], text[index] != UInt8(ascii: "\n") {
            index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, text.count)
    }

    private static func end(of mark: [UInt8], in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count {
            if text[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return text.count
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
