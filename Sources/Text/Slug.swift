/// The ASCII name of a thing in an address or an id: `a-z`, `0-9` and single inner `-`.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String

    package var description: String { rawValue }

    package static func < (a: Slug, b: Slug) -> Bool {
        a.rawValue.precedes(b.rawValue)
    }

    /// Makes a slug of the folded words of a text, joined by `-`; nil when no letter or digit remains.
    ///
    /// NFC and NFD give the same slug, and folding a slug gives the same slug.
    package init?(folding text: String) {
        var words = SlugWords(capacity: text.utf8.count)
        for scalar in text.unicodeScalars where !words.add(scalar) {
            // A letter that the table lacks: all of the text is folded by Unicode's rules.
            words = SlugWords(capacity: text.utf8.count)
            for byte in folded(text).utf8 { words.add(byte) }
            break
        }
        if words.bytes.isEmpty { return nil }
        rawValue = String(decoding: words.bytes, as: UTF8.self)
    }

    /// Takes a text that is already a slug; nil for any other text.
    package init?(exact text: String) {
        guard Slug(folding: text)?.rawValue.utf8.elementsEqual(text.utf8) == true else { return nil }
        rawValue = text
    }

    /// The slug shortened to `limit` characters, at the end of a syllable.
    ///
    /// A first syllable longer than `limit` is cut inside, so that the slug is never empty.
    package func cut(to limit: Int) -> Slug {
        let bytes = Array(rawValue.utf8)
        let limit = max(1, limit)
        guard bytes.count > limit else { return self }
        let end = bytes[...limit].lastIndex(of: UInt8(ascii: "-")) ?? limit
        return Slug(unchecked: String(decoding: bytes[..<end], as: UTF8.self))
    }

    /// The slug followed by `-` and the number: `-2`, `-3`, …
    package func numbered(_ number: Int) -> Slug {
        Slug(unchecked: "\(rawValue)-\(max(0, number))")
    }

    private init(unchecked: String) { rawValue = unchecked }
}

/// The words of a slug as they are found: runs of letters and digits, joined by `-`.
private struct SlugWords {
    private(set) var bytes: [UInt8] = []
    private var isAfterGap = false
    private let folds = quickFolds

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Adds what a character folds to; false when ``QuickFolds`` does not know it.
    mutating func add(_ scalar: Unicode.Scalar) -> Bool {
        if (0x2010...0x2027).contains(scalar.value) {
            // Dashes, quotes and the ellipsis fold to themselves.
            isAfterGap = true
        } else if let letter = folds[scalar] {
            if letter != 0 { add(letter) }
        } else {
            return false
        }
        return true
    }

    /// Adds a byte of a folded text.
    mutating func add(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if isAfterGap, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            isAfterGap = false
            bytes.append(byte)
        default: isAfterGap = true
        }
    }
}
