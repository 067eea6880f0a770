/// Finds the next of some ASCII bytes, 16 at a time: most searches look at thousands of bytes and stop at a dozen.
package struct ByteSearch: Sendable {
    private typealias Lanes = SIMD16<UInt8>

    /// The wanted bytes as ranges without gaps: the first byte, and how many follow it.
    private let ranges: [(low: Lanes, width: Lanes)]
    /// A bit for each wanted byte: of the bytes below 64, and of those from 64 to 127.
    private let bits: (low: UInt64, high: UInt64)

    /// - Parameter wanted: The wanted bytes, in any order. Bytes outside ASCII are never found.
    package init(_ wanted: String) {
        var found: [(low: UInt8, width: UInt8)] = []
        var bits: (low: UInt64, high: UInt64) = (0, 0)
        for byte in wanted.utf8.sorted() where byte < 0x80 {
            if byte < 64 { bits.low |= 1 << UInt64(byte) } else { bits.high |= 1 << UInt64(byte - 64) }
            if let last = found.last, last.low + last.width + 1 == byte {
                found[found.count - 1].width += 1
            } else {
                found.append((byte, 0))
            }
        }
        self.bits = bits
        ranges = found.map { (Lanes(repeating: $0.low), Lanes(repeating: $0.width)) }
    }

    /// The index of the first wanted byte from `start` on; the count of the bytes when there is none.
    package func next(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index + Lanes.scalarCount <= bytes.count {
            let hits = hits(in: bytes, at: index)
            if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
            index += Lanes.scalarCount
        }
        if index < bytes.count, bytes.count >= Lanes.scalarCount {
            // The last step ends with the text, and looks at some bytes a second time.
            let last = bytes.count - Lanes.scalarCount
            let hits = hits(in: bytes, at: last) &>> UInt128(8 * (index - last))
            return hits == 0 ? bytes.count : index + hits.trailingZeroBitCount / 8
        }
        while index < bytes.count, !wants(bytes[index]) { index += 1 }
        return index
    }

    /// The wanted ones of the 16 bytes at `place`: the first in the lowest eight bits, all set or none.
    private func hits(in bytes: Span<UInt8>, at place: Int) -> UInt128 {
        // The bounds are checked; only the reading of 16 bytes as one value needs the word.
        let lanes = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: Lanes.self)
        let ranges = ranges.span
        var hits = SIMDMask<SIMD16<Int8>>(repeating: false)
        for index in 0..<ranges.count { hits .|= lanes &- ranges[index].low .<= ranges[index].width }
        return unsafe unsafeBitCast(hits, to: UInt128.self)
    }

    private func wants(_ byte: UInt8) -> Bool {
        let half = byte < 64 ? bits.low : bits.high
        return byte < 0x80 && half &>> UInt64(byte) & 1 == 1
    }
}

extension ByteSearch {
    /// Finds line feeds.
    package static let lineFeeds = ByteSearch("\n")
}
