import Diagnostics
import Testing

@Suite struct ReportTests {
    static let error = sampleRule("C900")
    static let warning = sampleRule("C901", .warning)

    private func fault(_ rule: Rule, _ text: String, _ path: String?, _ start: Int = 0) -> Diagnostic {
        Diagnostic(rule, Localized(vi: text, en: text), at: path.map { Span(path: $0, start: start, end: start + 1) })
    }

    @Test func faultsAreToldOnceInTheOrderOfPlaces() {
        let sorted = [
            fault(Self.error, "không chỗ", nil), fault(Self.error, "a", "Content/a.md", 2),
            fault(Self.error, "b", "Content/a.md", 10), fault(Self.error, "c", "Content/a.md", 10),
            fault(Self.warning, "a", "Content/a.md", 10), fault(Self.warning, "z", "Content/é.md", 0),
        ]
        #expect(Report(sorted.reversed() + sorted).sorted() == sorted)
    }

    @Test func onlyErrorsStopABuild() {
        var report = Report()
        #expect(!report.hasErrors)
        report.add(fault(Self.warning, "a", nil))
        #expect(!report.hasErrors)
        report.add(fault(Self.error, "a", nil))
        #expect(report.hasErrors)
        #expect(Severity.allCases.map(report.count) == [0, 1, 1])
    }

    @Test func everyRuleHasACodeOfItsOwn() {
        #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
        #expect(Set(Rule.all.map { "\($0.code.prefix(1))\($0.name)" }).count == Rule.all.count)
        #expect(Rule.all.filter { $0.code.wholeMatch(of: /[A-Z][0-9]{3}/) == nil }.map(\.code) == [])
        #expect(Rule.all.map(\.code) == Rule.all.map(\.code).sorted())
    }
}

@Suite struct NearestTests {
    @Test(arguments: [
        ("tilte", "title"), ("TITLE", "title"), ("titl", "title"), ("titel", "title"), ("xitle", "title"),
        ("dat", "date"), ("ded", nil), ("dxxe", nil), ("xxmmary", "summary"), ("xxxmary", nil), ("", nil),
        ("summaries", "summary"), ("bibliography", nil),
    ])
    func aSlipIsNearAndAStrangerIsNot(word: String, known: String?) {
        #expect(nearest(to: word, among: ["date", "title", "summary"]) == known)
    }

    @Test func ofEquallyNearWordsTheFirstWins() {
        #expect(nearest(to: "tile", among: ["file", "title"]) == "file")
        #expect(nearest(to: "tile", among: ["title", "file"]) == "title")
    }
}

@Suite struct ExcerptTests {
    private func told(_ text: String, _ start: Int, _ end: Int, colour: Bool = false) -> String {
        TerminalRenderer(language: .vietnamese, colour: colour) { _ in SourceText(Array(text.utf8)) }
            .render(
                Diagnostic(
                    sampleRule("X001", .warning), Localized(vi: "sai", en: "wrong"),
                    at: Span(path: "a.md", start: start, end: end)))
    }

    @Test func caretsStandUnderWideLettersAndTabs() {
        #expect(told("\t日本x", 4, 7) == "a.md:1:3: cảnh báo[X001]: sai\n  |\n1 |     日本x\n  |       ^^\n")
    }

    @Test func aSpanOverLinesIsMarkedOnItsFirstAndLast() {
        #expect(told("a bc\nd", 2, 6) == "a.md:1:3: cảnh báo[X001]: sai\n  |\n1 | a bc\n  |   ^^\n2 | d\n  | ^\n")
    }

    @Test func anEmptySpanHasOneCaret() {
        #expect(told("abc", 3, 3) == "a.md:1:4: cảnh báo[X001]: sai\n  |\n1 | abc\n  |    ^\n")
    }

    @Test func anEmptyLineHasNoExcerpt() {
        #expect(told("", 0, 0) == "a.md:1:1: cảnh báo[X001]: sai\n")
    }

    @Test func aLongLineIsShownAroundItsFault() {
        let text = String(repeating: "ế", count: 200) + "XY" + String(repeating: "a", count: 200)
        let window = "…" + String(repeating: "ế", count: 50) + "XY" + String(repeating: "a", count: 48) + "…"
        #expect(
            told(text, 600, 602)
                == "a.md:1:201: cảnh báo[X001]: sai\n  |\n1 | \(window)\n  | \(String(repeating: " ", count: 51))^^\n")
    }

    @Test func coloursMarkPlaceSeverityAndCarets() {
        #expect(
            told("abc", 1, 2, colour: true)
                == "\u{1B}[1ma.md:1:2\u{1B}[0m: \u{1B}[1;33mcảnh báo[X001]\u{1B}[0m: sai\n  |\n1 | abc\n  |  \u{1B}[1;33m^\u{1B}[0m\n"
        )
    }

    @Test func aFileThatIsGoneIsStillNamed() {
        let renderer = TerminalRenderer(language: .english, colour: false) { _ in nil }
        let fault = Diagnostic(
            sampleRule("X001", .note), Localized(vi: "sai", en: "wrong"), at: Span(path: "a.md", start: 7, end: 9))
        #expect(renderer.render(fault) == "a.md: note[X001]: wrong\n")
        #expect(renderer.render([fault, fault]) == "a.md: note[X001]: wrong\n\na.md: note[X001]: wrong\n")
        #expect(renderer.render([]) == "")
    }
}
