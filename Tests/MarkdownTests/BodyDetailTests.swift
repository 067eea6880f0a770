import Diagnostics
import Markdown
import Testing

/// What of a document is there only when it is asked for.
@Suite struct BodyDetailTests {
    static let markdown = "# Đầu\n\n![](a.png)\n\n- mục\n\nMột đoạn.\n\nĐoạn nữa.\n\n> trích\n"

    @Test(arguments: [
        (BodyStyle.Details.all, ["Đầu", "", "mục", "Một đoạn.", "Đoạn nữa.", "trích"]),
        (BodyStyle.Details(), ["", "", "", "Một đoạn.", "", ""]),
    ])
    func `texts and list are there as the style asks for`(details: BodyStyle.Details, expected: [String]) {
        var report = Report()
        let document = MarkdownParser.parse(
            MarkdownText(path: "a.md", Self.markdown), style: BodyStyle(details: details), into: &report)
        #expect(document.blocks.map(\.text) == expected)
        #expect((document.firstList != nil) == details.contains(.firstList))
    }
}
