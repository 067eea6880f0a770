/// The events of the plainest YAML: lines `key: text` and `key: [text, text]`, and lists of lines `  - text`.
///
/// Most front matter is like this, and half of the time of reading it went to libyaml, which fills four buffers for
/// each text. The events are exactly those of ``YAMLEvents``, which a test compares; a text with anything else in it is
/// left to libyaml.
package struct PlainYAMLEvents {
    /// Longer texts are left to libyaml, with its limits on events and on the length of keys.
    private static let longest = 1 << 14
    private static let longestKey = 64

    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var events: [YAMLEvent] = []

    /// - Parameter bytes: The whole YAML text; the ranges of events are indices of it.
    /// - Returns: Nil for a text that is not certainly plain.
    package static func read(_ bytes: ArraySlice<UInt8>) -> [YAMLEvent]? {
        guard !bytes.isEmpty, bytes.count <= longest else { return nil }
        var scan = PlainYAMLEvents(bytes)
        return scan.map() ? scan.events : nil
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
        events.reserveCapacity(32)
    }

    // MARK: Lines. Each function returns false for what is not plain.

    private mutating func map() -> Bool {
        add(.mapStart(isFlow: false), from: index)
        while index < bytes.endIndex {
            guard entry() else { return false }
        }
        add(.end, from: index)
        return true
    }

    private mutating func entry() -> Bool {
        let start = index
        while isLetter(next) || index > start && isDigit(next) { index += 1 }
        guard index > start, index - start <= Self.longestKey, next == UInt8(ascii: ":") else { return false }
        addText(from: start)
        index += 1
        if take("\n") { return items() }
        guard take(" ") else { return false }
        return (next == UInt8(ascii: "[") ? list() : text()) && take("\n")
    }

    /// A list in brackets.
    private mutating func list() -> Bool {
        index += 1
        add(.listStart, from: index - 1)
        if next != UInt8(ascii: "]") {
            repeat {
                guard word() else { return false }
            } while take(",") && take(" ")
        }
        guard take("]") else { return false }
        add(.end, from: index - 1)
        return true
    }

    /// A list of lines.
    private mutating func items() -> Bool {
        let start = index
        while take(" ") {}
        let indent = bytes[start..<index]
        guard !indent.isEmpty, next == UInt8(ascii: "-") else { return false }
        add(.listStart, from: index)
        index = start
        while bytes[index...].starts(with: indent) {
            index += indent.count
            guard take("-"), take(" "), text(), take("\n") else { return false }
        }
        add(.end, from: index)
        return true
    }

    // MARK: Texts

    /// A text up to the end of the line, without `#` and without a `:` that could end a key.
    private mutating func text() -> Bool {
        let start = index
        guard isWord(next) || next == UInt8(ascii: ".") || next == UInt8(ascii: "/") else { return false }
        while next != UInt8(ascii: "\n") {
            switch next {
            case UInt8(ascii: "#"): return false
            case UInt8(ascii: ":"):
                index += 1
                if next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") { return false }
            case 0x20...0x7E: index += 1
            default: if !takeLetter() { return false }
            }
        }
        return endText(from: start)
    }

    /// A text inside brackets: letters, digits, spaces, and signs that mean nothing there.
    private mutating func word() -> Bool {
        let start = index
        guard isWord(next) else { return false }
        while next != UInt8(ascii: ","), next != UInt8(ascii: "]") {
            switch next {
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): index += 1
            case let byte where byte < 0x80 && isWord(byte): index += 1
            default: if !takeLetter() { return false }
            }
        }
        return endText(from: start)
    }

    private mutating func endText(from start: Int) -> Bool {
        guard bytes[index - 1] != UInt8(ascii: " ") else { return false }
        addText(from: start)
        return true
    }

    /// Takes a letter outside ASCII: of Latin up to U+02FF, Vietnamese, or a usual dash or quote.
    private mutating func takeLetter() -> Bool {
        let (second, third) = (byte(at: index + 1), byte(at: index + 2))
        switch next {
        case 0xC3...0xCB where UTF8.isContinuation(second): index += 2
        case 0xE1 where (0xBA...0xBB).contains(second) && UTF8.isContinuation(third),
            0xE2 where second == 0x80 && (0x90...0xA7).contains(third):
            index += 3
        default: return false
        }
        return true
    }

    // MARK: Bytes

    private var next: UInt8 { byte(at: index) }

    /// 0 beyond the end, which no plain text contains.
    private func byte(at index: Int) -> UInt8 { index < bytes.endIndex ? bytes[index] : 0 }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "_")
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a text can begin with the byte: with a letter, a digit, or a character outside ASCII.
    private func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte >= 0x80 }

    private mutating func add(_ kind: YAMLEvent.Kind, from start: Int) {
        events.append(YAMLEvent(kind: kind, range: start..<index))
    }

    private mutating func addText(from start: Int) {
        add(.scalar(String(decoding: bytes[start..<index], as: UTF8.self), isPlain: true), from: start)
    }
}
