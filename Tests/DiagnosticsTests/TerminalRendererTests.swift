import Diagnostics
import Testing

@Suite struct TerminalRendererTests {
    func render(_ text: String, _ span: Span, _ language: Language = .vietnamese) -> String {
        let diagnostic = Diagnostic(sampleRule(), said("sai", "wrong"), at: span)
        return TerminalRenderer(language: language, colour: false) { _ in SourceText(Array(text.utf8)) }.render(
            diagnostic)
    }

    // MARK: One diagnostic

    @Test func caretStandsUnderAccentedText() {
        let text = "---\ntitle: Chủ đề: abc\n---\n"
        let diagnostic = Diagnostic(
            sampleRule(), said("sai", "wrong"), at: span(of: "Chủ đề", in: text),
            notes: [.init(said("xem", "see"), at: Span(path: "a.md")), .init(said("nhớ", "mind"))],
            fixes: [.init(said("sửa", "mend"))])
        let renderer = { (language: Language) in
            TerminalRenderer(language: language, colour: false) { _ in SourceText(Array(text.utf8)) }.render(diagnostic)
        }
        #expect(
            renderer(.vietnamese) == """
                a.md:2:8: lỗi[X001]: sai
                  |
                2 | title: Chủ đề: abc
                  |        ^^^^^^
                  = ghi chú: xem: a.md:1:1
                  = ghi chú: nhớ
                  = gợi ý: sửa

                """)
        #expect(
            renderer(.english) == """
                a.md:2:8: error[X001]: wrong
                  |
                2 | title: Chủ đề: abc
                  |        ^^^^^^
                  = note: see: a.md:1:1
                  = note: mind
                  = help: mend

                """)
    }

    @Test func caretStandsUnderDecomposedLetters() {
        let text = "title: Chu\u{309} đe\u{302}\u{300}: abc"
        #expect(
            render(text, span(of: "abc", in: text)) == """
                a.md:1:16: lỗi[X001]: sai
                  |
                1 | title: Chu\u{309} đe\u{302}\u{300}: abc
                  |                ^^^

                """)
    }

    @Test func wideLettersTakeTwoCells() {
        let text = "学习 😀 here"
        #expect(
            render(text, span(of: "😀", in: text)) == """
                a.md:1:4: lỗi[X001]: sai
                  |
                1 | 学习 😀 here
                  |      ^^

                """)
    }

    @Test func tabsAreShownAsFourSpaces() {
        let text = "\ta\tb"
        #expect(
            render(text, span(of: "b", in: text)) == """
                a.md:1:4: lỗi[X001]: sai
                  |
                1 |     a    b
                  |          ^

                """)
    }

    @Test func aSpanOverTwoLinesMarksBoth() {
        let text = "a: [một,\n  hai]\nb: 1\n"
        #expect(
            render(text, span(of: "[một,\n  hai]", in: text)) == """
                a.md:1:4: lỗi[X001]: sai
                  |
                1 | a: [một,
                  |    ^^^^^
                2 |   hai]
                  |   ^^^^

                """)
    }

    @Test func aSpanOverManyLinesShowsTheFirstAndTheLast() {
        let lines = (1...12).map { "dòng \($0)" }.joined(separator: "\n") + "\n"
        let start = span(of: "dòng 9", in: lines).start
        #expect(
            render(lines, Span(path: "a.md", start: start, end: lines.utf8.count)) == """
                a.md:9:1: lỗi[X001]: sai
                   |
                 9 | dòng 9
                   | ^^^^^^
                   …
                12 | dòng 12
                   | ^^^^^^^

                """)
    }

    @Test func anEmptySpanAtTheEndOfALineHasOneCaret() {
        let text = "title: a\nb: 1\n"
        #expect(
            render(text, Span(path: "a.md", start: 8, end: 8)) == """
                a.md:1:9: lỗi[X001]: sai
                  |
                1 | title: a
                  |         ^

                """)
    }

    @Test func anEmptyLineHasOneCaret() {
        #expect(
            render("a\n\nb", Span(path: "a.md", start: 2, end: 2)) == """
                a.md:2:1: lỗi[X001]: sai
                  |
                2 |
                  | ^

                """)
    }

    @Test func aPlaceBehindTheEndOfTheFileIsItsEnd() {
        #expect(
            render("ab", Span(path: "a.md", start: 90, end: 99)) == """
                a.md:1:3: lỗi[X001]: sai
                  |
                1 | ab
                  |   ^

                """)
    }

    @Test func anEmptyFileHasNoExcerpt() {
        #expect(render("", Span(path: "a.md")) == "a.md:1:1: lỗi[X001]: sai\n")
    }

    @Test func aFileThatCannotBeReadIsNamedAlone() {
        let renderer = TerminalRenderer(language: .vietnamese, colour: false) { _ in nil }
        let diagnostic = Diagnostic(
            sampleRule(), said("sai", "wrong"), at: Span(path: "a.jpg", start: 3, end: 9),
            notes: [.init(said("xem", "see"), at: Span(path: "b.jpg"))])
        #expect(renderer.render(diagnostic) == "a.jpg: lỗi[X001]: sai\n  = ghi chú: xem: b.jpg\n")
    }

    @Test func aLongLineIsCutAroundTheMark() {
        let text = String(repeating: "trước ", count: 50) + "ĐÂY" + String(repeating: " sau", count: 50)
        #expect(
            render(text, span(of: "ĐÂY", in: text)) == """
                a.md:1:301: lỗi[X001]: sai
                  |
                1 | …c trước trước trước trước trước trước trước trước ĐÂY sau sau sau sau sau sau sau sau sau sau sau sa…
                  |                                                    ^^^

                """)
    }

    @Test func aLongMarkIsCutAtTheEndOfTheWindow() {
        let text = "a: " + String(repeating: "x", count: 300)
        #expect(
            render(text, Span(path: "a.md", start: 3, end: 303)) == """
                a.md:1:4: lỗi[X001]: sai
                  |
                1 | a: \(String(repeating: "x", count: 97))…
                  |    \(String(repeating: "^", count: 98))

                """)
    }

    @Test func controlCharactersDoNotReachTheTerminal() {
        let text = "a\u{1B}[2Jb\u{202E}c"
        let diagnostic = Diagnostic(sampleRule(), said("“\u{1B}[31m”", "x"), at: span(of: "b", in: text))
        let renderer = TerminalRenderer(language: .vietnamese, colour: false) { _ in SourceText(Array(text.utf8)) }
        #expect(
            renderer.render(diagnostic) == """
                a.md:1:6: lỗi[X001]: “\u{FFFD}[31m”
                  |
                1 | a\u{FFFD}[2Jb\u{FFFD}c
                  |      ^

                """)
    }

    @Test(arguments: [(Severity.error, "1;31"), (.warning, "1;33"), (.note, "1;34")])
    func coloursFollowTheSeverity(severity: Severity, code: String) {
        let renderer = TerminalRenderer(language: .english, colour: true) { _ in SourceText(Array("ab".utf8)) }
        let diagnostic = Diagnostic(
            sampleRule("X001", severity), said("sai", "wrong"), at: Span(path: "a.md", start: 0, end: 2))
        let on = "\u{1B}[\(code)m"
        let off = "\u{1B}[0m"
        #expect(
            renderer.render(diagnostic) == """
                \u{1B}[1ma.md:1:1\(off): \(on)\(severity.keyword)[X001]\(off): wrong
                  |
                1 | ab
                  | \(on)^^\(off)

                """)
    }

    // MARK: All of a run

    func all(_ report: Report, _ language: Language) -> String {
        TerminalRenderer(language: language, colour: false, source: Mixed.source).render(report)
    }

    @Test func aRunIsSortedDeduplicatedAndCounted() {
        #expect(
            all(Mixed.report, .vietnamese) == """
                lỗi[X004]: không có tệp

                a.md:2:20: lỗi[X001]: có {dấu} “lạ”
                  |
                2 | title: Chủ đề: “😀” <abc>
                  |                     ^^^^^
                  = ghi chú: khai ở đây: a.md:3:1
                  = ghi chú: chỉ là lời
                  = gợi ý: viết abc
                  = gợi ý: hoặc xóa

                a.md:3:1: lưu ý[X003]: cả đoạn
                  |
                3 | programme:
                  | ^^^^^^^^^^
                  …
                5 |   - b
                  |   ^^^

                media/ảnh đẹp.jpg: cảnh báo[X002]: ảnh hỏng

                2 lỗi, 1 cảnh báo, 1 lưu ý

                """)
        #expect(
            all(Mixed.report, .english) == """
                error[X004]: no file

                a.md:2:20: error[X001]: odd {sign}
                  |
                2 | title: Chủ đề: “😀” <abc>
                  |                     ^^^^^
                  = note: stated here: a.md:3:1
                  = note: only words
                  = help: write abc
                  = help: or delete it

                a.md:3:1: note[X003]: all of it
                  |
                3 | programme:
                  | ^^^^^^^^^^
                  …
                5 |   - b
                  |   ^^^

                media/ảnh đẹp.jpg: warning[X002]: broken picture

                2 errors, 1 warning, 1 note

                """)
    }

    @Test func aRunWithoutFaultsSaysNothing() {
        #expect(all(Report(), .vietnamese) == "")
    }

    /// `count` faults of one rule and one of another in each of two files.
    func repeated(_ count: Int, _ severity: Severity) -> Report {
        var report = Report()
        for path in ["b.jpg", "c.jpg"] {
            for index in 0..<count {
                report.add(
                    Diagnostic(
                        sampleRule("X001", severity), said("lần \(index)", "time \(index)"), at: Span(path: path)))
            }
            report.add(Diagnostic(sampleRule("X002"), said("khác", "other"), at: Span(path: path)))
        }
        return report
    }

    @Test func threeOfAKindAreShownForAFile() {
        #expect(
            all(repeated(3, .error), .vietnamese) == """
                b.jpg: lỗi[X001]: lần 0

                b.jpg: lỗi[X001]: lần 1

                b.jpg: lỗi[X001]: lần 2

                b.jpg: lỗi[X002]: khác

                c.jpg: lỗi[X001]: lần 0

                c.jpg: lỗi[X001]: lần 1

                c.jpg: lỗi[X001]: lần 2

                c.jpg: lỗi[X002]: khác

                8 lỗi

                """)
    }

    @Test func theOthersOfAKindAreCountedForEachFile() {
        #expect(
            all(repeated(60, .warning), .vietnamese) == """
                b.jpg: cảnh báo[X001]: lần 0

                b.jpg: cảnh báo[X001]: lần 1

                b.jpg: cảnh báo[X001]: lần 10

                b.jpg: lỗi[X002]: khác

                b.jpg: và 57 cảnh báo X001 khác trong tệp này

                c.jpg: cảnh báo[X001]: lần 0

                c.jpg: cảnh báo[X001]: lần 1

                c.jpg: cảnh báo[X001]: lần 10

                c.jpg: lỗi[X002]: khác

                c.jpg: và 57 cảnh báo X001 khác trong tệp này

                2 lỗi, 120 cảnh báo

                """)
    }

    @Test(arguments: [
        (4, "b.jpg: and 1 more error X001 in this file"), (5, "b.jpg: and 2 more errors X001 in this file"),
    ])
    func englishCountsInTheRightNumber(count: Int, line: String) {
        let lines = all(repeated(count, .error), .english).split(separator: "\n")
        #expect(lines.first { $0.contains("more") } == Substring(line))
    }

    @Test func faultsOfNoFileAreAllShown() {
        let report = Report((0..<5).map { Diagnostic(sampleRule(), said("\($0)", "\($0)"), at: nil) })
        #expect(
            all(report, .english) == """
                error[X001]: 0

                error[X001]: 1

                error[X001]: 2

                error[X001]: 3

                error[X001]: 4

                5 errors

                """)
    }

    @Test func eachFileIsReadOnce() {
        var asked: [String] = []
        let renderer = TerminalRenderer(language: .english, colour: false) { path in
            asked.append(path)
            return nil
        }
        _ = renderer.render(repeated(3, .error))
        #expect(asked == ["b.jpg", "c.jpg"])
    }

    // MARK: Columns and words

    @Test func columnsCountCharactersAfterCombiningMarks() {
        let source = SourceText(Array("e\u{301}e\u{301}x".utf8))
        #expect(source.position(of: 6) == .init(line: 1, column: 3))
        #expect(source.codePointColumn(of: 6) == 5)
    }

    @Test(arguments: [("tilte", "title"), ("sumary", "summary"), ("aliasses", "aliases")])
    func nearestFindsSlips(slip: String, meant: String) {
        #expect(nearest(to: slip, among: ["date", "title", "summary", "aliases"]) == meant)
    }

    @Test func nearestGivesNothingForAStranger() {
        #expect(nearest(to: "bibliography", among: ["date", "title"]) == nil)
    }
}
