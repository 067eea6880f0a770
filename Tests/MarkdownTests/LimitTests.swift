import Diagnostics
import Foundation
import Markdown
import Testing

@Suite struct LimitTests {
    /// A long text under a short name, so that a failure can be read.
    struct Text: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let markdown: String

        init(_ name: String, _ markdown: String) {
            testDescription = name
            self.markdown = markdown
        }
    }

    /// The rule, the line, and what is refused.
    @Test(arguments: [
        ("M110", 1, Text("1.2 MB", times(400_000, "a\n\n"))),
        ("M111", 3, Text("a long line", "a\n\n" + times(10_001, "a "))),
        ("M112", 2, Text("101 bars", "a\n" + times(101, "|"))),
        ("M113", 204, Text("99 columns", times(99, "|a") + "|\n" + times(99, "|-") + "|\n" + times(300, "b\n"))),
        ("M114", 2, Text("a long address", "[a]: /" + times(19_000, "u") + "\n" + times(1_000, "[a]") + "\n")),
        (
            "M114", 3,
            Text("a long title", "[a]: /u\n\"" + times(15_000, "u") + "\n" + times(1_000, "[a]") + "\n")
        ),
        ("M115", 6, Text("pictures not closed", times(20, times(1_000, "![[]()") + "\n"))),
        ("M115", 4, Text("stars between brackets", times(20, times(1_000, "[*a](b) _") + "\n"))),
        ("M115", 2446, Text("rows of dashes", times(3_000, "a\n|-|-|\n"))),
        ("M115", 20_002, Text("one row after many lines", times(20_000, "a\n") + "|\n|-|\n")),
        ("M115", 34, Text("instructions not closed", times(200, times(300, "<?a") + "\n"))),
        ("M116", 1, Text("101 quotes", times(101, "> ") + "a")),
        ("M116", 1, Text("101 lists", times(101, "- ") + "a")),
    ])
    func tooMuchIsAnErrorWithItsLine(code: String, line: Int, text: Text) {
        let sample = Sample(text.markdown)
        #expect(sample.document.html.isEmpty)
        #expect(sample.report.diagnostics.map(\.rule.code) == [code])
        let source = SourceText(sample.text.bytes)
        #expect(sample.report.diagnostics.first?.span.map { source.line(of: $0.start) } == line)
    }

    /// Long pages that are odd but honest.
    @Test(arguments: [
        Text(
            "a table of 12 columns and 1,600 rows",
            times(12, "|a") + "|\n" + times(12, "|-") + "|\n"
                + times(1_600, "|**b**" + times(11, "|c") + "|\n")),
        Text("3,000 links in one list", times(3_000, "- [Tên bài](bai.md)\n")),
        Text(
            "1,000 definitions at the end",
            (0..<1_000).map { "- [a\($0)]\n" }.joined() + "\n"
                + (0..<1_000).map { "[a\($0)]: https://a.vn/mot/dia/chi/kha/dai/\($0)\n" }.joined()),
        Text("ten pages in one paragraph", times(400, "Học tập là *nhiệm vụ* của mọi người, **mọi nhà** \n")),
        Text(
            "rules across the page",
            times(300, "-") + "\n\n" + times(80, "* ") + "\n\na\n" + times(300, "=") + "\n"),
        Text("a whole book", times(12_000, "Học tập suốt đời là nhiệm vụ của mỗi người dân.\n\n")),
    ])
    func honestPagesPass(text: Text) {
        let sample = Sample(text.markdown)
        #expect(sample.report.diagnostics.map(\.rule.code) == [])
        #expect(!sample.document.html.isEmpty)
    }

    static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    /// Inputs known to slow down parsers (cmark's own test/pathological_tests.py and others),
    /// as large as the limits allow.
    static let units: [[String]] = [
        ["*a **a ", "b", " a** a*"], ["a_ "], ["_a "], ["a]"], ["[a"], ["*a_ "], ["*a ", "_a*_ "],
        ["a**b", "c* "], ["[ a_"], ["[ (]("], ["![[]()"], ["[", "a", "]"], ["> a\n"], [" - a\n"], ["`a ``b ```"],
        ["[a](<b"], ["[a](b"], ["a <!--"], ["<?a"], ["a <![CDATA["], ["</<!--"], ["a <!A"], ["- - - a\n\n\n"],
        [">>>a* "], ["[a]: u\n", "[a]\n"], ["[^1]: a\n\n", "[^1]\n"], ["~~a ~"], ["~a ~~"], ["www.a.b)))"],
        ["http://a(("],
        ["a@"], ["a.b@"], ["&amp"], ["&#1"], ["\\"], ["|a\n|-\n"], ["a\n|-|-|\n"], ["|a|b|\n|-|-|\n", "|c\n"],
        ["<a x='"], ["<a x=\"b\" "], ["'\"(["], ["#a\n"], ["***_a__"], ["![", "](u)"], ["*_-", "[^1]\t"], ["- [ ] a\n"],
        ["1. a\n", "   - b\n"], ["> - > - a\n"], ["<a :\n&", "---\n:-|\n\n"], ["[a](b \"", "c"], ["*", "a", "*"],
        ["_~~", "<b>![x](y)"],
    ]

    @Test(arguments: units)
    func nothingBelowTheLimitsTakesLong(units: [String]) {
        var size = Self.largest
        while size > 1_000 {
            let markdown = units.map { Self.repeated($0, bytes: size / units.count) }.joined()
            let text = MarkdownText(path: "a.md", markdown)
            var report = Report()
            let took = Self.seconds { _ = MarkdownParser.parse(text, style: BodyStyle(), into: &report) }
            #expect(took < Self.limit)
            if !report.diagnostics.contains(where: { Self.guards.contains($0.rule) }) { return }
            size = size * 2 / 3
        }
        Issue.record("refused at any size")
    }

    private static let guards: Set<Rule> = [
        .bodyTooLong, .lineTooLong, .tooManyColumns, .tableTooLarge, .definitionsTooLong, .tooManySigns,
        .tooDeep,
    ]

    /// A second of processor time; Swift without optimisation takes many times as long as C does,
    /// so there the bound only tells linear from quadratic.
    private static var limit: Double {
        #if DEBUG
            3
        #else
            1
        #endif
    }

    private static var largest: Int {
        #if DEBUG
            1 << 17
        #else
            1 << 20
        #endif
    }

    private static func repeated(_ unit: String, bytes: Int) -> String {
        let line = unit.contains("\n") ? unit : String(repeating: unit, count: max(1, 1_000 / unit.utf8.count)) + "\n"
        return String(repeating: line, count: max(1, bytes / line.utf8.count))
    }

    /// Processor time of this thread, so that other tests and machines at work do not count. They still share caches and
    /// cores with it (1.25 s was seen beside other builds): what is over the limit is measured again, the least counts.
    private static func seconds(_ work: () -> Void) -> Double {
        var least = Double.infinity
        for _ in 0..<3 where least >= limit { least = min(least, secondsOnce(work)) }
        return least
    }

    private static func secondsOnce(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
    }
}
