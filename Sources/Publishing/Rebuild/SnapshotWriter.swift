import Campaign
import Text

/// Serializes values for a ``SnapshotReader`` of the same program.
///
/// By hand because a snapshot is mostly raw words: millions of bytes for ten thousand pages, read at each build.
struct SnapshotWriter {
    private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: bytes to reserve.
    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }

    mutating func put(_ word: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }

    mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes += text.utf8
    }

    mutating func put(_ block: [UInt8]) {
        put(block.count)
        bytes += block
    }

    mutating func put(_ words: [UInt64]) {
        put(words.count)
        append(words, to: &bytes)
    }

    /// Writes an optional value.
    mutating func put<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
        put(value != nil)
        if let value { write(&self, value) }
    }

    mutating func put<Value>(list values: [Value], _ write: (inout Self, Value) -> Void) {
        put(values.count)
        for value in values { write(&self, value) }
    }

    /// Writes the checksum of everything written before.
    mutating func putChecksum() { put(SnapshotWriter.checksum(bytes[...])) }

    /// A checksum by words, since a snapshot of ten thousand pages has millions of bytes; in pieces, to copy little at
    /// once.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum = Checksum()
        var rest = bytes
        while rest.count >= 8 {
            let piece = rest.prefix(1 << 15)
            sum.add(words: words(in: piece))
            rest = rest.dropFirst(piece.count / 8 * 8)
        }
        sum.add(rest)
        return sum.value
    }
}
