import Campaign
import Diagnostics
import Testing

@Suite struct YAMLReaderTests {
    /// Every key and scalar of a file, with the text that its span covers.
    private func covered(_ yaml: String) -> [String] {
        let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
        func cover(_ span: Span) -> String { String(decoding: text.bytes[span.start..<span.end], as: UTF8.self) }
        func walk(_ value: YAMLValue) -> [String] {
            switch value.content {
            case .nothing: []
            case .scalar: [cover(value.span)]
            case .list(let items): items.flatMap(walk)
            case .map(let entries): entries.flatMap { [cover($0.keySpan)] + walk($0.value) }
            }
        }
        return (entries(yaml).entries ?? []).flatMap { [cover($0.keySpan)] + walk($0.value) }
    }

    @Test(arguments: [
        ("title: Học tập suốt đời", ["title", "Học tập suốt đời"]),
        ("title: 😀 Học  # ghi chú", ["title", "😀 Học"]),
        ("title: \"Chủ đề: \\\"học\\\"\"", ["title", "\"Chủ đề: \\\"học\\\"\""]),
        ("title: 'Học'", ["title", "'Học'"]),
        ("tags: [đọc, \"sách\", ế]", ["tags", "đọc", "\"sách\"", "ế"]),
        ("# ế\ntags:\n  - đọc sách\n  - ế", ["tags", "đọc sách", "ế"]),
        ("image: {src: ả.jpg, alt: \"\"}\ntitle: b", ["image", "src", "ả.jpg", "alt", "\"\"", "title", "b"]),
        ("signer:\n  name: Ế\n  title: Phó", ["signer", "name", "Ế", "title", "Phó"]),
        ("a: {label: 6 × 0,7 m, width: 6}", ["a", "label", "6 × 0,7 m", "width", "6"]),
    ])
    func spansCoverWhatWasRead(yaml: String, texts: [String]) {
        #expect(covered(yaml) == texts)
    }

    @Test func anAliasBombIsRefusedAtOnce() {
        var lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
        for (from, to) in zip("abcdefgh", "bcdefghi") {
            lines.append(
                "\(to): &\(to) [*\(from), *\(from), *\(from), *\(from), *\(from), *\(from), *\(from), *\(from)]")
        }
        let (found, report) = entries(lines.joined(separator: "\n"))
        #expect(found.map(outlined) == nil)
        #expect(Set(report.diagnostics.map(\.rule)) == [.anchorOrTag])
    }

    /// Where the look at lines is fooled, the reader itself still refuses.
    @Test(arguments: [
        "? &a x\n: *a", "?\n  &a x\n: *a", "a:\n  &x\n  - b\nc:\n  *x", "\"a\": &x b\n\"c\": *x",
        "a: {\"b\":&x c, \"d\":*x}",
    ])
    func anAliasInDisguiseIsRefused(yaml: String) {
        #expect(entries(yaml).entries.map(outlined) == nil)
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
        let (found, report) = entries("a: \(deep)")
        #expect(found.map(outlined) == nil)
        #expect(report.diagnostics.map(\.rule) == [.anchorOrTag])
    }

    @Test func aHundredThousandBracketsAreRefused() {
        let (found, report) = entries("a: " + String(repeating: "[", count: 100_000))
        #expect(found.map(outlined) == nil)
        #expect(report.hasErrors)
    }

    private func settings(_ yaml: String) -> (String?, [Rule]) {
        var report = Report()
        let bytes = Array(yaml.utf8)
        let entries = YAMLReader.map(in: SourceText(bytes), range: 0..<bytes.count, path: "site.yml", into: &report)
        return (entries.map(outlined), report.diagnostics.map(\.rule))
    }

    @Test func aSettingsFileMayOpenLikeAMarkdownFile() {
        #expect(settings("---\ntitle: a\n").0 == "title=a")
        #expect(settings("# ghi chú\n--- # x\ntitle: a\n").0 == "title=a")
    }

    @Test(arguments: ["title: a\n---\nname: b\n", "---\ntitle: a\n---\n"])
    func twoDocumentsAreRefused(yaml: String) {
        let (values, rules) = settings(yaml)
        #expect(values == nil)
        #expect(rules == [.twoDocuments])
    }

    @Test(arguments: ["", "\n\n", "# chỉ ghi chú\n", "---\n"])
    func nothingIsAnEmptyMap(yaml: String) {
        let (values, rules) = settings(yaml)
        #expect(values == "")
        #expect(rules == [])
    }

    @Test(arguments: [("- a\n- b\n", .wrongType), ("chỉ là chữ\n", .badYAML)] as [(String, Rule)])
    func whatIsNoMapIsTold(yaml: String, rule: Rule) {
        let (values, rules) = settings(yaml)
        #expect(values == nil)
        #expect(rules == [rule])
    }

    @Test func anEndMarkInTheMiddleLosesNothingSilently() {
        let (values, rules) = settings("title: a\n...\nname: b\n")
        #expect(values == nil)
        #expect(rules == [.badYAML])
    }

    @Test func whatNoSentenceFitsIsToldWithYAMLsOwnReason() {
        #expect(
            told("signer:\n    name: a\n  title: b", .vietnamese) == """
                a.md:4:3: lỗi[C107]: không đọc được phần khai báo ở chỗ này
                  |
                4 |   title: b
                  |   ^
                  = ghi chú: bộ đọc YAML báo: did not find expected key
                  = gợi ý: xem lại dấu hai chấm, khoảng trắng đầu dòng và dấu ngoặc; giá trị có dấu đặc biệt thì đặt trong ngoặc kép "…"

                """)
    }
}
