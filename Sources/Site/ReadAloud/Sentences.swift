/// Splits a text into sentences.
package enum Sentences {
    private static let ends: Set<Character> = [".", "!", "?", "…"]
    private static let closers: Set<Character> = ["”", "’", "\"", "'", "»", ")", "]"]
    private static let openers: Set<Character> = ["“", "‘", "\"", "'", "«", "(", "[", "-", "–", "—"]

    /// The sentences in order, each with its closing punctuation, none empty; line breaks become spaces.
    ///
    /// A full stop does not end a sentence before a small letter, after an initial or an abbreviation such as `TP.`, or
    /// after the number that begins the text (`1. Mục đích`).
    package static func split(_ text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        var sentences: [String] = []
        var current: [Substring] = []
        for (index, word) in words.enumerated() {
            current.append(word)
            let next = index + 1 < words.count ? words[index + 1] : nil
            guard let next else { break }
            if endsSentence(word, before: next, isFirst: current.count == 1) {
                sentences.append(current.joined(separator: " "))
                current = []
            }
        }
        if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
        return sentences
    }

    private static func endsSentence(_ word: Substring, before next: Substring, isFirst: Bool) -> Bool {
        var body = word
        while let last = body.last, closers.contains(last) { body.removeLast() }
        guard let end = body.last, ends.contains(end) else { return false }
        guard let start = next.first(where: { !openers.contains($0) }), start.isUppercase || start.isNumber else {
            return false
        }
        guard end == "." else { return true }
        body.removeLast()
        guard body.last != "." else { return true }
        var stem = body
        while let first = stem.first, openers.contains(first) { stem.removeFirst() }
        if isFirst, Enumerator.isNumber(stem) { return false }
        if stem.count == 1, let letter = stem.first, letter.isUppercase { return false }
        let last = stem.split(separator: ".").last ?? stem
        return SpokenForms.dotted[String(last)] == nil
    }
}

/// The number or letter that an item or heading begins with: `1.`, `2.1.`, `IV.`, `a)`.
struct Enumerator {
    /// “Một”, “Hai chấm một”, “Bốn”, “A”
    let reading: String
    /// The text after the enumerator.
    let rest: Substring

    /// Nil when the line does not begin with an enumerator, or nothing follows it.
    init?(of line: Substring) {
        guard let space = line.firstIndex(where: \.isWhitespace) else { return nil }
        let mark = line[..<space]
        guard let sign = mark.last, sign == "." || sign == ")" else { return nil }
        let stem = mark.dropLast()
        if Enumerator.isNumber(stem) {
            if let number = Numerals.roman(stem) {
                reading = Numerals.cardinal(number).capitalisedFirst
            } else {
                reading =
                    stem.split(separator: ".").map { Numerals.cardinal($0) }.joined(separator: " chấm ")
                    .capitalisedFirst
            }
        } else if stem.count == 1, let letter = stem.first, letter.isLowercase,
            let name = SpokenForms.letterName(letter)
        {
            reading = name
        } else {
            return nil
        }
        rest = line[space...].drop(while: \.isWhitespace)
        if rest.isEmpty { return nil }
    }

    /// Whether a text is `1`, `12`, `2.1` or `IV`; a year is none.
    static func isNumber(_ text: Substring) -> Bool {
        if text.allSatisfy({ $0 == "I" || $0 == "V" || $0 == "X" }) { return Numerals.roman(text) != nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return !parts.isEmpty && parts.allSatisfy { (1...2).contains($0.utf8.count) && $0.isASCIIDigits }
    }
}

extension StringProtocol {
    /// Whether the text is one or more ASCII digits and nothing else.
    var isASCIIDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
