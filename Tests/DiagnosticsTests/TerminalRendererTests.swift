import Diagnostics
import Testing

@Suite struct TerminalRendererTests {
    static let rule = Rule("X001", "sample", .error)
    static let text = "---\ntitle: Chủ đề: abc\n---\n"

    func render(_ diagnostic: Diagnostic, _ language: Language = .vietnamese) -> String {
        TerminalRenderer(language: language, colour: false) { _ in SourceText(Array(Self.text.utf8)) }
            .render(diagnostic)
    }

    @Test func caretStandsUnderAccentedText() {
        let start = 4 + "title: ".utf8.count
        let span = Span(path: "a.md", start: start, end: start + "Chủ đề".utf8.count)
        let diagnostic = Diagnostic(
            Self.rule, Localized(vi: "sai", en: "wrong"), at: span,
            notes: [.init(Localized(vi: "xem", en: "see"), at: Span(path: "a.md"))],
            fixes: [.init(Localized(vi: "sửa", en: "mend"))])
        #expect(
            render(diagnostic) == """
                a.md:2:8: lỗi[X001]: sai
                  |
                2 | title: Chủ đề: abc
                  |        ^^^^^^
                  = ghi chú: xem: a.md:1:1
                  = gợi ý: sửa

                """)
        #expect(render(diagnostic, .english).hasPrefix("a.md:2:8: error[X001]: wrong\n"))
    }

    @Test func columnsCountCharactersAfterCombiningMarks() {
        let source = SourceText(Array("e\u{301}e\u{301}x".utf8))
        #expect(source.position(of: 6) == .init(line: 1, column: 3))
    }

    @Test(arguments: [("tilte", "title"), ("sumary", "summary"), ("aliasses", "aliases")])
    func nearestFindsSlips(slip: String, meant: String) {
        #expect(nearest(to: slip, among: ["date", "title", "summary", "aliases"]) == meant)
    }

    @Test func nearestGivesNothingForAStranger() {
        #expect(nearest(to: "bibliography", among: ["date", "title"]) == nil)
    }
}
