enum ByteOrder: Hashable, Sendable {
    case big, little
}

extension ArraySlice<UInt8> {
    /// The unsigned number in `count` bytes (at most 4), or nil when the slice is too short.
    ///
    /// - Parameter offset: The offset from the beginning of the slice.
    func number(at offset: Int, bytes count: Int, _ order: ByteOrder = .big) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        let start = startIndex + offset
        let field = self[start..<start + count]
        return switch order {
        case .big: field.reduce(0) { $0 << 8 | Int($1) }
        case .little: field.reversed().reduce(0) { $0 << 8 | Int($1) }
        }
    }

    /// Whether the bytes at `offset` are the given ASCII text.
    func holds(_ text: String, at offset: Int = 0) -> Bool {
        offset >= 0 && dropFirst(offset).starts(with: text.utf8)
    }

    /// Whether the slice contains the given ASCII text.
    func contains(text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return true }
        return indices.contains { self[$0] == first && self[$0...].starts(with: wanted) }
    }

    /// The `count` bytes from `offset`, or nil when the slice is too short.
    func part(from offset: Int, count: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, count >= 0, offset <= self.count - count else { return nil }
        return self[startIndex + offset..<startIndex + offset + count]
    }
}

extension [UInt8] {
    /// Makes the lowest `count` bytes of a number, most significant first.
    init(bigEndian number: Int, bytes count: Int) {
        self = stride(from: (count - 1) * 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
