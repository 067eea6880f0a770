import Markdown
import Testing

@Suite struct FirstListTests {
    @Test func itemsHaveNumbersLinesNotesAndPlaces() throws {
        let sample = Sample(
            """
            Lời dẫn với [liên kết](x.md).

            4. Chuyển đổi số *thúc đẩy*
               học tập
            5. Học ở trường,\\
               học ở **Nhân dân** — Hồ Chí Minh

               Chưa [kiểm chứng](y.md) nguồn.

               - hai
            6.

            Lời kết.

            - danh sách khác
            """, lead: "---\ntitle: x\n---\n")
        let list = try #require(sample.document.firstList)
        #expect(list.block == 1)
        #expect(list.isOrdered)
        #expect(list.items.map(\.number) == [4, 5, 6])
        #expect(
            list.items.map(\.lines) == [
                ["Chuyển đổi số thúc đẩy học tập"], ["Học ở trường,", "học ở Nhân dân — Hồ Chí Minh"], [],
            ])
        #expect(list.items[1].text == "Học ở trường, học ở Nhân dân — Hồ Chí Minh")
        #expect(
            list.items.map { $0.notes.map(sample.html) } == [
                nil, "<p>Chưa <a href=\"y.md\">kiểm chứng</a> nguồn.</p>\n<ul>\n<li>hai</li>\n</ul>\n", nil,
            ])
        #expect(sample.source(list.items[0].span) == "Chuyển đổi số *thúc đẩy*\n   học tập")
        #expect(sample.source(list.items[2].span) == "6.")
        #expect(sample.document.blocks.map(\.kind) == [.paragraph, .list, .paragraph, .list])
    }

    @Test func bulletsHaveNoNumbers() throws {
        let list = try #require(Sample("> - trong trích dẫn\n\n* a  \n  b\n* c\n").document.firstList)
        #expect(!list.isOrdered)
        #expect(list.items.map(\.number) == [nil, nil])
        #expect(list.items.map(\.lines) == [["a", "b"], ["c"]])
    }

    @Test func noteOfATightItemIsItsInnerList() throws {
        let sample = Sample("1. a [x](y.md)\n   - b [z](t.md)\n2. c\n")
        let list = try #require(sample.document.firstList)
        #expect(
            list.items.map { $0.notes.map(sample.html) } == [
                "<ul>\n<li>b <a href=\"t.md\">z</a></li>\n</ul>\n", nil,
            ])
    }

    @Test(arguments: ["", "chỉ chữ\n", "> - trong trích dẫn\n"])
    func noList(markdown: String) {
        #expect(Sample(markdown).document.firstList == nil)
    }
}
