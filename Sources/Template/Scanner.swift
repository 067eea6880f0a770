import Diagnostics

/// Splits template text into tags. It handles delimiters and signs, but not nesting.
struct Scanner {
    enum Sign: Equatable {
        case variable, unescaped, section, inverted, close, partial, parent, block
    }

    enum Token {
        case tag(Sign, Tag)
        /// A comment or a change of delimiters: it prints nothing, but can be alone on its line.
        case silent(Range<Int>)
        /// An invalid tag that was reported; scanning continues after it. `lost` is the name of a tag that could not be
        /// read whole, so that its partner is not reported as unmatched.
        case broken(Range<Int>, lost: String?)
    }

    let source: TemplateSource
    private(set) var delimiters = Delimiters.standard
    private(set) var diagnostics: [Diagnostic] = []
    /// Closing delimiters that were searched for and do not occur in the rest of the text.
    private var missing: Set<[UInt8]> = []

    private var bytes: [UInt8] { source.text }

    init(_ source: TemplateSource) {
        self.source = source
    }

    /// The next tag at or after `position`, or nil when the rest is text.
    mutating func next(from position: Int) -> Token? {
        guard let start = find(delimiters.open, from: position) else { return nil }
        let inside = start + delimiters.open.count
        let signAt = skipBlanks(from: inside)
        let sign = signAt < bytes.count ? bytes[signAt] : 0
        switch sign {
        case UInt8(ascii: "!"): return comment(start, signAt)
        case UInt8(ascii: "="): return newDelimiters(start, signAt)
        case UInt8(ascii: "{"):
            return named(.unescaped, start, signAt + 1, closing: [UInt8(ascii: "}")] + delimiters.close)
        case UInt8(ascii: "&"): return named(.unescaped, start, signAt + 1, closing: delimiters.close)
        case UInt8(ascii: "#"): return named(.section, start, signAt + 1, closing: delimiters.close)
        case UInt8(ascii: "^"): return named(.inverted, start, signAt + 1, closing: delimiters.close)
        case UInt8(ascii: "/"): return named(.close, start, signAt + 1, closing: delimiters.close)
        case UInt8(ascii: ">"): return named(.partial, start, signAt + 1, closing: delimiters.close)
        case UInt8(ascii: "<"): return named(.parent, start, signAt + 1, closing: delimiters.close)
        case UInt8(ascii: "$"): return named(.block, start, signAt + 1, closing: delimiters.close)
        default: return named(.variable, start, signAt, closing: delimiters.close)
        }
    }

    private mutating func comment(_ start: Int, _ signAt: Int) -> Token {
        guard let end = findEnd(delimiters.close, from: signAt + 1) else {
            return unclosed(start, signAt, delimiters.close)
        }
        return .silent(start..<end + delimiters.close.count)
    }

    private mutating func newDelimiters(_ start: Int, _ signAt: Int) -> Token {
        let closing = [UInt8(ascii: "=")] + delimiters.close
        guard let end = findEnd(closing, from: signAt + 1) else {
            return unclosed(start, signAt, closing)
        }
        let range = start..<end + closing.count
        let words = bytes[signAt + 1..<end].split(whereSeparator: isSpace)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            report(.templateInvalidDelimiters(at: span(range)))
            return .broken(range, lost: nil)
        }
        delimiters = Delimiters(open: Array(words[0]), close: Array(words[1]))
        return .silent(range)
    }

    private mutating func named(
        _ sign: Sign, _ start: Int, _ inside: Int, closing: [UInt8]
    ) -> Token {
        // When another tag begins before this tag ends, the closing delimiter of this tag is missing.
        let other = find(delimiters.open, from: inside)
        guard let end = find(closing, from: inside, before: other.map { $0 + closing.count }),
            end <= other ?? end
        else { return unclosed(start, inside, closing) }
        let range = start..<end + closing.count
        let nameRange = trimmed(inside..<end)
        let name = String(decoding: bytes[nameRange], as: UTF8.self)
        // An invalid tag is passed to the parser too: when it is one of a pair, the parser needs it to match its
        // partner.
        let tag = Tag(
            name: name, nameRange: nameRange, range: range, delimiters: delimiters,
            isValid: isValid(name, nameRange, range, sign))
        return .tag(sign, tag)
    }

    private mutating func isValid(
        _ name: String, _ nameRange: Range<Int>, _ range: Range<Int>, _ sign: Sign
    ) -> Bool {
        guard let first = bytes[nameRange].first else {
            report(.templateEmptyTag(at: span(range)))
            return false
        }
        if sign == .variable, name != ".", !isNameByte(first) {
            let sign = name.first.map(String.init) ?? ""
            let start = nameRange.lowerBound
            report(.templateUnknownSign(sign, at: span(start..<start + sign.utf8.count)))
            return false
        }
        let valid =
            switch sign {
            case .partial, .parent:
                bytes[nameRange].allSatisfy {
                    isNameByte($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
                }
            // The name either equals the name of the opening tag, or the mismatch is reported.
            case .close: true
            case .block: bytes[nameRange].allSatisfy(isNameByte)
            case .variable, .unescaped, .section, .inverted: isValidPath(nameRange)
            }
        if !valid { report(.templateInvalidName(name, at: span(nameRange))) }
        return valid
    }

    /// Whether the name is `.`, or names joined by single dots.
    private func isValidPath(_ range: Range<Int>) -> Bool {
        let path = bytes[range]
        if path.elementsEqual([UInt8(ascii: ".")]) { return true }
        return path.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
    }

    private mutating func unclosed(_ start: Int, _ nameAt: Int, _ closing: [UInt8]) -> Token {
        let inside = start + delimiters.open.count
        let other = find(delimiters.open, from: inside) ?? bytes.count
        let end = bytes[inside..<other].firstIndex(of: UInt8(ascii: "\n")) ?? other
        let range = trimmed(start..<end)
        report(
            .templateUnclosedTag(
                opening: String(decoding: bytes[start..<inside], as: UTF8.self),
                closing: String(decoding: closing, as: UTF8.self), at: span(range)))
        let word = bytes[skipBlanks(from: nameAt)...].prefix { isNameByte($0) || $0 == UInt8(ascii: ".") }
        return .broken(start..<inside, lost: String(decoding: word, as: UTF8.self))
    }

    private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    private func span(_ range: Range<Int>) -> Span {
        Span(path: source.path, start: range.lowerBound, end: range.upperBound)
    }

    /// The end of a tag that may contain any text. A delimiter that was not found once is not searched for again,
    /// because many open tags would take quadratic time.
    private mutating func findEnd(_ closing: [UInt8], from position: Int) -> Int? {
        if missing.contains(closing) { return nil }
        let end = find(closing, from: position)
        if end == nil { missing.insert(closing) }
        return end
    }

    /// The position of the next `pattern`, which must not be empty.
    private func find(_ pattern: [UInt8], from position: Int, before end: Int? = nil) -> Int? {
        let last = (end ?? bytes.count) - pattern.count
        var index = position
        while index <= last {
            guard let hit = bytes[index...last].firstIndex(of: pattern[0]) else { return nil }
            if bytes[hit..<hit + pattern.count].elementsEqual(pattern) { return hit }
            index = hit + 1
        }
        return nil
    }

    private func skipBlanks(from position: Int) -> Int {
        bytes[position...].firstIndex { !isSpace($0) } ?? bytes.count
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = bytes[range].firstIndex(where: { !isSpace($0) }),
            let last = bytes[range].lastIndex(where: { !isSpace($0) })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}

/// Whether the byte belongs to a letter of any script, a digit, `_` or `-`.
private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
        true
    default: false
    }
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
}
