/// PNG files (W3C, third edition) as a sequence of chunks; pixels are never decoded.
///
/// By hand because a privacy promise must not depend on an optional program (exiftool, libvips).
package enum PNG {
    /// The same picture without metadata about its author, place or device.
    ///
    /// Kept are the chunks that change the look of the picture, and the orientation as the only tag of an `eXIf` chunk.
    /// Data after the end of the picture is removed too. The function is idempotent.
    ///
    /// - Returns: Nil when the bytes are not a complete, well-formed PNG file.
    package static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        guard let chunks = chunks(of: bytes), let header = chunks.first,
            chunks.contains(where: { $0.type == "IDAT" }), chunks.last?.type == "IEND"
        else { return nil }
        var out = signature + bytes[header.whole]
        out.reserveCapacity(bytes.count)
        let orientation = chunks.lazy.compactMap { $0.exif(in: bytes) }.first?.orientation ?? 1
        if orientation != 1 { out += chunk("eXIf", EXIF.onlyOrientation(orientation)) }
        for chunk in chunks.dropFirst() {
            switch (chunk.isCritical, chunk.isSound(in: bytes)) {
            case (true, true):
                guard critical.contains(chunk.type) else { return nil }
                out += bytes[chunk.whole]
            case (true, false):
                return nil
            case (false, let isSound):
                // A damaged optional chunk is dropped, as decoders ignore it too.
                if isSound, kept.contains(chunk.type) { out += bytes[chunk.whole] }
            }
        }
        return header.isSound(in: bytes) ? out : nil
    }

    /// The stored size, and the EXIF data when it comes before the first error.
    static func frame(of bytes: [UInt8]) -> (width: Int, height: Int, exif: EXIF?)? {
        guard let header = header(of: bytes), let width = header.number(at: 0, bytes: 4),
            let height = header.number(at: 4, bytes: 4), 1..<1 << 31 ~= width, 1..<1 << 31 ~= height
        else { return nil }
        let exif = scan(bytes).lazy.compactMap { $0.exif(in: bytes) }.first
        return (width, height, exif)
    }

    /// Whether any chunk contains the position of the photo. Compressed text is not searched.
    static func hasPosition(_ bytes: [UInt8]) -> Bool {
        guard header(of: bytes) != nil else { return false }
        return scan(bytes).contains { chunk in
            chunk.exif(in: bytes)?.hasPosition == true
                || chunk.type == "iTXt" && XMP.hasPosition(bytes[chunk.content])
        }
    }

    // MARK: Chunks

    private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    private static let critical: Set<String> = ["IHDR", "PLTE", "IDAT", "IEND"]
    /// The chunks of transparency, colour, density and animation, which are kept.
    private static let kept: Set<String> = [
        "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT",
    ]

    private struct Chunk {
        let type: String
        /// The range of length, type, content and checksum.
        let whole: Range<Int>
        let content: Range<Int>

        /// Whether decoders must understand the chunk: the first letter of its type is a capital.
        var isCritical: Bool { type.utf8.first.map { $0 & 0x20 == 0 } ?? false }

        func isSound(in bytes: [UInt8]) -> Bool {
            bytes[whole].number(at: whole.count - 4, bytes: 4)
                == Int(CRC32.checksum(bytes[whole.lowerBound + 4..<content.upperBound]))
        }

        func exif(in bytes: [UInt8]) -> EXIF? {
            type == "eXIf" ? EXIF(tiff: bytes[content]) : nil
        }
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + content
        return [UInt8](bigEndian: content.count, bytes: 4) + body
            + [UInt8](bigEndian: Int(CRC32.checksum(body[...])), bytes: 4)
    }

    /// The content of the first chunk, which must be the header.
    private static func header(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard bytes.starts(with: signature), bytes[...].number(at: 8, bytes: 4) == 13, bytes[...].holds("IHDR", at: 12)
        else { return nil }
        return bytes[...].part(from: 16, count: 13)
    }

    /// All chunks up to the end chunk, the header first; nil when a chunk is incomplete or has an invalid name.
    private static func chunks(of bytes: [UInt8]) -> [Chunk]? {
        let chunks = scan(bytes)
        return header(of: bytes) != nil && chunks.last?.type == "IEND"
            && chunks.count { $0.type == "IHDR" } == 1 ? chunks : nil
    }

    /// The chunks before the first error, at most up to the end chunk.
    private static func scan(_ bytes: [UInt8]) -> [Chunk] {
        var chunks: [Chunk] = []
        var offset = signature.count
        while let length = bytes[...].number(at: offset, bytes: 4), length < 1 << 31,
            let name = bytes[...].part(from: offset + 4, count: 4),
            name.allSatisfy({ 0x41...0x5a ~= $0 || 0x61...0x7a ~= $0 }),
            bytes[...].part(from: offset, count: length + 12) != nil
        {
            let type = String(decoding: name, as: UTF8.self)
            let start = offset
            offset += length + 12
            chunks.append(Chunk(type: type, whole: start..<offset, content: start + 8..<offset - 4))
            if type == "IEND" { break }
        }
        return chunks
    }
}

/// The checksum of PNG chunks (ISO 3309).
enum CRC32 {
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(0xffff_ffff) { crc, byte in
            table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ (crc >> 8)
        }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? 0xedb8_8320 ^ (crc >> 1) : crc >> 1 }
    }
}
