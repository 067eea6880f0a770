import Diagnostics
import Markdown
import Testing

/// What of a document is there only when it is asked for.
@Suite struct BodyDetailTests {
    static let markdown = "# Đầu\n\n![](a.png)\n\n- mục\n\nMột đoạn.\n\nĐoạn nữa.\n\n> trích\n"

    @Test(arguments: [
        (BodyStyle.Details.all, ["Đầu", "", "mục", "Một đoạn.", "Đoạn nữa.", "trích"]),
        (BodyStyle.Details([.firstList, .opening]), ["", "", "", "", "", ""]),
        (BodyStyle.Details(), ["", "", "", "", "", ""]),
    ])
    func `texts and list are there as the style asks for`(details: BodyStyle.Details, expected: [String]) {
        var report = Report()
        let document = MarkdownParser.parse(
            MarkdownText(path: "a.md", Self.markdown), style: BodyStyle(details: details), into: &report)
        #expect(document.blocks.map(\.text) == expected)
        #expect((document.firstList != nil) == details.contains(.firstList))
        #expect(document.opening == (details.contains(.opening) ? "Một đoạn." : ""))
    }

    @Test func `a condensed document keeps what rendering needs`() {
        let markdown = Self.markdown + "\n## Sau\n\n[x *y*](https://a.vn?a&b \"Tên\") [](/b/)\n"
        for details in [BodyStyle.Details(), .headings, .firstList, .blockTexts, .opening, .all] {
            let whole = Sample(markdown, style: BodyStyle(details: details)).document
            let small = whole.condensed { bytes in StoredBytes(count: bytes.count, place: 7) { _, _ in bytes } }
            #expect(whole.links.map(\.text) == ["x y", ""])
            #expect(small.links.map(\.text) == ["", ""])
            #expect(small.links.map(\.destination) == ["https://a.vn?a&b", "/b/"])
            #expect(small.links.map(\.title) == ["Tên", ""])
            #expect(small.links.map(\.span) == whole.links.map(\.span))
            #expect(small.slots == whole.slots)
            #expect(small.opening == whole.opening)
            #expect(!small.isEmpty)
            #expect(small.anchors.list == ["dau", "sau"])
            #expect(small.anchors.contains("sau") && !small.anchors.contains("sa"))
            #expect(small.headings.map(\.text) == (details.contains(.headings) ? ["Đầu", "Sau"] : []))
            #expect(small.blocks.isEmpty == details.isDisjoint(with: [.blockTexts, .firstList]))
            #expect(
                small.rendered(link: { _ in .plain }, image: { _ in [] })
                    == whole.rendered(link: { _ in .plain }, image: { _ in [] }))
        }
    }
}
