/// A number for a sequence of bytes, texts and numbers: another sequence has another one, but for chance (1 in 2^64).
/// Against disks that fail and against work done twice, not against people. FNV-1a (draft-eastlake-fnv).
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

    /// With its length, so that two texts never read as two others.
    package mutating func add(_ text: String) {
        add(text.utf8.count)
        add(text.utf8)
    }

    package mutating func add(_ number: Int) { add(word: UInt64(bitPattern: Int64(number))) }

    package mutating func add(words: [UInt64]) {
        for word in words { add(word: word) }
    }

    /// Eight bytes in one step.
    package mutating func add(word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01b3
        // What is in the upper bits would stay there.
        value ^= value >> 32
    }
}
