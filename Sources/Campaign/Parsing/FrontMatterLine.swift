import Diagnostics

/// One line of front matter, split into indentation, list dashes, key and value.
struct FrontMatterLine {
    static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    /// The line without indentation and trailing spaces; its indices are offsets in the file.
    let content: ArraySlice<UInt8>
    let indent: Int
    let tabInIndent: Int?
    /// The content after any list dashes.
    let itemContent: ArraySlice<UInt8>

    init(_ text: SourceText, _ number: Int) {
        let line = text.range(ofLine: number)
        var (start, end) = (line.lowerBound, line.upperBound)
        var tab: Int?
        while start < end, FrontMatterLine.isBlank(text.bytes[start]) {
            if text.bytes[start] == UInt8(ascii: "\t"), tab == nil { tab = start }
            start += 1
        }
        while end > start, FrontMatterLine.isBlank(text.bytes[end - 1]) { end -= 1 }
        indent = start - line.lowerBound
        tabInIndent = tab
        content = text.bytes[start..<end]
        var item = content
        while item.first == UInt8(ascii: "-"), item.count > 1, item[item.startIndex + 1] == UInt8(ascii: " ") {
            item = item.dropFirst(2).drop { $0 == UInt8(ascii: " ") }
        }
        itemContent = item
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "!")
    }

    /// Whether the line is `? key`, the other YAML form of an entry.
    static func isQuestion(_ content: ArraySlice<UInt8>) -> Bool {
        content.first == UInt8(ascii: "?") && (content.dropFirst().first ?? UInt8(ascii: " ")) == UInt8(ascii: " ")
    }

    var isItem: Bool {
        content.first == UInt8(ascii: "-")
            && (content.count == 1 || content[content.startIndex + 1] == UInt8(ascii: " "))
    }

    /// The value after the colon of a key; empty when only a comment follows.
    private static func value(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let value = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let second = value.dropFirst().first ?? UInt8(ascii: " ")
        let isComment =
            value.first == UInt8(ascii: "#") && (second == UInt8(ascii: " ") || second == UInt8(ascii: "\t"))
        return isComment ? value.suffix(0) : value
    }

    /// The indentation that lines continuing the value of this line must exceed.
    ///
    /// - Parameter hasKey: Whether the ``entry`` of the line has a key.
    func parentIndent(hasKey: Bool) -> Int {
        if hasKey { return indent + (itemContent.startIndex - content.startIndex) }
        return isItem ? indent + lastDash : indent - 1
    }

    /// The distance of the last list dash from the indentation.
    private var lastDash: Int {
        let before = content[content.startIndex..<itemContent.startIndex]
        return (before.lastIndex(of: UInt8(ascii: "-")) ?? content.startIndex) - content.startIndex
    }

    struct Entry {
        let key: String?
        let keyStart: Int
        let value: ArraySlice<UInt8>
    }

    /// The entry `key: value`, or a bare value when there is no key.
    var entry: Entry {
        let rest = itemContent
        let first = rest.first ?? 0
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            let end = rest.dropFirst().firstIndex(of: first), end + 1 < rest.endIndex,
            rest[end + 1] == UInt8(ascii: ":"),
            end + 2 == rest.endIndex || rest[end + 2] == UInt8(ascii: " ") || rest[end + 2] == UInt8(ascii: "\t")
        {
            return Entry(
                key: String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self), keyStart: rest.startIndex + 1,
                value: FrontMatterLine.value(rest[(end + 2)...]))
        }
        if first != UInt8(ascii: "\""), first != UInt8(ascii: "'"), first != UInt8(ascii: "["),
            first != UInt8(ascii: "{")
        {
            for index in rest.indices where rest[index] == UInt8(ascii: ":") {
                guard
                    index + 1 == rest.endIndex || rest[index + 1] == UInt8(ascii: " ")
                        || rest[index + 1] == UInt8(ascii: "\t")
                else { continue }
                return Entry(
                    key: String(decoding: rest[..<index], as: UTF8.self), keyStart: rest.startIndex,
                    value: FrontMatterLine.value(rest[(index + 1)...]))
            }
        }
        return Entry(key: nil, keyStart: rest.startIndex, value: rest)
    }
}
