import Foundation
import Markdown
import TestSupport
import Testing
import Text

@Suite struct SlugTests {
    @Test(arguments: [
        ("Đề cương TUYÊN TRUYỀN, năm 2023", "de-cuong-tuyen-truyen-nam-2023"),
        ("  Học, học nữa, học mãi! ", "hoc-hoc-nua-hoc-mai"),
        ("ẢNH_Lễ–khai mạc (1)", "anh-le-khai-mac-1"),
        ("ƯƠNG ươ ăâ êô đĐ", "uong-uo-aa-eo-dd"),
        ("a\u{0111}\u{0323}b", "adb"),
        ("İstanbul ﬁ", "istanbul"),
    ])
    func foldsToASCII(text: String, slug: String) {
        #expect(Slug(folding: text)?.rawValue == slug)
    }

    @Test(arguments: ["", "…", "中文", "—", "🎉"])
    func nothingRemains(text: String) {
        #expect(Slug(folding: text) == nil)
    }

    @Test func composedAndDecomposedAreOne() {
        let text = "Tuần lễ hưởng ứng học tập suốt đời: ẶẮẰẲẴ ộốồổỗ ựứừửữ"
        let composed = text.precomposedStringWithCanonicalMapping
        let decomposed = text.decomposedStringWithCanonicalMapping
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        #expect(folded(composed) == "tuan le huong ung hoc tap suot doi: aaaaa ooooo uuuuu")
        #expect(Array(folded(composed).utf8) == Array(folded(decomposed).utf8))
        #expect(Slug(folding: composed) == Slug(folding: decomposed))
    }

    /// One pass over the letters against folding all of the text first.
    @Test(arguments: 0..<200)
    func onePassIsFoldingThenJoining(seed: UInt64) {
        var random = SeededRandom(mixing: seed)
        let pieces = [
            "Đề ", "cương", "–", "…", " ", "ỡ", "\u{301}", "\0", "A", "9", "-", "“", "ß", "\u{2028}", "\u{2010}",
        ]
        let text =
            random.below(2) == 0
            ? random.text(length: 12) : (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
        let words = folded(text).utf8.split { !(0x30...0x39).contains($0) && !(0x61...0x7A).contains($0) }
        let joined = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
        #expect(Slug(folding: text)?.rawValue == (joined.isEmpty ? nil : joined))
    }

    @Test(arguments: [
        ("hoc-tap", true), ("hoc--tap", false), ("-hoc", false), ("hoc-", false), ("Hoc", false),
        ("học", false), ("", false), ("a_b", false), ("2023", true),
    ])
    func exactTakesSlugsOnly(text: String, isSlug: Bool) {
        #expect(Slug(exact: text)?.rawValue == (isSlug ? text : nil))
    }

    @Test(arguments: [
        ("hoc-tap-suot-doi", 16, "hoc-tap-suot-doi"), ("hoc-tap-suot-doi", 15, "hoc-tap-suot"),
        ("hoc-tap-suot-doi", 12, "hoc-tap-suot"), ("hoc-tap-suot-doi", 11, "hoc-tap"),
        ("hoc-tap", 2, "ho"), ("hoc-tap", 3, "hoc"), ("hoc", 0, "h"),
    ])
    func cutsAfterAWholeSyllable(text: String, limit: Int, cut: String) {
        #expect(Slug(exact: text)?.cut(to: limit).rawValue == cut)
    }

    @Test(arguments: 0..<50)
    func slugsAreIdempotentASCII(seed: UInt64) throws {
        var random = SeededRandom(mixing: seed)
        let text = random.text(length: 60)
        guard let slug = Slug(folding: text) else { return }
        #expect(Slug(folding: slug.rawValue) == slug)
        #expect(Slug(exact: slug.rawValue) == slug)
        let cut = slug.cut(to: 20)
        #expect(Slug(exact: cut.rawValue) == cut)
        #expect(cut.cut(to: 20) == cut)
        #expect(cut.rawValue.utf8.count <= 20)
    }
}
