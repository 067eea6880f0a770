import Foundation

/// The text in lower case, with `đ` as `d` and without combining marks. NFC and NFD give the same result.
package func folded(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        // The table covers all Vietnamese letters; a text with any other scalar takes the slow path.
        guard let letter = quickFolds[scalar] else { return foldedByUnicode(text) }
        if letter != 0 { out.append(letter) }
    }
    return String(decoding: out, as: UTF8.self)
}

private func foldedByUnicode(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: continue
        default: out.unicodeScalars.append(scalar == "đ" ? "d" : scalar)
        }
    }
    return out
}

/// A table of the scalars that fold to one ASCII letter, or to nothing (stored as 0).
let quickFolds = QuickFolds()

struct QuickFolds: Sendable {
    /// The folds of ASCII, Latin-1, Latin Extended-A and -B, and the combining marks: U+0000…U+036F.
    private let low: [UInt8?]
    /// The folds of Latin Extended Additional, the block of most Vietnamese letters: U+1E00…U+1EFF.
    private let high: [UInt8?]

    init() {
        low = (0..<0x370).map(Self.fold)
        high = (0x1E00..<0x1F00).map(Self.fold)
    }

    subscript(scalar: Unicode.Scalar) -> UInt8? {
        let value = Int(scalar.value)
        if value < low.count { return low[value] }
        return (0x1E00..<0x1F00).contains(value) ? high[value - 0x1E00] : nil
    }

    private static func fold(_ value: UInt32) -> UInt8? {
        guard let scalar = Unicode.Scalar(value) else { return nil }
        let bytes = Array(foldedByUnicode(String(scalar)).utf8)
        guard bytes.count < 2, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        return bytes.first ?? 0
    }
}
