/// Scans a value that begins with a quote or bracket, over several lines, by the rules of YAML, and finds what YAML
/// would drop silently or reject.
struct FlowScan {
    enum Finding {
        /// A `&`, `*` or `!` that YAML interprets as its own sign.
        case sign(Int)
        /// A `#` that begins a comment and is followed directly by a word.
        case hash(Int)
        /// Text after the end of the value.
        case trailing(Int)
    }

    /// The offset where the value opens.
    let opening: Int
    /// The character that closed the value; valid only after the end of the value.
    private(set) var closing: UInt8
    /// Whether the value can be a quoted key: `"a b": c`.
    private let mayBeKey: Bool
    private var quote: UInt8?
    /// The offsets of the open quotes and brackets, the innermost last.
    private var opened: [Int] = []
    /// Whether the position is at the beginning of an item, where quotes and signs have a meaning.
    private var atStart = true
    private var isDone = false

    /// - Parameter value: The value from its quote or bracket on; not empty.
    init(first value: ArraySlice<UInt8>, mayBeKey: Bool) {
        opening = value.startIndex
        closing = FlowScan.closing(value.first ?? 0)
        self.mayBeKey = mayBeKey
    }

    var isOpen: Bool { !opened.isEmpty }
    var innermost: Int { opened.last ?? opening }

    static func closing(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        default: byte
        }
    }

    /// Scans one line of the value; `line` has neither indentation nor trailing spaces.
    mutating func read(_ line: ArraySlice<UInt8>) -> [Finding] {
        var found: [Finding] = []
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            let next = index + 1 < line.endIndex ? line[index + 1] : UInt8(ascii: " ")
            defer { index += 1 }
            if let open = quote {
                if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
                    index += 1
                } else if byte == open, open == UInt8(ascii: "'"), next == open, index + 1 < line.endIndex {
                    index += 1
                } else if byte == open {
                    quote = nil
                    close(byte)
                }
                continue
            }
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
            if isSpace { continue }
            if byte == UInt8(ascii: "#"), index == line.startIndex || FlowScan.isSpace(line[index - 1]) {
                if !FlowScan.isSpace(next) { found.append(.hash(index)) }
                return found
            }
            if isDone {
                if !(mayBeKey && byte == UInt8(ascii: ":")) { found.append(.trailing(index)) }
                return found
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if atStart {
                    quote = byte
                    opened.append(index)
                }
                atStart = false
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                opened.append(index)
                atStart = true
            case UInt8(ascii: "]"), UInt8(ascii: "}"): close(byte)
            case UInt8(ascii: ","): atStart = true
            case UInt8(ascii: ":"):
                // After a closing quote or bracket a colon needs no space.
                atStart = FlowScan.isSpace(next) || index > line.startIndex && FlowScan.closes(line[index - 1])
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                if atStart { found.append(.sign(index)) }
                atStart = false
            default: atStart = false
            }
        }
        return found
    }

    private mutating func close(_ byte: UInt8) {
        _ = opened.popLast()
        atStart = false
        guard opened.isEmpty else { return }
        closing = byte
        isDone = true
    }

    private static func closes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "}")
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
