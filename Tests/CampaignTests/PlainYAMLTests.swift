import Campaign
import Diagnostics
import Foundation
import TestSupport
import Testing

/// `PlainYAMLEvents` gives the events of libyaml, or none.
@Suite struct PlainYAMLTests {
    /// Whether the events are those of libyaml; nil for a text that is left to libyaml.
    private func agrees(_ yaml: String) -> Bool? {
        let bytes = Array("---\n\(yaml)---\n".utf8)
        let part = bytes[4..<bytes.count - 4]
        return PlainYAMLEvents.read(part).map {
            YAMLEvents.Reading(events: $0) == YAMLEvents.read(part, limit: YAMLEvents.Limit(events: 1000, depth: 20))
        }
    }

    private static let plain = [
        "title: Học tập suốt đời", "date: 2024-10-01T07:00:00+07:00", "tags: [đọc sách, ế, 7-b]", "tags: []",
        "tags:\n  - đọc\n  - ế b", "tags:\n - a", "source: ../plan.md", "file: /media/a.pdf",
        "url: https://a.vn/b?c=d&e", "aliases: [/cu/, a.b]", "a: 7, [b], {c} \"d\" - e!", "summary: “Học” – đọc…",
    ]

    @Test(arguments: plain) func `plain lines are read without libyaml`(lines: String) {
        // A word in brackets begins with a letter or digit only.
        #expect(agrees("\(lines)\n") == (lines.hasPrefix("aliases") ? nil : true))
    }

    @Test(arguments: [
        "", "\n", "a: b", "a:\n", "a: \n", "a:b\n", "a : b\n", "ế: b\n", "7: b\n", "\"a\": b\n", "a: # b\n",
        "a: b #c\n",
        "a: b: c\n", "a: b:\n", "a: b \n", "a:  b\n", "a: - b\n", "a: \"b\"\n", "a: |\n  b\n", "a: {b: c}\n",
        "a: [b,c]\n", "a: [b, ]\n", "a: [b: c]\n", "a: [\"b\"]\n", "a: [b]c\n", "a: [b\n", "a: b\n  c\n", "a: b\n\n",
        "a:\n- b\n", "a:\n  - b\n    c\n", "a:\n  - b\n - c\n", "a:\n  - b: c\n", "a: &b c\n", "a: b\tc\n",
        "a: \u{A0}b\n", "a: b\u{2028}c\n", "a: 😀\n", "a: e\u{301}\n", "a: b\r\n", "- a\n", "...\n",
    ])
    func `anything else is left to libyaml`(yaml: String) {
        #expect(agrees(yaml) == nil)
    }

    @Test func `long texts are left to libyaml`() {
        let key = String(repeating: "k", count: 64)
        #expect(agrees("\(key): a\n") == true)
        #expect(agrees("\(key)k: a\n") == nil)
        #expect(agrees("a: \(String(repeating: "b", count: 16_380))\n") == true)
        #expect(agrees("a: \(String(repeating: "b", count: 16_381))\n") == nil)
    }

    /// Plain lines, with none, one or two pieces of what people type anywhere in them.
    @Test(arguments: 0..<20) func `the events are those of libyaml`(seed: Int) {
        let pieces = [
            "a", "_", "7", ": ", ":", " ", "  ", "\n", "\n  ", "\n  - ", "\n- ", "- ", "[", "]", ", ", ",", "Ế", "#",
            " #", "\"", "'", "?", "&", "*", "!", "|", ">", "{", "}", "%", "@", "`", "\\", "/", ".", "...", "---", "~",
            "null", "(", "“", "–", "\u{A0}", "\u{85}", "\u{2028}", "\t", "😀", "\u{FEFF}", "\u{1}", "<<", "=",
            "e\u{301}", "\r\n", "+",
        ]
        var random = SeededRandom(mixing: UInt64(seed))
        var read = 0
        for _ in 0..<400 {
            var yaml = ""
            for _ in 0...random.below(4) { yaml += random.pick(Self.plain + ["empty:", "tags:\n- a\n-  b: c"]) + "\n" }
            for _ in 0..<random.below(3) {
                let place = yaml.index(yaml.startIndex, offsetBy: random.below(yaml.count))
                let end = random.below(2) == 0 ? place : yaml.index(after: place)
                yaml.replaceSubrange(place..<end, with: random.pick(pieces))
            }
            guard let agrees = agrees(yaml) else { continue }
            read += 1
            #expect(agrees, "\(yaml.debugDescription)")
        }
        #expect(read > 50)
    }

    /// All front matter and settings of the example and of the sites of the tests.
    @Test func `files of sites give the events of libyaml`() throws {
        var read = 0
        for folder in ["Content", "Tests/Sites"] {
            let root = "\(ExampleSite.root)/\(folder)"
            for path in try FileManager.default.subpathsOfDirectory(atPath: root)
            where path.hasSuffix(".md") || path.hasSuffix(".yml") {
                // Links of the tests lead nowhere.
                guard let data = try? Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")) else { continue }
                let text = String(decoding: data, as: UTF8.self)
                let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
                guard let agrees = agrees(String(parts.count > 2 ? parts[1] : parts[0])) else { continue }
                read += 1
                #expect(agrees, "\(path)")
            }
        }
        #expect(read > 100)
    }
}
