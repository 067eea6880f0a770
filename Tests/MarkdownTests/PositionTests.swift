import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct PositionTests {
    /// Markdown, and the source of each link's destination in it.
    @Test(arguments: [
        ("[a](b.md)", ["b.md"]),
        ("[a](b.md) [a](b.md)", ["b.md", "b.md"]),
        ("xem [chữ dài\nqua dòng](../c.md \"t\") rồi [d](e.md)\nvà [f](g.md)", ["../c.md", "e.md", "g.md"]),
        ("[a](<b c.md>) [d]( e.md )", ["b c.md", "e.md"]),
        ("[a](b?x=1&amp;y=2) [c](d&#38;e) [f](g\\_h)", ["b?x=1&amp;y=2", "d&#38;e", "g\\_h"]),
        ("<https://a.vn/x> <a@b.vn>", ["https://a.vn/x", "a@b.vn"]),
        ("https://a.vn/x và www.b.vn, rồi c@d.vn.", ["https://a.vn/x", "www.b.vn", "c@d.vn"]),
        ("[http://a.vn](http://a.vn) http://a.vn", ["http://a.vn", "http://a.vn"]),
        ("[a][r] [b](/u)\n\n[r]: /u 'x'", ["/u", "/u"]),
        ("[r]\n\n[r]:\n  <d.md>", ["d.md"]),
        ("> trích [a\n> b](c.md)\n> [d](e.md)", ["c.md", "e.md"]),
        ("- mục [a](b.md)\nlười [c](d.md)", ["b.md", "d.md"]),
        ("| a | b |\n|---|---|\n| [x](y.md) | [x](y.md) |\n| \\| | [z](t.md) |", ["y.md", "y.md", "t.md"]),
        ("# Đề mục [a](b.md)", ["b.md"]),
        ("[**đậm** `](x)` c](d.md)", ["d.md"]),
        ("[![ảnh](p.png)](l.md) [x](p.png)", ["l.md", "p.png"]),
        ("chữ[^1]\n\n[^1]: xem [a](b.md)", ["b.md"]),
        ("Tiếng Việt có dấu [ạ](ệ.md)", ["ệ.md"]),
    ])
    func linkSpansAreTheDestination(markdown: String, sources: [String]) {
        let sample = Sample(markdown, lead: "---\ntitle: [a](b.md)\n---\n")
        #expect(sample.document.links.map { sample.source($0.span) } == sources)
    }

    @Test(arguments: [
        ("[a](b.md) [a](b.md)", [4, 14]), ("[a\nb](c.md) [d\ne](c.md)", [6, 18]),
        ("http://a.vn http://a.vn", [0, 12]),
    ])
    func equalLinksHaveTheirOwnPlaces(markdown: String, starts: [Int]) {
        #expect(Sample(markdown).document.links.map(\.span.start) == starts)
    }

    @Test func referencePointsToItsDefinition() {
        let sample = Sample("[a][r]\n\n[r]: /u\n")
        #expect(sample.document.links.map(\.span) == [Span(path: "a.md", start: 13, end: 15)])
    }

    @Test func imagesToo() {
        let sample = Sample("![a\nb](x.png \"t\") ![](y.png)\n\n![c][r]\n\n[r]: z.png\n")
        #expect(sample.document.images.map { sample.source($0.span) } == ["x.png", "y.png", "z.png"])
        #expect(sample.document.images.map(\.alt) == ["a b", "", "c"])
    }

    @Test func blocksSpanTheirLines() {
        let sample = Sample("# A\n\nmột\nhai\n\n- x\n- y\n\n```\nz\n```\n", lead: "---\n---\n")
        #expect(
            sample.document.blocks.map { sample.source($0.span) } == ["# A", "một\nhai", "- x\n- y", "```\nz\n```"])
    }

    @Test(arguments: 0..<300)
    func anyTextParsesAndSpansLieInside(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let lead = "---\ntitle: x\n---\n"
        let markdown = seed % 3 == 0 ? random.text(length: 200) : random.markdown(pieces: 60)
        let sample = Sample(markdown, style: BodyStyle(paragraphAnchors: .numbered), lead: lead)
        let document = sample.document
        let body = sample.text.body
        let spans =
            document.links.map(\.span) + document.images.map(\.span) + document.headings.map(\.span)
            + document.blocks.map(\.span) + (document.firstList?.items.map(\.span) ?? [])
            + sample.report.diagnostics.compactMap(\.span)
        for span in spans {
            #expect(span.start >= body.lowerBound && span.end <= body.upperBound)
            #expect(String(validating: sample.text.bytes[span.start..<span.end], as: UTF8.self) != nil)
        }
        #expect(Set(document.anchors.list).count == document.anchors.list.count)
        #expect(document.slots.map(\.offset) == document.slots.map(\.offset).sorted())
        #expect(document.blocks.map { sample.html($0.html) }.joined() == sample.html)
    }
}
