import Campaign
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct YAMLReaderTests {
    /// Every key and scalar of a file, with the text that its span covers.
    private func covered(_ yaml: String) -> [String] {
        let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
        return covered((entries(yaml).entries ?? []), in: text)
    }

    private func covered(_ entries: [YAMLEntry], in text: SourceText) -> [String] {
        func cover(_ span: Span) -> String { String(decoding: text.bytes[span.start..<span.end], as: UTF8.self) }
        func walk(_ value: YAMLValue) -> [String] {
            switch value.content {
            case .nothing: []
            case .scalar: [cover(value.span)]
            case .list(let items): items.flatMap(walk)
            case .map(let entries): entries.flatMap { [cover($0.keySpan)] + walk($0.value) }
            }
        }
        return entries.flatMap { [cover($0.keySpan)] + walk($0.value) }
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
        ("title:   Đường sách  \nempty: null\nb: ~", ["title", "Đường sách", "empty", "b"]),
        ("tags: [ một ,hai]\ntitle: Học", ["tags", "một", "hai", "title", "Học"]),
        ("tags:  \n- đọc\n-   \"ế: b\"\n\n# ghi chú\ntitle: a", ["tags", "đọc", "\"ế: b\"", "title", "a"]),
        ("tiêu đề: a\n\"ế\" : 'b''c'", ["tiêu đề", "a", "\"ế\"", "'b''c'"]),
        ("a: 👨‍👩‍👧 b\nc: [😀, ế, \"👍🏽\"]", ["a", "👨‍👩‍👧 b", "c", "😀", "ế", "\"👍🏽\""]),
        // Over several lines, without what follows a block text.
        ("a: b ế\n  đ e\nc: 1", ["a", "b ế\n  đ e", "c", "1"]),
        ("a: \"x\n  ế\"\nb: 'ế\n  z'\nc: 1", ["a", "\"x\n  ế\"", "b", "'ế\n  z'", "c", "1"]),
        ("a: |\n  ế\n  b\n\nc: >-\n  x\n\n  z\nd: e", ["a", "|\n  ế\n  b", "c", ">-\n  x\n\n  z", "d", "e"]),
        ("a: |\nb: >\nc: 1", ["a", "|", "b", ">", "c", "1"]),
    ])
    func spansCoverWhatWasRead(yaml: String, texts: [String]) {
        #expect(covered(yaml) == texts)
    }

    /// libyaml counts code points, a line end of two bytes as two and a byte order mark as one; our spans count bytes.
    @Test(arguments: [
        ("title: Tiếng Việt\nname: 'ế b'\n\"ế\": đ".decomposedStringWithCanonicalMapping, 53),
        ("title: Tiếng Việt\r\nname: 'ế b'\r\n\r\n\"ế\": đ\r\n", 49),
    ])
    func spansCountBytesOfTextThatIsNotClean(yaml: String, end: Int) {
        let text = SourceText(Array(yaml.utf8))
        let found = settingsEntries(text)
        #expect(covered(found, in: text) == ["title", "Tiếng Việt", "name", "'ế b'", "\"ế\"", "đ"])
        #expect(found.last?.value.span.end == end)
    }

    @Test func aByteOrderMarkIsCounted() {
        let text = SourceText(Array("\u{FEFF}title: đ".utf8))
        #expect(covered(settingsEntries(text), in: text) == ["title", "đ"])
    }

    private func settingsEntries(_ text: SourceText) -> [YAMLEntry] {
        var report = Report()
        let entries = YAMLReader.map(in: text, range: 0..<text.bytes.count, path: "a.yml", into: &report)
        #expect(report.diagnostics == [])
        return entries ?? []
    }

    /// The span of a list or map: its first line, from its first character.
    @Test func aListIsToldOfByItsFirstLine() {
        func cover(_ yaml: String) -> String {
            let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
            return entries(yaml).entries?.first.map {
                String(decoding: text.bytes[$0.value.span.start..<$0.value.span.end], as: UTF8.self)
            } ?? ""
        }
        #expect(cover("tags:\n  - đọc sách\n  - b\ntitle: a") == "- đọc sách")
        #expect(cover("tags: [a,\n  b] # c") == "[a,")
        #expect(cover("image:\n  src: a\n  alt: b") == "src: a")
        #expect(cover("image: {src: a} # b") == "{src: a} # b")
    }

    @Test(arguments: [
        ("title: An toàn\ndate: 2021-12-15T08:18:00+07:00", "title=An toàn | date=2021-12-15T08:18:00+07:00"),
        (
            "# ghi chú: riêng\n\nurl: https://example.vn/a?b=c&d\nempty: null",
            "url=https://example.vn/a?b=c&d | empty=~"
        ),
        ("title: \"Chủ đề: # học, [đọc]\"\nalt: \"\"", "title=Chủ đề: # học, [đọc] | alt="),
        ("title: Ấn phẩm “Học” – 7:30, đọc!", "title=Ấn phẩm “Học” – 7:30, đọc!"),
        ("title:", "title=~"), ("title: ", "title=~"), ("title: ~", "title=~"), ("title: \"~\"", "title=~"),
        ("title : Học", "title=Học"), ("title: 'Học'", "title=Học"),
        ("title: \"Học \\\"tập\\\"\"", "title=Học \"tập\""),
        ("title: Học\n  tập", "title=Học tập"), ("title:\tHọc", "title=Học"), ("title: Học\ttập", "title=Học\ttập"),
        ("title: “Học”", "title=“Học”"), ("title: | ", "title="), ("title: > ", "title="),
        ("tags: []", "tags=[]"), ("tags: [a, ]", "tags=[a]"), ("tags: [a, \"b\"]", "tags=[a | b]"),
        ("tags: [a: b]", "tags=[{a=b}]"), ("tags:\n  - a\n   b", "tags=[a b]"), ("tags:\n  - a: b", "tags=[{a=b}]"),
        ("tags:\n  - [a]", "tags=[[a]]"), ("tags:\n  -\n", "tags=[~]"), ("tags:\ntitle: a", "tags=~ | title=a"),
        ("tags:\n\n  - a", "tags=[a]"), ("image: {src: a.jpg}", "image={src=a.jpg}"), ("tiêu đề: Học", "tiêu đề=Học"),
        ("a: {x: 0,7 m, y: 0,7 m}", "a={x=0,7 m | y=0,7 m}"), ("a: [b]\n\t\nc: d", "a=[b] | c=d"),
    ])
    func itIsReadAs(yaml: String, values: String) {
        let (found, report) = entries(yaml)
        #expect(found.map(outlined) == values)
        #expect(report.diagnostics == [])
    }

    @Test(
        arguments: [
            ("title:Học", .missingSpaceAfterColon), ("title: Học: tập", .unquotedColon),
            ("title: Học:", .unquotedColon),
            ("title: Học #1", .hashInWord), ("title: \"Học", .badYAML), ("title: \"Học\" tập", .reservedFirstCharacter),
            ("title: a\ntitle: b", .duplicateKey), ("tags: [a, b", .badYAML), ("tags: [a] b", .reservedFirstCharacter),
            ("tags:\n  - a\n - b", .badYAML), ("tags:\n  -a", .badYAML), ("title: &a Học", .anchorOrTag),
            ("title: *a", .anchorOrTag), ("title: !a b", .anchorOrTag), ("title: @a", .reservedFirstCharacter),
            ("title: - a", .reservedFirstCharacter), ("title: %a", .reservedFirstCharacter),
            ("title: `a`", .reservedFirstCharacter), ("title: \u{A0}Học", .noBreakSpace),
            ("\ttitle: Học", .tabInFrontMatter),
            ("title: Học\u{2028}tập", .badYAML), ("title: Học\u{85}tập", .badYAML), ("? a", .anchorOrTag),
            ("- a", .wrongType), ("... ", .badYAML), ("null: a", .badYAML), ("[a, b]: c", .badYAML),
            ("a: \u{1}", .badYAML),
        ] as [(String, Rule)])
    func itIsRefused(yaml: String, rule: Rule) {
        let (found, report) = entries(yaml)
        #expect(found.map(outlined) == nil)
        #expect(report.diagnostics.map(\.rule) == [rule])
    }

    /// Random lines of what authors and attackers type: a span covers exactly the value, since parsing the covered text
    /// alone gives the same value.
    @Test(arguments: 0..<40)
    func whatASpanCoversIsTheValue(seed: Int) {
        let pieces = [
            "title", "date", "a", ":", ": ", " ", "  ", "\n", "\n  ", "Học", "đời", "Ế", "7", "2024-10-01", "\"", "'",
            "[", "]", ",", ", ", "#", " #", "{a: ế}", "[b, \"ế\"]", "e\u{302}\u{301}", "\r\n",
            "-", "- ", "?", "&", "*", "!", "|", ">", "{", "}", "%", "@", "`", "\\", "/", "~", "null", "yes", "“", "”",
            "\u{A0}", "\u{2028}", "\t",
            "…", "---", "...", "(", ")", "😀", "\u{FEFF}", "\u{1}", "<<", "=", ".", "_",
        ]
        var random = SeededRandom(mixing: UInt64(seed))
        let usual = ["Học", "đời", " ", "7", "a", "-", ", ", "2024-10-01", "“", "("]
        var checked = 0
        for _ in 0..<400 {
            var yaml = ""
            for _ in 0...random.below(3) {
                yaml += random.pick([
                    "title: ", "date: ", "a: ", "tags: [", "b: \"", "", "c:\n  - ", "  - ", "- ", "\"d\": ", "e: {ế: ",
                    "f: '",
                ])
                for _ in 0...random.below(5) { yaml += random.pick(random.below(4) > 0 ? usual : pieces) }
                yaml += random.pick(["\n", "\n", "]\n", "\"\n", "}\n", "'\n"])
            }
            let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
            for (value, span) in scalars(entries(yaml).entries ?? []) {
                let alone = String(decoding: text.bytes[span.start..<span.end], as: UTF8.self)
                guard !alone.contains(where: \.isNewline) else { continue }
                checked += 1
                // In brackets too: there `[` and `,` end a value, and elsewhere `: ` and ` #` may.
                let again = [" \(alone)", " [\(alone)]"].map { entries("k:\($0)").entries.map(outlined) }
                #expect(again.contains("k=\(value)") || again.contains("k=[\(value)]"), "\(yaml.debugDescription)")
            }
        }
        #expect(checked > 100)
    }

    /// The keys and texts, each with its span.
    private func scalars(_ entries: [YAMLEntry]) -> [(String, Span)] {
        func walk(_ value: YAMLValue) -> [(String, Span)] {
            switch value.content {
            case .nothing: []
            case .scalar(let text): [(text, value.span)]
            case .list(let items): items.flatMap(walk)
            case .map(let entries): scalars(entries)
            }
        }
        return entries.flatMap { [($0.key, $0.keySpan)] + walk($0.value) }
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

    /// Where the line scanner is deceived, the parser still refuses.
    @Test(arguments: [
        "? &a x\n: *a", "?\n  &a x\n: *a", "a:\n  &x\n  - b\nc:\n  *x", "\"a\": &x b\n\"c\": *x",
        "a: {\"b\":&x c, \"d\":*x}",
    ])
    func anAliasInDisguiseIsRefused(yaml: String) {
        let (found, report) = entries(yaml)
        #expect(found.map(outlined) == nil)
        #expect(Set(report.diagnostics.map(\.rule)) == [.anchorOrTag])
    }

    @Test(arguments: ["&x b", "!t b", "!", "*x"]) func aSignInDisguiseIsToldWhereItStands(value: String) {
        #expect(
            told("a:\n  -\n    \(value)", .vietnamese) == """
                a.md:4:5: lỗi[C110]: “\(value.prefix(1))” ở đây mang nghĩa riêng của YAML, không được dùng
                  |
                4 |     \(value)
                  |     ^
                  = gợi ý: bỏ ký hiệu này

                """)
    }

    /// A quoted key and the same key without quotes are equal.
    @Test func theSecondKeyOfTwoIsTold() {
        #expect(
            told("signer:\n  name: a\n  title: b\n  \"name\": c\n  name: d", .english) == """
                a.md:5:3: error[C109]: the key `name` stands above already
                  |
                5 |   "name": c
                  |   ^^^^^^
                  = note: first here: a.md:3:3
                  = help: take one of the two out

                """)
    }

    /// The first fault of the text is reported, whichever part of the parser finds it.
    @Test func theFirstOfTwoFaultsIsTold() {
        #expect(
            entries("a:\n  b: 1\n  \"b\": 2\nc:\n    d: 1\n  e: 2").report.diagnostics.map(\.rule) == [.duplicateKey])
        #expect(entries("c:\n    d: 1\n  e: 2\na:\n  b: 1\n  \"b\": 2").report.diagnostics.map(\.rule) == [.badYAML])
    }

    @Test func aFaultAtALetterOfSeveralBytesMarksTheWholeLetter() {
        #expect(
            told("signer:\n    name: a\n  đ: b", .english) == """
                a.md:4:3: error[C107]: this part cannot be read as YAML here
                  |
                4 |   đ: b
                  |   ^
                  = note: the YAML reader says: did not find expected key
                  = help: look at colons, indentation and brackets; put a value with special characters between double quotes

                """)
    }

    @Test func aControlCharacterIsToldWhereItStands() {
        var report = Report()
        let text = SourceText(Array("title: ế\nb: \u{7F}\n".utf8))
        #expect(
            YAMLReader.map(in: text, range: 0..<text.bytes.count, path: "a.yml", into: &report).map(outlined) == nil)
        #expect(report.diagnostics.map(\.span) == [Span(path: "a.yml", start: 14, end: 15)])
        #expect(
            report.diagnostics.first?.notes.map(\.message.en) == [
                "the YAML reader says: control characters are not allowed"
            ])
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

    /// libyaml 0.2.5 has no limit for this: without ours they took 16 s.
    @Test func aHundredThousandClosedBracketsAreRefused() {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(entries("a: \(deep)").report.diagnostics.map(\.rule) == [.anchorOrTag])
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
