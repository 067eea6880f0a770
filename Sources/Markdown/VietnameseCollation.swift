/// A key whose order is the Vietnamese dictionary's (CLDR `vi`).
package struct VietnameseCollation: Sendable, Hashable, Comparable {
    private let key: [UInt8]

    package init(_ text: String) { key = Array(text.utf8) }

    package static func < (a: Self, b: Self) -> Bool { a.key.lexicographicallyPrecedes(b.key) }
}
