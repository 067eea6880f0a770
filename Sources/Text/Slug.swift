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
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var gap = false
        for byte in folded(text).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if gap, !out.isEmpty { out.append(UInt8(ascii: "-")) }
                gap = false
                out.append(byte)
            default: gap = true
            }
        }
        if out.isEmpty { return nil }
        rawValue = String(decoding: out, as: UTF8.self)
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
