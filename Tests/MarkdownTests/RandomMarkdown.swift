import TestSupport

extension SeededRandom {
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
            "[r]", "[r]: /u \"t\"\n", "- [x] ", "---\n", "===\n", "Học tập", "suốt đời", "\t", "  \n", "\\\n", "😀",
            "e\u{301}",
        ]
        return (0..<pieces).map { _ in pick(parts) }.joined()
    }
}
