import Foundation

/// Words of several syllables that a line break should not split: a list of `banner.json`. Vietnamese writes a space
/// between any two syllables, so no rule can find compounds; a compound that is not in the list may be split.
package struct BannerCompounds: Decodable, Sendable, Hashable {
    /// In lower case, NFC, with one space between two syllables.
    private let words: Set<String>
    /// Syllables of the longest compound.
    private let longest: Int

    package init(_ words: [String]) {
        self.words = Set(words.map { $0.precomposedStringWithCanonicalMapping.lowercased() })
        longest = self.words.map { $0.split(separator: " ").count }.max() ?? 0
    }

    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    /// The ranges of compounds in a text, searched from the left, the longest first. Punctuation may precede and follow
    /// a compound.
    ///
    /// - Parameter syllables: in NFC; `joins` is false where something stronger than a space follows.
    func ranges(in syllables: [(text: String, joins: Bool)]) -> [Range<Int>] {
        let texts = syllables.map { $0.text.lowercased() }
        var found: [Range<Int>] = []
        var start = 0
        while start < texts.count {
            let end = (start..<min(start + longest, texts.count)).reversed().first { last in
                last > start && syllables[start..<last].allSatisfy(\.joins)
                    && words.contains(BannerCompounds.bare(texts[start...last].joined(separator: " ")))
            }
            if let end { found.append(start..<end + 1) }
            start = (end ?? start) + 1
        }
        return found
    }

    private static func bare(_ text: String) -> String {
        let head = text.unicodeScalars.drop(while: opening.contains)
        return String(String.UnicodeScalarView(head.reversed().drop(while: closing.contains).reversed()))
    }

    private static let opening = Set("“‘\"'(«[".unicodeScalars)
    private static let closing = Set(" -–—….,;:!?”’\"')»]".unicodeScalars)
}
