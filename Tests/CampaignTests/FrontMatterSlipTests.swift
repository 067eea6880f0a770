import Diagnostics
import Foundation
import Testing

/// A typing error in front matter, and the whole report about it, from `Tests/Sites/slips.txt`:
///
///     == name
///     the lines between the two fences
///     -- vi
///     the exact report in Vietnamese
///     -- en
///     the report in English
///
/// `[U+00A0]` is the character with that number: editors could lose an invisible character.
struct Slip: Sendable, CustomTestStringConvertible {
    let name: String
    let yaml: String
    /// By language.
    var told: [String: String]

    var testDescription: String { name }

    // MARK: The table

    private static let file = "\(ExampleSite.root)/Tests/Sites/slips.txt"

    static let all: [Slip] = {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
        return text.split(separator: #/(?:^|\n)== /#).compactMap { entry in
            guard let parts = entry.wholeMatch(of: #/(?s)(\w+)\n(.*?)\n-- vi\n(.*?)-- en\n(.*)/#) else { return nil }
            return Slip(
                name: String(parts.1), yaml: shown(parts.2), told: ["vi": shown(parts.3), "en": shown(parts.4)])
        }
    }()

    /// Rewrites the table.
    static func record(_ slips: [Slip]) throws {
        let entries = slips.map { slip in
            "== \(slip.name)\n\(hidden(slip.yaml))\n-- vi\n\(hidden(slip.told["vi", default: ""]))"
                + "-- en\n\(hidden(slip.told["en", default: ""]))"
        }
        try Data(entries.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
    }

    private static func shown(_ text: Substring) -> String {
        String(text).replacing(#/\[U\+([0-9A-F]{4})\]/#) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }

    private static func hidden(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isSeen = scalar == "\n" || scalar == " " || !(scalar.properties.isWhitespace || scalar.value < 0x20)
            return isSeen
                ? String(scalar) : "[U+\(String(scalar.value + 0x10000, radix: 16, uppercase: true).dropFirst())]"
        }.joined()
    }
}

@Suite struct FrontMatterSlipTests {
    @Test(arguments: Slip.all)
    func isToldInItsOwnSentence(slip: Slip) {
        #expect(told(slip.yaml, .vietnamese) == slip.told["vi"])
        #expect(told(slip.yaml, .english) == slip.told["en"])
    }

    @Test(arguments: Slip.all)
    func givesNoValues(slip: Slip) {
        #expect(entries(slip.yaml).entries.map(outlined) == nil)
    }

    /// An entry with a wrong form would be skipped without notice.
    @Test func everyEntryOfTheTableIsRead() throws {
        #expect(Slip.all.count >= 54)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Slip.record(
                Slip.all.map { slip in
                    var slip = slip
                    slip.told = ["vi": told(slip.yaml, .vietnamese), "en": told(slip.yaml, .english)]
                    return slip
                })
            Issue.record("recorded anew; read the difference as an officer would, then run without RECORD")
        }
    }
}
