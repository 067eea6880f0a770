/// The ASCII name of something in an address or an id: `a-z`, `0-9` and single inner `-`.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String

    package var description: String { rawValue }

    package static func < (a: Slug, b: Slug) -> Bool {
        a.rawValue.precedes(b.rawValue)
    }

    /// The folded words of a text, joined by `-`; nil when nothing remains of it.
    ///
    /// NFC and NFD give the same slug, and a slug folds to itself.
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

    /// A text that is a slug already; nil when it is not.
    package init?(exact text: String) {
        guard Slug(folding: text)?.rawValue.utf8.elementsEqual(text.utf8) == true else { return nil }
        rawValue = text
    }

    /// The slug cut after its last whole syllable within `limit` characters.
    ///
    /// A first syllable that is longer than the limit is cut inside: no slug is ever empty.
    package func cut(to limit: Int) -> Slug {
        let bytes = Array(rawValue.utf8)
        let limit = max(1, limit)
        guard bytes.count > limit else { return self }
        let end = bytes[...limit].lastIndex(of: UInt8(ascii: "-")) ?? limit
        return Slug(unchecked: String(decoding: bytes[..<end], as: UTF8.self))
    }

    /// The slug with `-2`, `-3` … behind it.
    package func numbered(_ number: Int) -> Slug {
        Slug(unchecked: "\(rawValue)-\(max(0, number))")
    }

    private init(unchecked: String) { rawValue = unchecked }
}
