/// Reads values from the bytes of a ``SnapshotWriter``, in the same order. Any other bytes throw ``Damaged``.
package struct SnapshotReader: Sendable {
    package struct Damaged: Error {
        package init() {}
    }

    private let bytes: [UInt8]
    private var position: Int
    /// As ``SnapshotWriter/path``.
    package let path: String

    package init(_ bytes: [UInt8], from position: Int = 0, path: String = "") {
        self.bytes = bytes
        self.position = position
        self.path = path
    }

    /// Whether the bytes end with the checksum of the bytes before (``SnapshotWriter/putChecksum()``).
    package var isWhole: Bool {
        guard bytes.count >= 8 else { return false }
        var end = SnapshotReader(bytes, from: bytes.count - 8)
        return (try? end.word()) == SnapshotWriter.checksum(bytes.dropLast(8))
    }

    package mutating func number() throws(Damaged) -> Int {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1) }
            shift += 7
        }
        throw Damaged()
    }

    package mutating func word() throws(Damaged) -> UInt64 {
        try need(8)
        defer { position += 8 }
        var word: UInt64 = 0
        for index in 0..<8 { word |= UInt64(bytes[position + index]) << UInt64(index * 8) }
        return word
    }

    package mutating func flag() throws(Damaged) -> Bool {
        try need(1)
        defer { position += 1 }
        switch bytes[position] {
        case 0: return false
        case 1: return true
        default: throw Damaged()
        }
    }

    package mutating func text() throws(Damaged) -> String {
        guard let text = String(validating: try block(), as: UTF8.self) else { throw Damaged() }
        return text
    }

    package mutating func block() throws(Damaged) -> ArraySlice<UInt8> {
        let count = try number()
        try need(count)
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    package mutating func words() throws(Damaged) -> [UInt64] {
        let count = try number()
        guard count >= 0, count <= (bytes.count - position) / 8 else { throw Damaged() }
        defer { position += count * 8 }
        return Text.words(in: bytes[position..<position + count * 8])
    }

    /// A range of which neither end is negative.
    package mutating func range() throws(Damaged) -> Range<Int> {
        let (start, end) = (try number(), try number())
        guard start >= 0, start <= end else { throw Damaged() }
        return start..<end
    }

    @inlinable package mutating func optional<Value>(
        _ read: (inout Self) throws(Damaged) -> Value
    ) throws(Damaged) -> Value? {
        try flag() ? try read(&self) : nil
    }

    @inlinable package mutating func list<Value>(
        _ read: (inout Self) throws(Damaged) -> Value
    ) throws(Damaged) -> [Value] {
        let count = try self.count()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    /// The number of values in a list, each of which takes at least one byte.
    @usableFromInline package mutating func count() throws(Damaged) -> Int {
        let count = try number()
        guard count >= 0, count <= bytes.count - position else { throw Damaged() }
        return count
    }

    private func need(_ count: Int) throws(Damaged) {
        guard count >= 0, count <= bytes.count - position else { throw Damaged() }
    }
}

extension SnapshotReader {
    package mutating func optionalText() throws(Damaged) -> String? { try flag() ? try text() : nil }
    package mutating func optionalNumber() throws(Damaged) -> Int? { try flag() ? try number() : nil }
    package mutating func texts() throws(Damaged) -> [String] {
        try list { reader throws(Damaged) in try reader.text() }
    }
}
