import Foundation

/// A normalised form of a text for finding repeated slogans; for comparison only, not for display.
///
/// Ignored differences: composed and decomposed letters, case, the position of the tone mark in `oa`, `oe`, `uy` (hoá
/// and hóa, thuỷ and thủy), kinds of dash and quote, runs of white space, and punctuation at the end. The letters `i`
/// and `y` stay different, and so do tones.
package struct SameWords: Sendable, Hashable {
    package let key: String

    package init(_ text: String) {
        var letters: [Unicode.Scalar] = []
        for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            guard let plain = Self.plain(scalar) else { continue }
            if plain == " ", letters.last == nil || letters.last == " " { continue }
            letters.append(plain)
        }
        while let last = letters.last, Self.isFinalPunctuation(last) { letters.removeLast() }
        key = Self.tonesMoved(letters).precomposedStringWithCanonicalMapping
    }

    /// The normalised scalar, or nil for an invisible one.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": return "-"
        case "\u{2018}"..."\u{201B}", "\u{2032}", "\u{2039}", "\u{203A}", "\u{00B4}", "`": return "'"
        case "\u{201C}"..."\u{201F}", "\u{2033}", "\u{00AB}", "\u{00BB}": return "\""
        case "\u{00AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": return nil
        case _ where scalar.properties.isWhitespace: return " "
        default: return scalar
        }
    }

    private static func isFinalPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ".", ",", ";", ":", "!", "?", "…": true
        default: false
        }
    }

    /// The letters with the tone mark of an open `oa`, `oe`, `uy` moved to the first vowel, which is the old style.
    ///
    /// Where a letter follows, as in `hoàn` or `quỳnh`, both styles agree. In `quý` the `u` belongs to `qu`.
    private static func tonesMoved(_ letters: [Unicode.Scalar]) -> String {
        var out = letters
        for index in letters.indices.dropFirst(2)
        where isTone(letters[index]) && isPair(letters[index - 2], letters[index - 1]) {
            let next = index + 1 < letters.endIndex ? letters[index + 1] : " "
            let isQu =
                letters[index - 2] == "u" && index >= 3 && letters[index - 3] == "q"
            if next.properties.isAlphabetic || isMark(next) || isQu { continue }
            out.swapAt(index - 1, index)
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: out)
        return text
    }

    private static func isPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        switch (first, second) {
        case ("o", "a"), ("o", "e"), ("u", "y"): true
        default: false
        }
    }

    /// Whether the scalar is a tone mark: grave, acute, tilde, hook above, dot below.
    private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}": true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }
}
