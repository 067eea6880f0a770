/// Serializes values for a ``SnapshotReader`` of the same program.
///
/// By hand because a snapshot is mostly raw words: millions of bytes for ten thousand pages, read at each build.
package struct SnapshotWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// The file that most places in the values are in: its path is written as one byte.
    package let path: String

    /// - Parameters:
    ///   - capacity: Bytes to reserve.
    ///   - path: See ``path``.
    package init(capacity: Int = 0, path: String = "") {
        self.path = path
        bytes.reserveCapacity(capacity)
    }

    /// Writes seven bits a byte, the lowest first, with the sign as the lowest bit: most numbers take one byte or two.
    package mutating func put(_ number: Int) {
        var rest = UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1))))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    package mutating func put(_ word: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }

    package mutating func put(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes += text.utf8
    }

    package mutating func put(_ block: [UInt8]) {
        put(block.count)
        bytes += block
    }

    package mutating func put(_ words: [UInt64]) {
        put(words.count)
        append(words, to: &bytes)
    }

    /// Writes an optional value. Inlinable, since other modules would run it without knowing the type.
    @inlinable package mutating func put<Value>(_ value: Value?, _ write: (inout Self, Value) -> Void) {
        put(value != nil)
        if let value { write(&self, value) }
    }

    @inlinable package mutating func put<Value>(list values: [Value], _ write: (inout Self, Value) -> Void) {
        put(values.count)
        for value in values { write(&self, value) }
    }

    /// Writes the checksum of everything written before.
    package mutating func putChecksum() { put(SnapshotWriter.checksum(bytes[...])) }

    /// A checksum by words, since a snapshot of ten thousand pages has millions of bytes.
    package static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum = Checksum()
        sum.add(inWords: bytes)
        return sum.value
    }
}

extension SnapshotWriter {
    package mutating func put(_ range: Range<Int>) {
        put(range.lowerBound)
        put(range.upperBound)
    }

    package mutating func put(_ text: String?) { put(text) { $0.put($1) } }
    package mutating func put(_ number: Int?) { put(number) { $0.put($1) } }
    package mutating func put(_ texts: [String]) { put(list: texts) { $0.put($1) } }
}
