/// A 64-bit FNV-1a checksum (draft-eastlake-fnv) of a sequence of bytes, texts and numbers.
///
/// The checksum detects failing disks and avoids repeated work: two different sequences have the same checksum with a
/// probability of 1 in 2^64. It gives no protection against deliberate forgery.
///
/// By hand because `Hasher` is seeded: its values differ from run to run.
package struct Checksum: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package init(_ bytes: ArraySlice<UInt8>) {
        add(bytes)
    }

    /// Takes a concrete type: a generic method called from another module is not specialised (0.1 s at 10,000 pages).
    package mutating func add(_ bytes: ArraySlice<UInt8>) { addEach(bytes) }

    /// Adds the text with its length in bytes first, so that "ab" + "c" and "a" + "bc" have different checksums.
    package mutating func add(_ text: String) {
        add(text.utf8.count)
        addEach(text.utf8)
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

    private mutating func addEach(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
}
