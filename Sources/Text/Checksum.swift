/// A 64-bit FNV-1a checksum (draft-eastlake-fnv) of a sequence of bytes, texts and numbers.
///
/// The checksum detects failing disks and avoids repeated work: two different sequences have the same checksum with a
/// probability of 1 in 2^64. It gives no protection against deliberate forgery.
///
/// By hand because `Hasher` is seeded: its values differ from run to run.
package struct Checksum: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package init(_ bytes: some Sequence<UInt8>) {
        add(bytes)
    }

    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    /// Adds the text with its length in bytes first, so that "ab" + "c" and "a" + "bc" have different checksums.
    package mutating func add(_ text: String) {
        add(text.utf8.count)
        add(text.utf8)
    }

    package mutating func add(_ number: Int) { add(word: UInt64(bitPattern: Int64(number))) }

    package mutating func add(words: [UInt64]) {
        for word in words { add(word: word) }
    }

    /// Adds eight bytes in one step.
    package mutating func add(word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01b3
        // The multiplication carries bits upwards only; this step mixes the upper half into the lower half.
        value ^= value >> 32
    }
}
