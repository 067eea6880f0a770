import Diagnostics
import Markdown
import Testing

@Suite struct PathWithSpaceTests {
    @Test(arguments: [
        ("![Ảnh](../media/Ảnh lễ.jpg)", "../media/Ảnh lễ.jpg"),
        ("Xem [bài](tin moi.md) nhé.", "tin moi.md"),
    ])
    func aLinkThatMarkdownDoesNotSeeIsTold(text: String, path: String) throws {
        var report = Report()
        _ = MarkdownParser.parse(MarkdownText(path: "a.md", text), style: BodyStyle(), into: &report)
        let found = try #require(report.diagnostics.first)
        #expect(report.diagnostics.map(\.rule) == [.pathWithSpace])
        let span = try #require(found.span)
        #expect(String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self) == path)
        #expect(found.fixes.first?.replacement == "<\(path)>")
    }

    @Test(arguments: [
        "[bài](<tin moi.md>)", "`[a](b c.md)`", "Mảng a[1](ghi chú không phải đường dẫn)", "[a](b.md \"tên\")",
        "[xem] (b c.md)",
    ])
    func whatIsALinkOrWordsIsLeftAlone(text: String) {
        var report = Report()
        _ = MarkdownParser.parse(MarkdownText(path: "a.md", text), style: BodyStyle(), into: &report)
        #expect(report.diagnostics.isEmpty)
    }
}
