import Foundation
import Site
import Testing

@Suite struct TemplateReferenceTests {
    /// `Theme/NAMES.md` matches the code; RECORD=1 rewrites it, and still fails.
    @Test func documentAndCodeAgree() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Theme/NAMES.md")
            .standardized
        let expected = TemplateReference.markdown
        let found = try? String(contentsOf: file, encoding: .utf8)
        if found != expected, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try expected.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(found == expected, "run the tests with RECORD=1 and review Theme/NAMES.md")
    }

    /// The table of `Theme/README.md` has a row for every key, in their order, and names the keys inside each.
    @Test func theGuideListsTheSettings() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Theme/README.md")
        let guide = try String(contentsOf: file.standardized, encoding: .utf8)
        let section = try #require(
            guide.components(separatedBy: "\n## theme.yml\n").last?.components(separatedBy: "\n## ").first)
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
            let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return cells[0] + " " + cells[1].matches(of: /`\w+`/).map { String($0.output) }.joined(separator: " ")
        }
        let keys = TemplateReference.settings.map { key, inner in
            (["`\(key)`"] + inner.map { "`\($0)`" }).joined(separator: " ")
        }
        #expect(
            rows.filter { !$0.hasPrefix("`offers`") }.map { $0.trimmingCharacters(in: .whitespaces) }
                == keys.filter { $0 != "`offers`" })
        #expect(rows.contains("`offers` `picker` `banners`"))
    }
}
