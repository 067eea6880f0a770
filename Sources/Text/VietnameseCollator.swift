/// Makes the sort keys of many texts, equal to ``VietnameseCollation/init(_:)``, and takes each letter apart only once:
/// a title takes 1 µs instead of 20.
package struct VietnameseCollator {
    /// The part of the key that one letter makes, by its scalar; 0 where it is not known yet.
    ///
    /// From the lowest byte: the number of bytes for the letter (at most 4), these bytes, the tone, the case.
    private var parts = [UInt64](repeating: 0, count: 0x1F00)

    package init() {}

    package mutating func key(of text: String) -> VietnameseCollation {
        var (letters, tones, cases) = ([UInt8](), [UInt8](), [UInt8]())
        letters.reserveCapacity(text.utf8.count * 3)
        tones.reserveCapacity(text.utf8.count)
        cases.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard var part = part(of: scalar) else { return VietnameseCollation(text) }
            var count = part & 0xFF
            while count > 0 {
                part >>= 8
                letters.append(UInt8(truncatingIfNeeded: part))
                count -= 1
            }
            tones.append(UInt8(truncatingIfNeeded: part >> 8))
            cases.append(UInt8(truncatingIfNeeded: part >> 16))
        }
        return VietnameseCollation(letters: letters, tones: tones, cases: cases)
    }

    /// Nil for a mark, which belongs to the letter before it, and for what is rare in Vietnamese.
    private mutating func part(of scalar: Unicode.Scalar) -> UInt64? {
        let place = Int(scalar.value)
        guard place < parts.count else { return nil }
        if parts[place] != 0 { return parts[place] }
        let key = VietnameseCollation(String(Character(scalar))).key
        // The letter, 0, its tone, 0, its case: each level of the key ends with a zero.
        let count = key.count - 4
        guard scalar.properties.canonicalCombiningClass == .notReordered,
            scalar.properties.generalCategory != .nonspacingMark, (1...4).contains(count), key[count] == 0,
            key[count + 2] == 0
        else { return nil }
        var part = UInt64(key[count + 3]) << 8 | UInt64(key[count + 1])
        for byte in key[..<count].reversed() { part = part << 8 | UInt64(byte) }
        parts[place] = part << 8 | UInt64(count)
        return parts[place]
    }
}
