import Foundation

/// A sort key for the order of the Vietnamese dictionary (CLDR `vi`).
///
/// It compares the letters first (a ă â b c d đ e ê … o ô ơ … u ư …), then tones (none, huyền, hỏi, ngã, sắc, nặng),
/// then case (lower before upper). Marks of other languages sort after the tones. Spaces and punctuation come before
/// digits, and digits before letters.
///
/// By hand so that the order, and with it the bytes of the site, does not depend on the version of ICU.
package struct VietnameseCollation: Sendable, Hashable, Comparable {
    let key: [UInt8]

    init(letters: [UInt8], tones: [UInt8], cases: [UInt8]) {
        key = letters + [0] + tones + [0] + cases
    }

    package init(_ text: String) {
        var letters: [UInt8] = []
        var tones: [UInt8] = []
        var cases: [UInt8] = []
        let scalars = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if let tone = Self.tone(scalar) {
                if !tones.isEmpty { tones[tones.count - 1] = tone }
                continue
            }
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            // A mark that makes another letter can follow a tone mark: in NFD ộ is o, dot below, circumflex.
            var quality: UInt8 = 0
            var look = index
            var tone: UInt8 = 1
            while look < scalars.count, scalars[look].properties.generalCategory == .nonspacingMark {
                if let found = Self.quality(of: small, scalars[look]) {
                    quality = found
                } else {
                    tone = Self.tone(scalars[look]) ?? 7
                }
                look += 1
            }
            index = look
            Self.append(primary: small, quality, to: &letters)
            tones.append(tone)
            cases.append(small == scalar ? 1 : 2)
        }
        self.init(letters: letters, tones: tones, cases: cases)
    }

    package static func < (a: Self, b: Self) -> Bool { a.key.lexicographicallyPrecedes(b.key) }

    /// Appends the bytes of a letter: its group, then the letter. No byte is 0, because 0 separates the levels of the
    /// key.
    private static func append(
        primary scalar: Unicode.Scalar, _ quality: UInt8, to key: inout [UInt8]
    ) {
        switch scalar {
        case "a"..."z": key += [4, UInt8(scalar.value), 1 + quality]
        case "đ": key += [4, UInt8(ascii: "d"), 2]
        case "0"..."9": key += [3, UInt8(scalar.value), 1]
        case _ where scalar.properties.isWhitespace: key += [1, 1, 1]
        default:
            // Other letters sort after z, other signs before digits. Three bytes of 7 bits each, none of them 0.
            let value = scalar.value
            key += [
                scalar.properties.isAlphabetic ? 5 : 2, UInt8(value >> 14) + 1,
                UInt8(value >> 7 & 0x7F) + 1, UInt8(value & 0x7F) + 1,
            ]
        }
    }

    /// The position of the letter that `mark` makes of `letter`, counted from `letter`: 1 for ă, 2 for â.
    private static func quality(of letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt8? {
        switch (letter, mark) {
        case ("a", "\u{306}"): 1
        case ("a", "\u{302}"): 2
        case ("e", "\u{302}"), ("o", "\u{302}"): 1
        case ("o", "\u{31B}"): 2
        case ("u", "\u{31B}"): 1
        default: nil
        }
    }

    private static func tone(_ mark: Unicode.Scalar) -> UInt8? {
        switch mark {
        case "\u{300}": 2
        case "\u{309}": 3
        case "\u{303}": 4
        case "\u{301}": 5
        case "\u{323}": 6
        default: nil
        }
    }
}
