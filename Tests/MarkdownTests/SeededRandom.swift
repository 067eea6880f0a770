/// A small generator (SplitMix64): the same seed gives the same text on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// Seeds side by side give numbers that have nothing in common: the state is the seed mixed once.
    init(_ seed: UInt64) {
        state = seed
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func pick<T>(_ choices: [T]) -> T { choices[Int(next() % UInt64(choices.count))] }

    /// Any scalars, many of them Vietnamese.
    mutating func text(length: Int) -> String {
        var text = ""
        for _ in 0..<length {
            let ranges: [ClosedRange<UInt32>] = [
                0x20...0x7E, 0xC0...0x1B0, 0x300...0x32F, 0x1EA0...0x1EF9, 0x2010...0x2030,
                0x4E00...0x4E20, 0x1F600...0x1F610,
            ]
            let range = pick(ranges)
            let value = range.lowerBound + UInt32(next() % UInt64(range.count))
            if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    /// Pieces of Markdown in any order: most of what the parser knows, much of it broken.
    mutating func markdown(pieces: Int) -> String {
        let parts = [
            "# ", "## ", "\n", "\n\n", "\n\n", "- ", "1. ", "> ", "    ", "```\n", "| a | b |\n|---|:-:|\n",
            "| x |", "[", "]", "(", ")", "[a](b.md)", "[chữ\nchữ](../c.md \"t\")", "![", "![](x.png)",
            "![ảnh](y.png \"chú thích\")", "<b>", "</b>", "<!-- x -->", "<http://a.vn>", "http://b.vn/x?y=1&z",
            "www.c.vn", "a@b.vn", "&amp;", "&#x41;", "\\", "*", "**", "_", "~~", "`", "[^1]", "[^1]: ",
            "[r]", "[r]: /u \"t\"\n", "- [x] ", "---\n", "===\n", "Học tập", "suốt đời", "\t", "  \n", "\\\n", "😀", "e\u{301}",
        ]
        return (0..<pieces).map { _ in pick(parts) }.joined()
    }
}
