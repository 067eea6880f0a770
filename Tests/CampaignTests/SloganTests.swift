import Campaign
import Diagnostics
import Testing

/// Slogan files, Content/README.md §6.
@Suite struct SloganTests {
    private func group(_ body: String, _ fields: String = "") -> (SloganGroup?, [String]) {
        let fixture = ContentFixture(["2023/slogans/a.md": "---\ntitle: Nơi treo\n\(fields)---\n\(body)"])
        return (fixture.load().campaign?.editions.first?.sloganGroups.first, fixture.faults())
    }

    /// `number|line / line|author`
    private func outline(_ group: SloganGroup?) -> [String] {
        (group?.slogans ?? []).map {
            "\($0.number.map(String.init) ?? "-")|\($0.lines.joined(separator: " / "))|\($0.author ?? "-")"
        }
    }

    @Test(arguments: [
        ("1. Học, học nữa, học mãi — Lenin\n", ["1|Học, học nữa, học mãi|Lenin"]),
        ("1. Học, học nữa, học mãi -- Lenin\n", ["1|Học, học nữa, học mãi|Lenin"]),
        ("1. Học – hành\n", ["1|Học – hành|-"]), ("1. Học—hành\n", ["1|Học—hành|-"]),
        ("1. Học --hành\n", ["1|Học --hành|-"]),
        ("1. Học — hành — Lenin\n", ["1|Học — hành|Lenin"]), ("1. Học — Lenin (V.I.)\n", ["1|Học|Lenin (V.I.)"]),
        ("1. Học mãi (Lenin)\n", ["1|Học mãi (Lenin)|-"]), ("1. Học mãi. (Lenin) [1]\n", ["1|Học mãi. (Lenin) [1]|-"]),
        ("1. Học ở trường,\\\n   học ở đời — Hồ Chí Minh\n", ["1|Học ở trường, / học ở đời|Hồ Chí Minh"]),
        ("1. Học ở trường,  \n   học ở đời\\\n   — Hồ Chí Minh\n", ["1|Học ở trường, / học ở đời|Hồ Chí Minh"]),
        ("1. Học ở trường,\n   học ở đời\n", ["1|Học ở trường, học ở đời|-"]),
        ("- Học\n- Hành\n", ["-|Học|-", "-|Hành|-"]), ("* Học\n", ["-|Học|-"]),
        ("3) Học\n4) Hành\n", ["3|Học|-", "4|Hành|-"]),
        ("1. **Học** *mãi* & [hành](../theme.md)!\n", ["1|Học mãi & hành!|-"]),
        ("1. Học…\n2. Học.\n3. Học!\n", ["1|Học…|-", "2|Học.|-", "3|Học!|-"]),
        ("Lời dẫn.\n\n2. Hai\n3. Ba\n\n## Sau\n\n1. Không phải\n", ["2|Hai|-", "3|Ba|-"]),
        ("1. \u{201C}Học\u{201D} — Lenin\n", ["1|“Học”|Lenin"]), ("1. — Lenin\n", ["1|— Lenin|-"]),
    ])
    func itemsOfTheFirstListAreSlogans(body: String, slogans: [String]) {
        let (found, faults) = group(body)
        #expect(outline(found) == slogans)
        #expect(faults == [])
    }

    @Test func furtherParagraphsAreANote() throws {
        let (found, faults) = group("1. Học — Lenin\n\n   Chưa kiểm chứng nguồn.\n\n   Hai.\n2. Hành\n")
        let slogans = try #require(found).slogans
        let html = try #require(found).article.body.html
        #expect(
            slogans.map { $0.note.map { String(decoding: html[$0], as: UTF8.self) } } == [
                "<p>Chưa kiểm chứng nguồn.</p>\n<p>Hai.</p>\n", nil,
            ])
        #expect(slogans.map(\.author) == ["Lenin", nil])
        #expect(faults == [])
    }

    @Test func everyFieldOfAGroupIsRead() throws {
        let (found, faults) = group(
            "1. Học\n2. Hành\n",
            "places: [street, public]\nrule: pick\nat_least: 1\norder: -2\nslugs: {2: hanh-mai}\nold_slugs: {hoc-cu: 1, hanh: 2}\n"
        )
        let group = try #require(found)
        #expect(faults == [])
        #expect(group.places == ["street", "public"])
        #expect(group.choice == .pick)
        #expect([group.atLeast, group.order] == [1, -2])
        #expect(group.slogans.map { $0.slug?.rawValue } == [nil, "hanh-mai"])
        #expect(group.oldSlugs.map { "\($0.slug)→\($0.index)" } == ["hoc-cu→0", "hanh→1"])
    }

    @Test func aPlaceMayStandAlone() {
        #expect(group("- Học\n", "places: gate\n").0?.places == ["gate"])
        #expect(group("- Học\n").0?.places == [])
    }

    @Test(arguments: [
        ("Chỉ có lời dẫn.\n", "", ["C401 2023/slogans/a.md:4:1: tệp khẩu hiệu không có danh sách nào"]),
        ("", "", ["C401 2023/slogans/a.md:4:1: tệp khẩu hiệu không có danh sách nào"]),
        ("1. Học\n2.\n3. Hành\n", "", ["C402 2023/slogans/a.md:5:1: mục 2 của danh sách không có chữ nào"]),
        ("2. Học\n", "slugs: {1: a}\n", ["C403 2023/slogans/a.md:3:9: danh sách không có khẩu hiệu số 1"]),
        (
            "- Học\n", "slugs: {1: A b}\n",
            ["C502 2023/slogans/a.md:3:12: “A b” không dùng được trong địa chỉ: chỉ a–z, số và dấu gạch nối"]
        ),
        ("- Học\n", "old_slugs: {hoc: hai}\n", ["C403 2023/slogans/a.md:3:18: danh sách không có khẩu hiệu số hai"]),
        (
            "- Học\n", "at_least: 0\n",
            ["C505 2023/slogans/a.md:3:11: “at_least” phải là số nguyên từ 1 đến 1000, ở đây là “0”"]
        ),
        ("- Học\n", "places: stret\n", ["C106 2023/slogans/a.md:3:9: “places” không có giá trị “stret”"]),
        ("- Học\n", "slugs: hoc\n", ["C104 2023/slogans/a.md:3:8: “slugs” phải gồm các dòng “khóa: giá trị” thụt vào"]),
    ])
    func whatIsWrongIsToldInPlace(body: String, fields: String, faults: [String]) {
        #expect(group(body, fields).1 == faults)
    }

    @Test func groupsStandInTheirOrder() {
        let groups = ContentFixture([
            "2023/slogans/b.md": "---\ntitle: B\n---\n- b\n",
            "2023/slogans/a.md": "---\ntitle: A\norder: 2\n---\n- a\n",
            "2023/slogans/c.md": "---\ntitle: C\norder: -1\n---\n- c\n",
        ]).load().campaign?.editions.first?.sloganGroups.map(\.article.title)
        #expect(groups == ["C", "B", "A"])
    }
}
