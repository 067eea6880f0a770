/// Bytes as little-endian 64-bit words; a rest of fewer than eight bytes is ignored.
package func words(in bytes: ArraySlice<UInt8>) -> [UInt64] {
    let count = bytes.count / 8
    let words = unsafe [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
        unsafe bytes.withUnsafeBytes { source in
            unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: .init(rebasing: source[..<(count * 8)]))
        }
        filled = count
    }
    return UInt64(littleEndian: 1) == 1 ? words : words.map(UInt64.init(littleEndian:))
}

/// Appends words as little-endian bytes.
package func append(_ words: [UInt64], to bytes: inout [UInt8]) {
    let words = UInt64(littleEndian: 1) == 1 ? words : words.map(\.littleEndian)
    unsafe words.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
}

extension Checksum {
    /// Adds bytes eight at a time, where they are, and one at a time what is left of them.
    ///
    /// Words go to four sums in turn: each step of one sum waits for the step before, 1.3 ns a word.
    package mutating func add(inWords bytes: ArraySlice<UInt8>) {
        var sums = (Checksum(), Checksum(), Checksum(), Checksum())
        let whole = bytes.count / 32 * 32
        unsafe bytes.withUnsafeBytes { source in
            func word(_ offset: Int) -> UInt64 {
                UInt64(littleEndian: unsafe source.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            for offset in stride(from: 0, to: whole, by: 32) {
                sums.0.add(word: word(offset))
                sums.1.add(word: word(offset + 8))
                sums.2.add(word: word(offset + 16))
                sums.3.add(word: word(offset + 24))
            }
        }
        for sum in [sums.0, sums.1, sums.2, sums.3] { add(word: sum.value) }
        add(bytes.dropFirst(whole))
    }
}
