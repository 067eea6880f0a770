import Campaign
import Diagnostics
import TestSupport
import Testing

@Suite struct PlainYAMLTests {
    /// Entries with every span, so that nothing of two readings can differ unseen.
    private static func shown(_ entries: [YAMLEntry]) -> String {
        func shown(_ span: Span) -> String { "\(span.path):\(span.start)-\(span.end)" }
        func shown(_ value: YAMLValue) -> String {
            let content =
                switch value.content {
                case .nothing: "~"
                case .scalar(let text): "“\(text)”"
                case .list(let items): "[\(items.map(shown).joined(separator: ", "))]"
                case .map(let entries): "{\(Self.shown(entries))}"
                }
            return "\(content)@\(shown(value.span))"
        }
        return entries.map { "\($0.key)@\(shown($0.keySpan)): \(shown($0.value))" }.joined(separator: "\n")
    }

    private static func plain(_ yaml: String) -> [YAMLEntry]? {
        let bytes = Array("---\n\(yaml)\n---\n".utf8)
        return PlainYAML.entries(in: bytes, range: 4..<(bytes.count - 4), path: "a.md")
    }

    private static func composed(_ yaml: String) -> (entries: [YAMLEntry]?, report: Report) {
        let bytes = Array("---\n\(yaml)\n---\n".utf8)
        var report = Report()
        let entries = YAMLReader.composed(
            in: SourceText(bytes), range: 4..<(bytes.count - 4), path: "a.md", into: &report)
        return (entries, report)
    }

    @Test(arguments: [
        "title: Học tập suốt đời",
        "title: An toàn\ndate: 2021-12-15T08:18:00+07:00\nplace: Thanh Hóa\ntags: [y tế, giáo dục]",
        "# ghi chú: riêng\n\ntitle:   Đường sách  \nurl: https://example.vn/a?b=c&d\nempty: null",
        "title: \"Chủ đề: # học, [đọc]\"\nalt: \"\"",
        "title: Ấn phẩm “Học” – 7:30, đọc!\ntags: [ một ,hai]",
        "tags:\n  - đọc sách\n  - \"ế: b\"\ntitle: a",
        "tags:  \n- đọc\n-   sách\n\n# ghi chú\ntitle: a",
        "tags:\n    - đọc",
    ])
    func whatIsPlainIsReadAsTheLongWayReadsIt(yaml: String) throws {
        let (long, report) = Self.composed(yaml)
        #expect(report.diagnostics == [])
        #expect(Self.shown(try #require(Self.plain(yaml))) == Self.shown(try #require(long)))
    }

    @Test(arguments: [
        "", "# chỉ có ghi chú", "title:", "title: ", "title:Học", "title : Học", "title: Học: tập", "title: Học:",
        "title: Học #1",
        "title: 'Học'", "title: \"Học \\\"tập\\\"\"", "title: \"Học", "title: \"Học\" tập", "title: a\ntitle: b",
        "title: Học\n  tập",
        "tags: []", "tags: [a, ]", "tags: [a, \"b\"]", "tags: [a, b", "tags: [a: b]", "tags: [a] b",
        "tags:\n  - a\n - b", "tags:\n  - a\n   b", "tags:\n  - a: b", "tags:\n  - [a]", "tags:\n  -\n", "tags:\n  -a",
        "tags:\ntitle: a", "tags:\n\n  - a", "image: {src: a.jpg}",
        "title: &a Học", "title: *a", "title: !a b", "title: @a", "title: - a", "title: | ", "title: > ",
        "title: “Học”", "title: \u{A0}Học",
        "title:\tHọc", "title: Học\ttập", "\ttitle: Học", "title: Học\u{2028}tập", "title: Học\u{85}tập", "? a", "- a",
        "... ", "null: a",
        "tiêu đề: Học", "title: ~", "title: %a", "title: `a`",
    ])
    func whatIsNotPlainIsLeftToTheLongWay(yaml: String) {
        #expect(Self.plain(yaml).map(Self.shown) == nil)
    }

    /// Lines put together at random out of what officers and attackers type.
    @Test(arguments: 0..<40)
    func neverDiffersFromTheLongWay(seed: Int) {
        let pieces = [
            "title", "date", "a", ":", ": ", " ", "  ", "\n", "\n", "Học", "đời", "Ế", "7", "2024-10-01", "\"", "'",
            "[", "]", ",", ", ", "#", " #",
            "-", "- ", "?", "&", "*", "!", "|", ">", "{", "}", "%", "@", "`", "\\", "/", "~", "null", "yes", "“", "”",
            "\u{A0}", "\u{2028}", "\t",
            "…", "---", "...", "(", ")", "😀", "\u{FEFF}", "\u{1}", "<<", "=", ".", "_",
        ]
        var random = SeededRandom(mixing: UInt64(seed))
        let usual = ["Học", "đời", " ", "7", "a", "-", ", ", "2024-10-01", "“", "("]
        var plainOnes = 0
        for _ in 0..<400 {
            var yaml = ""
            for _ in 0...random.below(3) {
                yaml += random.pick(["title: ", "date: ", "a: ", "tags: [", "b: \"", "", "c:\n  - ", "  - ", "- "])
                for _ in 0...random.below(5) { yaml += random.pick(random.below(4) > 0 ? usual : pieces) }
                yaml += random.pick(["\n", "\n", "]\n", "\"\n"])
            }
            guard let plain = Self.plain(yaml) else { continue }
            plainOnes += 1
            let (long, report) = Self.composed(yaml)
            #expect(report.diagnostics == [], "\(yaml.debugDescription)")
            #expect(Self.shown(plain) == long.map(Self.shown), "\(yaml.debugDescription)")
        }
        #expect(plainOnes > 10)
    }
}
