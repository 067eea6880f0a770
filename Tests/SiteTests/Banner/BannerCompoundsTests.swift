import Site
import Testing

struct BannerCompoundsTests {
    @Test(arguments: [
        (
            "Học hỏi là một việc phải tiếp tục suốt đời", 1.0, 1.0,
            ["Học hỏi là", "một việc", "phải tiếp tục", "suốt đời"]
        ),
        ("Chuyển đổi số thúc đẩy học tập suốt đời", 1, 1, ["Chuyển đổi số", "thúc đẩy", "học tập", "suốt đời"]),
        // Punctuation around a compound, capitals, and combining letters.
        ("(Xây Dựng) “năng lực”, phẩm chất", 1, 1, ["(Xây Dựng)", "“năng lực”,", "phẩm chất"]),
        ("phải ho\u{323}c ta\u{323}\u{302}p", 1, 1, ["phải", "học tập"]),
        // Not a compound where a comma is between; and a compound that would make the letters much smaller is split.
        ("công, tác phẩm", 1, 1, ["công,", "tác", "phẩm"]),
        ("Chuyển đổi số", 0.8, 2.5, ["Chuyển", "đổi số"]),
    ])
    func `a banner cuts a compound only where the letters gain much by it`(
        _ text: String, _ width: Double, _ height: Double, _ lines: [String]
    ) throws {
        let layout = try BannerFixture.layout(BannerText(lines: [text]), BannerSize(width: width, height: height)).get()
        #expect(layout.lines.map(\.text) == lines)
    }

    @Test func `a break that the author set stands, also within a compound`() throws {
        let layout = try BannerFixture.layout(
            BannerText(lines: ["Cùng nhau học", "tập suốt đời"]), BannerSize(width: 3, height: 1)
        ).get()
        #expect(layout.lines.map(\.text) == ["Cùng nhau học", "tập suốt đời"])
    }
}
