import Diagnostics
import Testing

@Suite struct SourceTextTests {
    @Test(arguments: [
        (0, 1, 1), (1, 1, 2), (3, 1, 4), (4, 2, 1), (7, 2, 2), (9, 2, 4), (10, 3, 1), (99, 3, 1), (-5, 1, 1),
    ])
    func placesCountLinesAndCharacters(offset: Int, line: Int, column: Int) {
        // abc ⏎ ế (3 bytes) b c ⏎
        let text = SourceText(Array("abc\nếbc\n".utf8))
        #expect(text.position(of: offset) == .init(line: line, column: column))
        #expect(text.line(of: offset) == line)
    }

    @Test(arguments: [(1, "một"), (2, ""), (3, "ba"), (4, "bốn"), (0, "một"), (9, "bốn")])
    func linesComeWithoutTheirBreak(number: Int, text: String) {
        #expect(SourceText(Array("một\n\nba\r\nbốn".utf8)).text(ofLine: number) == text)
    }

    @Test func anEmptyTextIsOneEmptyLine() {
        let text = SourceText([])
        #expect(text.lineCount == 1)
        #expect(text.range(ofLine: 1) == 0..<0)
        #expect(text.position(of: 0) == .init(line: 1, column: 1))
    }

    @Test func aSpanThatIsTurnedRoundIsEmpty() {
        #expect(Span(path: "a", start: 5, end: 2) == Span(path: "a", start: 5, end: 5))
        #expect(Span(path: "a", start: -1, end: -2) == Span(path: "a"))
    }
}

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Học", 3), ("e\u{301}", 1), ("Ế", 1), ("\t", 4), ("：", 2), ("日本", 4), ("😀", 2), ("👩\u{200D}👧", 2),
        ("❤\u{FE0F}", 2), ("❤", 1), ("\u{200B}", 0), ("\u{1}", 0), ("한", 2),
    ])
    func cellsAreCountedAsATerminalDoes(text: String, width: Int) {
        #expect(displayWidth(text) == width)
    }
}
