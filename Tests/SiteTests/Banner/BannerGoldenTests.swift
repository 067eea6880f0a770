import Campaign
import Foundation
import Site
import Testing

/// Layouts of every slogan of Content/ on every shipped size, and of texts that are hard to set, compared with
/// Tests/Banner/layouts.jsonl. Tests/Banner/test_script.py compares the browser's script with the same file, number by
/// number. RECORD=1 rewrites the file, and still fails.
struct BannerGoldenTests {
    @Test func `every layout is as recorded`() throws {
        let kit = try BannerFixture.kit()
        let expected = try Self.cases().map { text, size in
            Self.line(text, size, BannerLayout.make(text, on: size, font: kit.font, rules: kit.design.rules))
        }
        let place = BannerFixture.root.appending(path: "Tests/Banner/layouts.jsonl")
        let found = (try? String(contentsOf: place, encoding: .utf8))?.split(separator: "\n").map(String.init)
        if found != expected, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try (expected.joined(separator: "\n") + "\n").write(to: place, atomically: true, encoding: .utf8)
        }
        #expect(found == expected, "run with RECORD=1 and review Tests/Banner/layouts.jsonl")
        #expect(expected.count > 300)
    }

    /// Shipped sizes and cards, each slogan alone and with the organisation and the week; then made-up texts.
    private static func cases() throws -> [(BannerText, BannerSize)] {
        let campaign = try BannerFixture.campaign()
        let sizes =
            campaign.settings.banners.map(BannerSize.init) + (try BannerFixture.kit().design.cards.map(BannerSize.init))
        let slogans = campaign.editions.flatMap { edition in edition.sloganGroups.flatMap(\.slogans) }
        let bare = slogans.map { BannerText(lines: $0.lines, author: $0.author) }
        let full = slogans.map {
            BannerText(
                lines: $0.lines, author: $0.author, body: "Ủy ban nhân dân Quận 3, Thành phố Hồ Chí Minh",
                week: "Tuần lễ hưởng ứng học tập suốt đời năm 2023")
        }
        return (bare + full + hard).flatMap { text in sizes.map { (text, $0) } }
            + random(120).map { ($0, BannerSize(width: Double($0.lines.count), height: 0.9)) }
    }

    private static let hard: [BannerText] = [
        BannerText(lines: []),
        BannerText(lines: [" \t"], author: "Không lời"),
        BannerText(lines: ["A"]),
        BannerText(lines: ["ẲNG ẴM ẾCH ỖI", "gỵj Ặ Ộ Ợ"], author: "ỄỆ"),
        // Decomposed letters; and a no-break space that joins two syllables.
        BannerText(lines: ["Ho\u{323}c ta\u{323}\u{302}p suo\u{302}\u{301}t đơ\u{300}i", "cho\u{A0}mọi\u{A0}người"]),
        BannerText(lines: ["Từ 01/10/2020-07/10/2020", "- hưởng ứng – học tập"]),
        BannerText(lines: ["1-2-3-4-5-6"]),
        BannerText(lines: ["Học 你好 và 学 🎓"], author: "孔子"),
        BannerText(lines: [Array(repeating: "học", count: 301).joined(separator: " ")]),
        BannerText(lines: [Array(repeating: "nghiêng", count: 300).joined(separator: " ")]),
        BannerText(lines: ["Nghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêng"]),
        BannerText(
            lines: ["Học"], author: "Antoine de Saint-Exupéry, nhà văn, phi công và người kể chuyện của mọi thời đại"),
        BannerText(lines: ["“AVA To Tr” – Wa. Vâ; Ty!"], author: "<b>&\"'"),
    ]

    /// Random words of a fixed seed, with punctuation, dashes and preferred breaks.
    private static func random(_ count: Int) -> [BannerText] {
        let words = [
            "học", "Tập", "suốt", "đời,", "-", "trường.", "Ễ", "nghiêng", "a", "2020-2024", "–", "“Đọc”", "Ỵ", "wow!",
            "1/10-7/10",
        ]
        var state: UInt64 = 20_231_001
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        return (0..<count).map { _ in
            let lines = (0...next(4)).map { _ in
                (0...next(9)).map { _ in words[next(words.count)] }.joined(separator: " ")
            }
            return BannerText(
                lines: lines, author: next(2) == 0 ? "Hồ Chí Minh" : nil, body: next(3) == 0 ? "Trường Lê Lợi" : nil,
                week: next(3) == 0 ? "Tuần lễ 2024" : nil)
        }
    }

    // MARK: As JSON

    private static func line(
        _ text: BannerText, _ size: BannerSize, _ result: Result<BannerLayout, BannerLayout.Refusal>
    ) -> String {
        let said =
            ["lines: \(list(text.lines.map(quoted)))"]
            + [("author", text.author), ("body", text.body), ("week", text.week)].compactMap { key, value in
                value.map { "\(key): \(quoted($0))" }
            }
        return object([
            "text: \(object(said))",
            "size: \(list(["\(size.width)", "\(size.height)", quoted(size.unit.rawValue), "\(size.textWidth)"]))",
            "result: \(json(result))",
        ])
    }

    private static func json(_ result: Result<BannerLayout, BannerLayout.Refusal>) -> String {
        switch result {
        case .success(let layout):
            let lines = layout.lines.map {
                list([quoted($0.kind.rawValue), quoted($0.text)] + [$0.size, $0.x, $0.y, $0.width].map { "\($0)" })
            }
            return object(["capital: \(layout.capital)", "lines: \(list(lines))"])
        case .failure(.noWords): return object(["why: \"empty\""])
        case .failure(.unknownLetters(let letters)):
            return object(["why: \"letters\"", "letters: \(list(letters.map(quoted)))"])
        case .failure(.tooManyWords(let count, let most)):
            return object(["why: \"long\"", "words: \(count)", "most: \(most)"])
        case .failure(.tooSmall(let kind, let capital, let minimum)):
            return object([
                "why: \"small\"", "kind: \(quoted(kind.rawValue))", "capital: \(capital)", "minimum: \(minimum)",
            ])
        }
    }

    private static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }

    /// A JSON object of `key: value` texts.
    private static func object(_ items: [String]) -> String {
        "{"
            + items.map { item in
                let colon = item.firstIndex(of: ":") ?? item.endIndex
                return "\"\(item[..<colon])\"\(item[colon...])"
            }.joined(separator: ", ") + "}"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t") + "\""
    }
}
