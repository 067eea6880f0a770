import Diagnostics

/// Reads the plainest YAML without libyaml, which takes some fifty times as long (tech-notes §10).
///
/// Plain are lines `key: value` at the left margin, with nothing that YAML reads in a way of its own: values without
/// quotes, values in double quotes without a backslash, and lists of words in brackets, each on one line; lists of such
/// values under their key, one a line behind a dash; empty lines and whole-line comments between them. Nearly all declarations are like that. At the first byte that is not, this
/// reader gives up, and ``YAMLReader`` reads the whole text again in the long way: so it never has to tell of a fault.
package struct PlainYAML {
    private let bytes: [UInt8]
    private let end: Int
    private let path: String
    private var index: Int
    private var found: [YAMLEntry] = []

    /// The entries, exactly as the long way would give them; nil when the text is not plain or has no entry.
    package static func entries(in bytes: [UInt8], range: Range<Int>, path: String) -> [YAMLEntry]? {
        var reader = PlainYAML(bytes: bytes, end: range.upperBound, path: path, index: range.lowerBound)
        while reader.index < reader.end {
            guard reader.readLine() else { return nil }
        }
        return reader.found.isEmpty ? nil : reader.found
    }

    private init(bytes: [UInt8], end: Int, path: String, index: Int) {
        self.bytes = bytes
        self.end = end
        self.path = path
        self.index = index
    }

    // MARK: Lines

    /// - Returns: false when the line is not plain.
    private mutating func readLine() -> Bool {
        let first = bytes[index]
        if first == Self.newline {
            index += 1
            return true
        }
        let line = index..<lineEnd(index)
        guard isHarmless(line) else { return false }
        index = line.upperBound + 1
        return first == UInt8(ascii: "#") || readEntry(line)
    }

    private func lineEnd(_ start: Int) -> Int {
        var position = start
        while position < end, bytes[position] != Self.newline { position += 1 }
        return position
    }

    /// Without control characters and the line breaks that no editor shows.
    private func isHarmless(_ line: Range<Int>) -> Bool {
        for position in line {
            let byte = bytes[position]
            if byte < 0x20 || byte == 0x7F || byte == 0xEF { return false }
            guard byte == 0xC2 || byte == 0xE2, position + 2 < bytes.count else { continue }
            let next = bytes[position + 1]
            if byte == 0xC2, next < 0xA0 { return false }
            if byte == 0xE2, next == 0x80, bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9 { return false }
        }
        return true
    }

    private mutating func readEntry(_ line: Range<Int>) -> Bool {
        var position = line.lowerBound
        while position < line.upperBound, isKeyByte(bytes[position]) { position += 1 }
        let key = line.lowerBound..<position
        let name = text(key)
        guard !key.isEmpty, !isNull(name), !found.contains(where: { $0.key == name }), position < line.upperBound,
            bytes[position] == UInt8(ascii: ":")
        else { return false }
        let range = trimmed((position + 1)..<line.upperBound)
        guard range.isEmpty || bytes[position + 1] == Self.space, let value = range.isEmpty ? dashes() : value(range)
        else { return false }
        found.append(YAMLEntry(key: name, keySpan: span(key), value: value))
        return true
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (first, last) = (range.lowerBound, range.upperBound)
        while first < last, bytes[first] == Self.space { first += 1 }
        while last > first, bytes[last - 1] == Self.space { last -= 1 }
        return first..<last
    }

    /// The lines `- value` that follow a key, all indented alike.
    private mutating func dashes() -> YAMLValue? {
        let first = indent(index)
        var items: [YAMLValue] = []
        while index < end, indent(index) == first, bytes[index + first] == UInt8(ascii: "-") {
            let line = index..<lineEnd(index)
            let range = trimmed((line.lowerBound + first + 1)..<line.upperBound)
            guard isHarmless(line), !range.isEmpty, bytes[line.lowerBound + first + 1] == Self.space,
                bytes[range.lowerBound] != UInt8(ascii: "["),
                let item = value(range)
            else { return nil }
            items.append(item)
            index = line.upperBound + 1
        }
        // What is indented otherwise goes on with the last item, or is a fault.
        guard let start = items.first?.span.start, index >= end || indent(index) == 0 else { return nil }
        let dash = bytes[..<start].lastIndex(of: UInt8(ascii: "-")) ?? start
        return YAMLValue(.list(items), at: span(dash..<lineEnd(dash)))
    }

    private func indent(_ start: Int) -> Int {
        var position = start
        while position < end, bytes[position] == Self.space { position += 1 }
        return position - start
    }

    // MARK: Values

    private func value(_ range: Range<Int>) -> YAMLValue? {
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "\""): quoted(range)
        case UInt8(ascii: "["): list(range)
        default: plain(range)
        }
    }

    private func plain(_ range: Range<Int>) -> YAMLValue? {
        guard startsPlain(bytes[range.lowerBound]) else { return nil }
        for position in range {
            switch bytes[position] {
            case UInt8(ascii: "#"): return nil
            case UInt8(ascii: ":"):
                if position + 1 == range.upperBound || bytes[position + 1] == Self.space { return nil }
            default: break
            }
        }
        return scalar(range)
    }

    private func quoted(_ range: Range<Int>) -> YAMLValue? {
        guard range.count >= 2, bytes[range.upperBound - 1] == UInt8(ascii: "\"") else { return nil }
        let inside = (range.lowerBound + 1)..<(range.upperBound - 1)
        for position in inside where bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "\\") {
            return nil
        }
        return YAMLValue(.scalar(text(inside)), at: span(range))
    }

    private func list(_ range: Range<Int>) -> YAMLValue? {
        guard range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "]") else { return nil }
        var items: [YAMLValue] = []
        var start = range.lowerBound + 1
        let last = range.upperBound - 1
        while start <= last {
            var stop = start
            while stop < last, bytes[stop] != UInt8(ascii: ",") {
                guard isWordByte(bytes[stop]) else { return nil }
                stop += 1
            }
            let word = trimmed(start..<stop)
            guard let first = word.first, startsPlain(bytes[first]) else { return nil }
            items.append(scalar(word))
            start = stop + 1
        }
        // As the long way has it: a list is told of to the end of its line.
        return YAMLValue(.list(items), at: span(range.lowerBound..<lineEnd(range.lowerBound)))
    }

    private func scalar(_ range: Range<Int>) -> YAMLValue {
        let text = text(range)
        return YAMLValue(isNull(text) ? .nothing : .scalar(text), at: span(range))
    }

    // MARK: Bytes

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func span(_ range: Range<Int>) -> Span { Span(path: path, start: range.lowerBound, end: range.upperBound) }

    private func isNull(_ text: String) -> Bool { text == "null" || text == "Null" || text == "NULL" }

    private func isKeyByte(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == UInt8(ascii: "_") }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }

    /// Letters, Vietnamese ones too, digits and `/`. Other signs and U+2000 ff. may mean something at the beginning of
    /// a value, to YAML or to a slip of the keyboard.
    private func startsPlain(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "/") || (0xC3...0xC6).contains(byte) || byte == 0xE1
    }

    /// What a word of a list in brackets may hold.
    private func isWordByte(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte >= 0x80
            || [
                Self.space, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"),
                UInt8(ascii: "("), UInt8(ascii: ")"),
            ]
            .contains(byte)
    }
}
