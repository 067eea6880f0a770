import Foundation
import Site
import Testing

struct BannerLayoutTests {
    private static let longest = BannerText(
        lines: [
            "Chúng ta phải học, phải cố gắng học nhiều.", "Không chịu khó học thì không tiến bộ được.",
            "Không tiến bộ là thoái bộ.",
            "Xã hội càng đi tới, công việc càng nhiều, máy móc càng tinh xảo.", "Mình không chịu học thì lạc hậu,",
            "mà lạc hậu là bị đào thải, tự mình đào thải mình...",
        ], author: "Hồ Chí Minh")

    @Test func `the longest slogan of 2023 is refused on a narrow street banner, with the height it would have`() throws
    {
        guard
            case .failure(.tooSmall(.slogan, let capital, let minimum)) = try BannerFixture.layout(
                Self.longest, BannerSize(width: 6, height: 0.7))
        else { return #expect(Bool(false), "it was set") }
        let millimetres: [Int] = [Int(capital), Int(minimum)]
        #expect(millimetres == [113, 133])
    }

    @Test(arguments: [(6, 1.5), (3, 1), (0.8, 2.5), (1, 3)]) func `it is set where there is room`(
        _ width: Double, _ height: Double
    ) throws {
        let layout = try BannerFixture.layout(Self.longest, BannerSize(width: width, height: height)).get()
        #expect(
            layout.lines.filter { $0.kind == .slogan }.map(\.text).joined(separator: " ")
                == Self.longest.lines.joined(separator: " "))
    }

    @Test(arguments: [
        (6, 0.7, ["Chuyển đổi số thúc đẩy học tập suốt đời"]),
        (6, 1.5, ["Chuyển đổi số thúc đẩy", "học tập suốt đời"]),
        // 15 per cent larger than at the preferred break is too little for splitting "thúc đẩy".
        (3, 1, ["Chuyển đổi số thúc đẩy", "học tập suốt đời"]),
        (0.8, 2.5, ["Chuyển", "đổi số", "thúc", "đẩy", "học tập", "suốt", "đời"]),
    ]) func `lines break for large letters and at preferred breaks first`(
        _ width: Double, _ height: Double, _ lines: [String]
    ) throws {
        let text = BannerText(lines: ["Chuyển đổi số thúc đẩy", "học tập suốt đời"])
        let layout = try BannerFixture.layout(text, BannerSize(width: width, height: height)).get()
        #expect(layout.lines.map(\.text) == lines)
    }

    /// Tries every way to break a short text. No layout may have letters smaller than the best by more than the rules
    /// allow.
    @Test(arguments: [(4, 0.5), (3, 1), (2, 2), (1, 3), (0.7, 4)]) func `no other breaking has much larger letters`(
        _ width: Double, _ height: Double
    ) throws {
        let words = "Học ở trường, học ở sách vở và học lẫn nhau".split(separator: " ").map(String.init)
        let size = BannerSize(width: width, height: height)
        let kit = try BannerFixture.kit()
        // Lines given as preferred breaks, with no other break allowed: one way, one size.
        func capital(_ lines: [String]) -> Double? {
            switch BannerLayout.make(BannerText(lines: lines), on: size, font: kit.font, rules: kit.design.rules) {
            case .success(let layout): layout.capital
            case .failure(.tooSmall(_, let capital, _)): capital
            case .failure: nil
            }
        }
        let sizes = (0..<1 << (words.count - 1)).compactMap { mask -> Double? in
            var lines = [words[0]]
            for index in 1..<words.count {
                if mask >> (index - 1) & 1 == 1 {
                    lines.append(words[index])
                } else {
                    lines[lines.count - 1] += "\u{A0}" + words[index]
                }
            }
            return capital(lines)
        }
        let free = try #require(capital([words.joined(separator: " ")]))
        let best = try #require(sizes.max())
        #expect(free <= best * 1.000001)
        #expect(free >= best * (1 - kit.design.rules.preferredWithin) * (1 - kit.design.rules.balanceWithin))
    }

    @Test(arguments: ["你", "🎓", "ʇ"]) func `a letter that the font lacks is refused and named`(_ letter: String) throws
    {
        let result = try BannerFixture.layout(BannerText(lines: ["Học \(letter)"]), BannerSize(width: 6, height: 1))
        #expect(result == .failure(.unknownLetters([letter])))
    }

    @Test func `decomposed letters are set as composed ones`() throws {
        let size = BannerSize(width: 3, height: 1)
        let composed = BannerText(lines: ["Tiếng Việt"], author: "Nguyễn Ẩn")
        let decomposed = BannerText(
            lines: composed.lines.map(\.decomposedStringWithCanonicalMapping),
            author: composed.author?.decomposedStringWithCanonicalMapping)
        func scalars(_ text: BannerText) throws -> [[Unicode.Scalar]] {
            try BannerFixture.layout(text, size).get().lines.map { Array($0.text.unicodeScalars) }
        }
        let (a, b) = (try scalars(decomposed), try scalars(composed))
        #expect(a == b)
    }

    @Test func `letters of 10 cm read from 36 m`() throws {
        // 30 feet per inch is 3.6 m per centimetre.
        let rules = try BannerFixture.kit().design.rules
        let feet = rules.readingMetresPerCentimetre * 2.54 / 0.3048
        #expect(abs(feet - 30) < 0.001)
    }

    @Test func `every Vietnamese letter is in the font`() throws {
        let vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
        let font = try BannerFixture.kit().font
        let all =
            (vowels + vowels.uppercased()).unicodeScalars + (0x20...0x7E).compactMap(Unicode.Scalar.init)
            + "“”‘’–—…·".unicodeScalars
        let missing = all.filter { font.glyph(String($0)) == nil }.map(String.init)
        #expect(missing == [])
    }

    @Test func `every shipped pair of colours has enough contrast`() throws {
        let colours = try BannerFixture.kit().design.colours
        #expect(colours.filter { $0.contrast < 4.5 }.map(\.id) == [])
        #expect(colours.count >= 5)
    }

    /// Known values of WCAG 2: black on white is 21, and #777777 on white is 4.48.
    @Test(arguments: [("#000000", 21.0), ("#777777", 4.48), ("#ffffff", 1.0)]) func `contrast is that of WCAG`(
        _ ground: String, _ expected: Double
    ) throws {
        let json = ##"{"id": "x", "ground": "\##(ground)", "text": "#ffffff", "vi": "", "en": ""}"##
        let colours = try JSONDecoder().decode(BannerDesign.Colours.self, from: Data(json.utf8))
        let rounded = (colours.contrast * 100).rounded() / 100
        #expect(rounded == expected)
    }
}

struct BannerSVGTests {
    @Test func `a banner is as large as it will hang, and its title is escaped`() throws {
        let kit = try BannerFixture.kit()
        let layout = try BannerFixture.layout(BannerText(lines: ["Học"]), BannerSize(width: 0.8, height: 2.5)).get()
        let text = BannerSVG.text(
            layout, kit.design.colours[0], title: "<Học> & \"hành\"", extent: .trueSize, font: kit.font)
        #expect(
            text.split(separator: "\n").prefix(4).map(String.init) == [
                #"<svg xmlns="http://www.w3.org/2000/svg" width="800mm" height="2500mm" viewBox="0 0 800 2500" role="img">"#,
                "<title>&lt;Học&gt; &amp; &quot;hành&quot;</title>",
                ##"<path fill="#c8102e" d="M0 0h800v2500h-800z"/>"##,
                ##"<g fill="#ffeb3b">"##,
            ])
        #expect(!text.contains("<text"))
    }

    @Test(arguments: [(0, "0"), (-0.0004, "0"), (1.0005, "1.001"), (-2.5, "-2.5"), (1200, "1200"), (0.05, "0.05")])
    func `numbers are short`(_ value: Double, _ text: String) { #expect(BannerSVG.number(value, 3) == text) }
}

struct BannerDataTests {
    @Test(arguments: ["", "{}", "[1]"]) func `damaged letters are refused`(_ json: String) {
        #expect(throws: (any Error).self) { try BannerFont(json: Array(json.utf8)) }
    }

    @Test func `letters that name an outline which is not there are refused`() throws {
        let json =
            #"{"units": 1000, "capital": 700, "glyphs": {"A": [500, 0, 500, 700, 0, [1, 0, 0]]}, "outlines": ["m0 0z"], "kerning": {"left": {}, "right": {}, "pairs": []}}"#
        #expect(throws: (any Error).self) { try BannerFont(json: Array(json.utf8)) }
        #expect(throws: Never.self) { try BannerFont(json: Array(json.replacing("[1, 0, 0]", with: "[0, 0, 0]").utf8)) }
    }
}
