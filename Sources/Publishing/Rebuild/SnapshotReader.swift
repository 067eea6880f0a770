/// Reads values from the bytes of a ``SnapshotWriter``, in the same order. Any other bytes throw ``Damaged``.
struct SnapshotReader {
    struct Damaged: Error {}

    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// Whether the bytes end with the checksum of the bytes before (``SnapshotWriter/putChecksum()``).
    var isWhole: Bool {
        guard bytes.count >= 8 else { return false }
        var end = SnapshotReader(bytes, from: bytes.count - 8)
        return (try? end.word()) == SnapshotWriter.checksum(bytes.dropLast(8))
    }

    mutating func number() throws(Damaged) -> Int { Int(Int64(bitPattern: try word())) }

    mutating func word() throws(Damaged) -> UInt64 {
        try need(8)
        defer { position += 8 }
        var word: UInt64 = 0
        for index in 0..<8 { word |= UInt64(bytes[position + index]) << UInt64(index * 8) }
        return word
    }

    mutating func flag() throws(Damaged) -> Bool {
        try need(1)
        defer { position += 1 }
        switch bytes[position] {
        case 0: return false
        case 1: return true
        default: throw Damaged()
        }
    }

    mutating func text() throws(Damaged) -> String {
        guard let text = String(validating: try block(), as: UTF8.self) else { throw Damaged() }
        return text
    }

    mutating func block() throws(Damaged) -> ArraySlice<UInt8> {
        let count = try number()
        try need(count)
        defer { position += count }
        return bytes[position..<(position + count)]
    }

    mutating func words() throws(Damaged) -> [UInt64] {
        let count = try number()
        guard count >= 0, count <= (bytes.count - position) / 8 else { throw Damaged() }
        defer { position += count * 8 }
        return Publishing.words(in: bytes[position..<position + count * 8])
    }

    mutating func optional<Value>(_ read: (inout Self) throws(Damaged) -> Value) throws(Damaged) -> Value? {
        try flag() ? try read(&self) : nil
    }

    mutating func list<Value>(_ read: (inout Self) throws(Damaged) -> Value) throws(Damaged) -> [Value] {
        let count = try number()
        // Each value takes at least one byte.
        guard count >= 0, count <= bytes.count - position else { throw Damaged() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    private func need(_ count: Int) throws(Damaged) {
        guard count >= 0, count <= bytes.count - position else { throw Damaged() }
    }
}
