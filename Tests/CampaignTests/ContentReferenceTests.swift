import Campaign
import Foundation
import Testing

/// The tables of `Content/README.md` match the declared format.
@Suite struct ContentReferenceTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Content/README.md").standardized

    /// RECORD=1 rewrites the tables, and still fails.
    @Test func `every table is as the code makes it`() throws {
        let found = try String(contentsOf: Self.file, encoding: .utf8)
        var expected = found
        for block in ContentReference.blocks {
            expected = try #require(Self.replacing(block.name, by: block.markdown, in: expected), "\(block.name)")
        }
        if found != expected, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try expected.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(found == expected, "run the tests with RECORD=1 and review Content/README.md")
    }

    @Test func `no table is of something that is gone`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let named = text.matches(of: /<!-- generated: (.+?) -->/).map { String($0.1) }
        #expect(named.sorted() == ContentReference.blocks.map(\.name).sorted())
    }

    /// - Returns: nil when the text has no such block.
    private static func replacing(_ name: String, by markdown: String, in text: String) -> String? {
        guard let start = text.range(of: "<!-- generated: \(name) -->\n"),
            let end = text.range(of: "<!-- end -->", range: start.upperBound..<text.endIndex)
        else { return nil }
        return text[..<start.upperBound] + "\n" + markdown + "\n" + text[end.lowerBound...]
    }
}
