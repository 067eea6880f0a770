import Foundation

/// The texts of a banner. Empty texts count as absent.
package struct BannerText: Sendable, Hashable {
    /// The slogan, split at its preferred breaks.
    package let lines: [String]
    package let author: String?
    /// The organisation, shown above the slogan.
    package let body: String?
    /// The campaign and its year, shown at the bottom.
    package let week: String?

    package init(lines: [String], author: String? = nil, body: String? = nil, week: String? = nil) {
        self.lines = lines
        self.author = author
        self.body = body
        self.week = week
    }
}

/// Letters without a line break between them: a syllable with what is attached to it.
struct BannerWord: Hashable {
    /// The cost of a line break; the search uses worse ones only where the letters become larger.
    enum Break: Int {
        case preferred = 0
        case behindPunctuation = 1
        case betweenSyllables = 2
        /// `học│tập`: splits a compound.
        case withinCompound = 3
        /// After the dash of `01/10/2020-07/10/2020`.
        case withinRange = 4
    }

    var text: String
    /// The gap to the word before: a space, or nothing.
    let gap: String
    /// The break after a line that ends with this word.
    var breakBehind: Break

    /// The syllables of a text in order. A lone dash or other punctuation stays with the word before.
    static func words(_ lines: [String], _ compounds: BannerCompounds) -> [BannerWord] {
        var words: [BannerWord] = []
        for line in lines {
            let scalars = line.precomposedStringWithCanonicalMapping.unicodeScalars
            for piece in scalars.split(whereSeparator: { " \t\r\n".unicodeScalars.contains($0) }) {
                if !words.isEmpty, piece.allSatisfy(lone.contains) {
                    words[words.count - 1].text += " " + String(String.UnicodeScalarView(piece))
                } else {
                    append(Array(piece), to: &words)
                }
            }
            if !words.isEmpty { words[words.count - 1].breakBehind = .preferred }
        }
        for index in words.indices where words[index].breakBehind == .betweenSyllables {
            if let last = words[index].text.unicodeScalars.last, marks.contains(last) {
                words[index].breakBehind = .behindPunctuation
            }
        }
        for range in compounds.ranges(in: words.map { ($0.text, $0.breakBehind == .betweenSyllables) }) {
            for index in range.dropLast() { words[index].breakBehind = .withinCompound }
        }
        return words
    }

    static func joined(_ words: some Collection<BannerWord>) -> String {
        words.enumerated().map { index, word in index == 0 ? word.text : word.gap + word.text }.joined()
    }

    /// Appends one word, or several when the piece is a range of dates.
    private static func append(_ piece: [Unicode.Scalar], to words: inout [BannerWord]) {
        var start = 0
        func text(to end: Int) -> String { String(String.UnicodeScalarView(piece[start..<end])) }
        for index in piece.indices.dropFirst().dropLast()
        where dashes.contains(piece[index]) && digits.contains(piece[index - 1]) && digits.contains(piece[index + 1]) {
            words.append(BannerWord(text: text(to: index + 1), gap: gap(start, words), breakBehind: .withinRange))
            start = index + 1
        }
        words.append(BannerWord(text: text(to: piece.count), gap: gap(start, words), breakBehind: .betweenSyllables))
    }

    private static func gap(_ start: Int, _ words: [BannerWord]) -> String { start > 0 || words.isEmpty ? "" : " " }

    private static let lone = Set("-–—…·.,;:!?".unicodeScalars)
    private static let marks = Set("-–—….,;:!?".unicodeScalars)
    private static let dashes = Set("-–".unicodeScalars)
    private static let digits = Set("0123456789".unicodeScalars)
}
