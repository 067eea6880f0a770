import Campaign
import Diagnostics
import TestSupport
import Testing

/// Front matter as authors usually write it is read as written.
@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("url: https://example.vn/a?b=c#d", "url=https://example.vn/a?b=c#d"),
        ("time: 07:30", "time=07:30"),
        ("start: 2023-10-07 07:30", "start=2023-10-07 07:30"),
        ("title: Học tập # ghi chú: bỏ", "title=Học tập"),
        ("title: Học tập#suốt đời", "title=Học tập#suốt đời"),
        ("# ghi chú đầu\n#không: cách\ntitle: a", "title=a"),
        ("title: \"Chủ đề: Học #1\"", "title=Chủ đề: Học #1"),
        ("title: 'Học: \"tập\" it''s #1'", "title=Học: \"tập\" it's #1"),
        ("title: \"Nói \\\"học\\\", &c\" # xong", "title=Nói \"học\", &c"),
        ("title: Học “Học tập” và hành", "title=Học “Học tập” và hành"),
        ("title: “Học tập”", "title=“Học tập”"),
        ("title: Học \"tập\" suốt đời", "title=Học \"tập\" suốt đời"),
        ("title: Học & hành, *đậm*, !, %, @, [1], {2}", "title=Học & hành, *đậm*, !, %, @, [1], {2}"),
        ("title: Tên\u{A0}riêng", "title=Tên\u{A0}riêng"),
        ("title: -5 độ", "title=-5 độ"),
        ("title: ?!", "title=?!"),
        ("title:\tHọc tập", "title=Học tập"),
        ("title: Học tập   \nsummary:  \t", "title=Học tập | summary=~"),
        ("summary:\ntitle: a", "summary=~ | title=a"),
        ("summary: # sẽ viết sau\ntitle: a", "summary=~ | title=a"),
        (
            "title: no\ncode: 012\nyear: 2026\ntime: 12:30\nphone: 0912345678\non: yes",
            "title=no | code=012 | year=2026 | time=12:30 | phone=0912345678 | on=yes"
        ),
        ("fee: 20.10\nrow: 1.1", "fee=20.10 | row=1.1"),
        ("title: null\nsummary: ~\nname: \"null\"", "title=~ | summary=~ | name=null"),
        ("summary: |\n  Dòng: một #1\n\n  \tdòng & hai\ntitle: a", "summary=Dòng: một #1\n\n\tdòng & hai\n | title=a"),
        ("summary: >-\n  Dòng: một\n  #hai\ntitle: a", "summary=Dòng: một #hai | title=a"),
        ("summary: |2-  # hai\n   Thụt\ntitle: a", "summary= Thụt | title=a"),
        ("notes:\n  - |\n    a: b\n    #1\n  - >\n    c\n    : d\n", "notes=[a: b\n#1\n | c : d\n]"),
        ("programme:\n  - text: |\n      a: b\n    time: 07:30\n  - c", "programme=[{text=a: b\n | time=07:30} | c]"),
        (
            "tags: [đọc, sách,\n  học tập, it's,\n  \"a, b\"] # hết\ntitle: a",
            "tags=[đọc | sách | học tập | it's | a, b] | title=a"
        ),
        ("tags: [\n  đọc, # ghi chú của it's\n  sách\n  ]", "tags=[đọc | sách]"),
        (
            "image: {src: media/a.jpg,\n  alt: \"Ảnh: lễ\", credit: D'Alembert}",
            "image={src=media/a.jpg | alt=Ảnh: lễ | credit=D'Alembert}"
        ),
        (
            "banners:\n  - {id: a, label: Băng rôn ngang 6 × 0,7 m, width: 6, height: 0.7}",
            "banners=[{id=a | label=Băng rôn ngang 6 × 0,7 m | width=6 | height=0.7}]"
        ),
        ("a: {label: 0,7 × 1,5 m, width: 6}", "a={label=0,7 × 1,5 m | width=6}"),
        ("map: [10.7808, 106.6869]", "map=[10.7808 | 106.6869]"),
        ("map: [10.7808,106.6869]", "map=[10.7808 | 106.6869]"),
        ("slugs: {3: hoc-o-truong}", "slugs={3=hoc-o-truong}"),
        ("tags: []\nslugs: {}", "tags=[] | slugs={}"),
        (
            "summary: Lễ khai mạc\n  & hội thảo\n  \"Học, học nữa\" là\n  [tin] - hay\n  * ba\ntitle: a",
            "summary=Lễ khai mạc & hội thảo \"Học, học nữa\" là [tin] - hay * ba | title=a"
        ),
        ("summary: \"Lễ khai mạc:\n  hội #thảo\n\n  ba\"\ntitle: a", "summary=Lễ khai mạc: hội #thảo\nba | title=a"),
        ("tags:\n- đọc\n- sách\ntitle: a", "tags=[đọc | sách] | title=a"),
        (
            "tags:\n  - 07:30 Đón khách\n  - https://a.vn/#x\n  -\n  - 5 %",
            "tags=[07:30 Đón khách | https://a.vn/#x | ~ | 5 %]"
        ),
        ("summary:\n  Viết ở dòng dưới\ntitle: a", "summary=Viết ở dòng dưới | title=a"),
        ("summary:\n  -5 độ", "summary=-5 độ"),
        ("\"title\": a\n'name': b", "title=a | name=b"),
        ("title: a\n\n   \n\t\nname: b", "title=a | name=b"),
        ("Tiêu đề: a", "Tiêu đề=a"),
        ("title: C:\\Tai lieu\\a.pdf", "title=C:\\Tai lieu\\a.pdf"),
        ("title: 😀 Học", "title=😀 Học"),
        ("", ""),
        ("# chỉ có ghi chú", ""),
    ])
    func readsWhatOfficersWrite(yaml: String, values: String) {
        let (found, report) = entries(yaml)
        #expect(found.map(outlined) == values)
        #expect(report.diagnostics == [])
    }

    /// A block text ends where its own key or dash is, not where its line begins.
    @Test(arguments: [
        "a:\n  - - |\n      x\n    - Số #1", "a:\n  - b: >\n      x\n    c: Số #1", "a:\n  b: |\n    x\n  c: Số #1",
    ])
    func slipsBehindABlockTextAreSeen(yaml: String) {
        #expect(entries(yaml).report.diagnostics.map(\.rule) == [.hashInWord])
    }

    @Test(arguments: ["---  \ntitle: a\n--- \t\nThân", "---\ntitle: a\n---\nThân"])
    func fencesMayHaveSpacesBehind(file: String) throws {
        var report = Report()
        let bytes = Array(file.utf8)
        let frontMatter = try #require(FrontMatter(of: SourceText(bytes), path: "a.md", into: &report))
        #expect(outlined(frontMatter.entries) == "title=a")
        #expect(String(decoding: bytes[frontMatter.body], as: UTF8.self) == "Thân")
        #expect(report.diagnostics == [])
    }

    @Test func aFileMayEndWithItsFrontMatter() throws {
        var report = Report()
        let frontMatter = try #require(FrontMatter(of: SourceText(Array("---\n---".utf8)), path: "a.md", into: &report))
        #expect(frontMatter.entries.isEmpty)
        #expect(frontMatter.body.isEmpty)
    }

    @Test(arguments: [
        ("", "a.md: lỗi[C108]: tệp phải mở đầu bằng phần khai báo giữa hai dòng “---”\n"),
        ("Thân\n", "a.md: lỗi[C108]: tệp phải mở đầu bằng phần khai báo giữa hai dòng “---”\n"),
        (
            "---\ntitle: a\n",
            "a.md: lỗi[C108]: phần khai báo mở bằng “---” ở dòng 1 nhưng không có dòng “---” đóng lại\n"
        ),
    ])
    func aMissingFenceIsTold(file: String, message: String) {
        var report = Report()
        _ = FrontMatter(of: SourceText(Array(file.utf8)), path: "a.md", into: &report)
        let told = TerminalRenderer(language: .vietnamese, colour: false) { _ in nil }.render(report.sorted())
        #expect(told.split(separator: "\n").first.map { $0 + "\n" } == Substring(message))
        #expect(report.diagnostics.map(\.fixes.count) == [1])
    }

    /// Random front matter of everything that authors and attackers type: never a trap, and every reported place is
    /// inside the text.
    @Test(arguments: 0..<400)
    func anyTextIsReadOrRefusedInPlace(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let pieces = [
            "title", ": ", ":", "\n", "\n", "\n  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "&a ", "*a",
            "!x ", "|", ">", "\t",
            "\u{A0}", "：", "“", "”", "ế", "a", "07:30", "---", "...", "? ", "%", "@", "<<: ", "😀", "\\", "\u{2028}",
            "0,7",
        ]
        let yaml = (0..<random.below(40)).map { _ in random.pick(pieces) }.joined()
        let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
        var report = Report()
        let found = FrontMatter(of: text, path: "a.md", into: &report)
        #expect((found == nil) == report.hasErrors)
        for span in report.diagnostics.compactMap(\.span) { #expect(span.end <= text.bytes.count) }
    }
}
