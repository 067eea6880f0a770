import TestSupport

/// Damages the bytes of a content file as editors, disks, merges and attackers do.
struct Mutation {
    private var dice: SeededRandom

    init(seed: Int) { dice = SeededRandom(mixing: UInt64(seed)) }

    /// - Parameter other: bytes of another file, to be mixed in.
    mutating func spoiled(_ bytes: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...dice.below(4) { bytes = once(bytes, other) }
        return bytes
    }

    /// Meaningless bytes: of any value, or of characters that the parsers know.
    mutating func noise() -> [UInt8] {
        let signs = Array("---\n: [{}]\"'#&*!|>-?%@`~,\t\r\n title date 2023-10 ![a](b)<c>\u{A0}\u{301}đ".utf8)
        let isAny = dice.below(2) == 0
        return (0..<dice.below(2_000)).map { _ in isAny ? UInt8(dice.below(256)) : dice.pick(signs) }
    }

    private mutating func once(_ bytes: [UInt8], _ other: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return noise() }
        var bytes = bytes
        let place = dice.below(bytes.count)
        switch dice.below(12) {
        case 0: bytes[place] ^= 1 << UInt8(dice.below(8))
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.below(20)))
        case 3:
            bytes.insert(contentsOf: other.dropFirst(dice.below(other.count + 1)).prefix(dice.below(500)), at: place)
        case 4: bytes.insert(contentsOf: bytes[place...].prefix(1 + dice.below(30)), at: dice.below(bytes.count))
        case 5: bytes.insert(contentsOf: repeated(bytes[place...].prefix(1 + dice.below(40))), at: place)
        case 6: bytes.insert(contentsOf: repeated(dice.pick(Mutation.pieces)), at: place)
        case 7: bytes.insert(contentsOf: dice.pick(Mutation.pieces), at: place)
        case 8:
            bytes = lines(bytes) { lines, dice in
                lines.insert(lines[dice.below(lines.count)], at: dice.below(lines.count))
            }
        case 9: bytes = lines(bytes) { lines, dice in lines.swapAt(dice.below(lines.count), dice.below(lines.count)) }
        case 10: bytes = lines(bytes, swapKeys)
        default: bytes = mixedLineEnds(bytes)
        }
        return bytes
    }

    /// Characters that begin a construct, and bytes that are not text.
    private static let pieces =
        [
            "[", "{", "{a: ", "- ", "? ", "&a ", "*a ", "!!str ", "<<: *a\n", "|\n", ">-\n", "\"", "'", "# ", "#",
            "---\n", "...\n", "\t",
            "\u{A0}", "：", "“", "\u{FEFF}", "\u{200B}", "\u{202E}", "\u{301}", "\u{85}", "\u{2028}", "![](", "[a](",
            "[^1]", "[^1]: ", "`",
            "*a_", "| ", "|-", "> ", "<!--", "<b ", "&#x202E;", "\\", "a@b.vn ", "0912345678 ", "title: a\n",
            "12345678901234567890", "1e999",
        ].map { Array($0.utf8) } + [
            [0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xFF, 0xFE], [0x1B], [0x80],
        ]

    /// Repeats a piece a few dozen times or, seldom, to a line of 64 KB.
    private mutating func repeated(_ piece: some Collection<UInt8>) -> [UInt8] {
        let count = dice.below(40) == 0 ? 65_536 / max(1, piece.count) : 2 + dice.below(60)
        return Array(repeatElement(piece, count: count).joined())
    }

    private mutating func lines(
        _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], inout SeededRandom) -> Void
    ) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        change(&lines, &dice)
        return Array(lines.joined(separator: [0x0A]))
    }

    /// Puts the value of one line after the key of another.
    private func swapKeys(_ lines: inout [ArraySlice<UInt8>], _ dice: inout SeededRandom) {
        let (one, two) = (dice.below(lines.count), dice.below(lines.count))
        let colon = UInt8(ascii: ":")
        guard let first = lines[one].firstIndex(of: colon), let second = lines[two].firstIndex(of: colon) else {
            return
        }
        lines[one] = ArraySlice(lines[one][..<first] + lines[two][second...])
    }

    private mutating func mixedLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        let ends: [[UInt8]] = [[0x0A], [0x0D, 0x0A], [0x0D], [0x0A, 0x0D]]
        return bytes.flatMap { $0 == 0x0A ? dice.pick(ends) : [$0] }
    }
}
