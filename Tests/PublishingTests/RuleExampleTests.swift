import Campaign
import Diagnostics
import Foundation
import Publishing
import Site
import TestDisks
import Testing

/// Test failures name the rule by its code.
extension Rule: CustomTestStringConvertible {
    package var testDescription: String { code }
}

/// The examples on the rules' pages are true: checking the wrong example reports the rule at the marked place, and
/// checking the right example reports nothing.
///
/// In an example `→` is a tab, `°` a no-break space and `[U+200B]` the character with that number, as its page
/// explains.
@Suite struct RuleExampleTests {
    /// Examples described in words, because the real file is too long or there is none.
    static let shownInWords: Set<String> = [
        "C305", "C306", "M110", "M111", "M112", "M113", "M114", "M115", "M116", "T119", "T120", "T121",
        "L401", "L402", "P301", "P302", "T203",
    ]

    /// Examples in a text whose diagnostic has no place in it, and why.
    static let unmarked = [
        "C714": "site.yml puts the cancelled year in front, and is told so",
        "C722": "of the two pages with one title the other one is told",
        "P201": "the address is lost for the ledger that promised it",
    ]

    static var rules: [Rule] { Rule.all.filter { !shownInWords.contains($0.code) } }

    // MARK: A small site without faults

    static let picture = Array(
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
            ?? Data())

    static let news = "---\ntitle: Tin\ndate: 2024-10-01\n---\nMột tin ngắn.\n"

    static let content: [String: [UInt8]] = [
        "Content/site.yml": Array(
            "title: Tuần lễ\nurl: https://hoctap.example.vn/\norganisation:\n  name: Phòng Văn hóa – Xã hội\n".utf8),
        "Content/2024/theme.md": Array("---\ntitle: Chủ đề năm 2024\n---\nLời giới thiệu.\n".utf8),
        "Content/2024/plan.md": Array("---\ntitle: Kế hoạch năm 2024\n---\nToàn văn kế hoạch.\n".utf8),
        "Content/2024/news/tong-ket.md": Array(
            "---\ntitle: Tổng kết\ndate: 2024-10-09\ndraft: true\n---\nBản nháp.\n".utf8),
        "Content/2024/media/le-khai-mac.png": picture,
        "Content/2024/media/ke-hoach.pdf": Array("%PDF-1.4\n".utf8),
        "Content/pages/gioi-thieu.md": Array(
            """
            ---
            title: Giới thiệu
            ---
            ![Lễ khai mạc](../2024/media/le-khai-mac.png)

            Tải [kế hoạch](../2024/media/ke-hoach.pdf).

            """.utf8),
    ]

    /// The theme of this repository, read once.
    static let theme: [String: [UInt8]] = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.appendingPathComponent("../../Theme").standardizedFileURL.path
        var files: [String: [UInt8]] = [:]
        for entry in (try? Disk.posix.walk(folder)) ?? [] where entry.kind == .file {
            files["Theme/" + entry.path] = try? Disk.posix.read("\(folder)/\(entry.path)")
        }
        return files
    }()

    static let dated = Array("---\ntitle: Chủ đề\nstart: 2024-10-01\nend: 2024-10-07\n---\nLời giới thiệu.\n".utf8)

    /// Further files that an example needs; nil removes a file of the small site.
    static let surroundings: [String: [String: [UInt8]?]] = [
        "C304": [
            "Content/2024/plan.md": nil, "Content/2024/news/tong-ket.md": nil,
            "Content/2024/media/le-khai-mac.png": nil,
            "Content/2024/media/ke-hoach.pdf": nil, "Content/pages/gioi-thieu.md": nil,
        ],
        "C701": ["Content/2024/theme.md": dated], "C702": ["Content/2024/theme.md": dated],
        "C704": ["Content/2024/activities/le.md": Array("---\ntitle: Lễ khai mạc\n---\nMời dự.\n".utf8)],
        "C714": ["Content/site.yml": (content["Content/site.yml"] ?? []) + Array("current: 2024\n".utf8)],
        "C722": ["Content/2024/news/quan.md": Array("---\ntitle: Lễ khai mạc\ndate: 2024-10-02\n---\nTin.\n".utf8)],
        "M108": ["Content/2024/media/chương trình.pdf": Array("%PDF-1.4\n".utf8)],
        "L403": [
            "Content/site.yml": Array(
                "title: Tuần lễ\nurl: https://example.vn/htsd/\norganisation: {name: Phòng}\n".utf8)
        ],
        "L302": [
            "Content/pages/anh.md": Array("---\ntitle: Ảnh\n---\n![Lễ khai mạc](../2024/media/le-khai-mac.jpg)\n".utf8)
        ],
        "T205": ["Theme/static/hoa-sen.png": picture],
        "P201": ["Content/ledger.txt": Array("/2024/tin-tuc/khai-mac/\t2024-10-01\n".utf8)],
    ]

    static func bytes(of line: String, _ path: String) -> [UInt8] {
        if line.contains("(Windows-1258)") { return [0x2D, 0x2D, 0x2D, 0x0A, 0xF0, 0xE2, 0xEA, 0xF4] }
        if line.contains("(UTF-16)") { return [0xFF, 0xFE, 0x2F, 0x00] }
        if line.contains("(0 byte)") { return [] }
        if path.hasPrefix("Theme/") { return theme[path] ?? Array("<p></p>\n".utf8) }
        if path == "Content/ledger.txt" { return Array("/2024/\t2024-10-01\n".utf8) }
        if path.hasSuffix(".png") || path.hasSuffix(".jpg") { return picture }
        return content[path] ?? Array(news.utf8)
    }

    static func decoded(_ text: String) -> String {
        var out = text.replacing("→", with: "\t").replacing("°", with: "\u{A0}")
        for match in text.matches(of: /\[U\+([0-9A-F]{4})\]/) {
            guard let value = UInt32(match.1, radix: 16), let scalar = Unicode.Scalar(value) else { continue }
            out = out.replacing(String(match.0), with: String(scalar))
        }
        return out
    }

    /// The small site with one side of the example added.
    static func files(_ rule: Rule, wrongSide: Bool) -> [String: [UInt8]] {
        var files = theme.merging(content) { first, _ in first }
        for (path, bytes) in surroundings[rule.code] ?? [:] { files[path] = bytes }
        switch rule.page.example {
        case .text(let path, let wrong, let right):
            files[path] = Array((decoded(wrongSide ? wrong.text : right) + "\n").utf8)
        case .files(let wrong, let right):
            func path(_ line: String) -> String {
                line.firstRange(of: "   (").map { String(line[..<$0.lowerBound]) } ?? line
            }
            for line in wrongSide ? right : wrong { files[path(line)] = nil }
            for line in wrongSide ? wrong : right { files[path(line)] = bytes(of: line, path(line)) }
        }
        return files
    }

    static func check(_ rule: Rule, wrongSide: Bool) throws -> [Diagnostic] {
        let memory = MemoryDisk(folders: ["Content", "Theme"])
        for (path, bytes) in files(rule, wrongSide: wrongSide) {
            if let folder = path.lastIndex(of: "/") { try memory.disk.createFolder(String(path[..<folder])) }
            try memory.disk.put(bytes, path)
        }
        let build = Build(disk: memory.disk, options: .init(moment: .instant(1_795_107_600)))
        return try build.checkOnly().report.sorted()
    }

    static func told(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.rule.code) \($0.message.en)" }
    }

    /// The position of the mark in the text that diagnostics count in, which has no invisible characters.
    static func span(ofMarkIn wrong: MarkedText, path: String) -> Span? {
        guard let place = wrong.place else { return nil }
        func offset(_ end: Int) -> Int {
            let before = decoded(String(decoding: wrong.text.utf8.prefix(end), as: UTF8.self))
            var report = Report()
            return SourceDecoder.decode(Array(before.utf8), path: path, into: &report)?.count ?? 0
        }
        return Span(path: path, start: offset(place.lowerBound), end: offset(place.upperBound))
    }

    // MARK: The tests

    @Test(arguments: rules)
    func theWrongExampleIsToldOfWhereItIsMarked(rule: Rule) throws {
        let diagnostics = try Self.check(rule, wrongSide: true)
        let spans = diagnostics.filter { $0.rule == rule }.map(\.span)
        #expect(!spans.isEmpty, "told instead: \(Self.told(diagnostics))")
        guard case .text(let path, let wrong, _) = rule.page.example else { return }
        let marked = Self.span(ofMarkIn: wrong, path: path)
        if Self.unmarked[rule.code] == nil {
            #expect(spans == [marked], "the mark in the wrong example stands elsewhere")
        } else {
            #expect(marked == nil && !spans.contains { $0?.path == path })
        }
    }

    @Test(arguments: rules)
    func theRightExampleHasNoFault(rule: Rule) throws {
        // A theme's file of one word lacks the others, which is reported too. An example about front matter may lack a
        // body, and one about files fills them all with the same page.
        let aside = rule.code == "T202" ? ["T101"] : ["C722", "C723"]
        let told = Self.told(try Self.check(rule, wrongSide: false)).filter { told in
            told.hasPrefix(rule.code) || !aside.contains { told.hasPrefix($0) }
        }
        #expect(told == [])
    }

    @Test func theExceptionsAreRules() {
        #expect(Self.shownInWords.union(Self.unmarked.keys).isSubset(of: Rule.all.map(\.code)))
    }
}
