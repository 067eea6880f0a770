/// JPEG files (ITU-T T.81) as a sequence of segments; pixels are never decoded.
///
/// By hand because a privacy promise must not depend on an optional program (exiftool, libvips).
package enum JPEG {
    /// The same picture without metadata about its author, place or device.
    ///
    /// Kept is what changes the look of the picture: the JFIF header (without its thumbnail), the colour profile,
    /// Adobe's colour transform, and the EXIF orientation as the only EXIF tag. Data after the end of the picture is
    /// removed too: the additional pictures and videos that phones append. The function is idempotent.
    ///
    /// - Returns: Nil when the bytes are not a complete, well-formed JPEG file.
    package static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        guard let segments = segments(of: bytes) else { return nil }
        let orientation = segments.lazy.compactMap { $0.exif(in: bytes) }.first?.orientation ?? 1
        var header: [UInt8] = []
        var out: [UInt8] = [0xff, Marker.start]
        out.reserveCapacity(bytes.count)
        for segment in segments {
            switch segment.marker {
            case Marker.app0 where segment.payload(in: bytes).holds("JFIF\0"):
                // Ten bytes of version and density, then the size of the thumbnail, which becomes zero.
                if header.isEmpty, let fixed = segment.payload(in: bytes).part(from: 0, count: 12) {
                    header = Self.segment(Marker.app0, Array(fixed) + [0, 0])
                }
            case Marker.app2 where segment.payload(in: bytes).holds("ICC_PROFILE\0"),
                Marker.app14 where segment.payload(in: bytes).holds("Adobe"):
                out += bytes[segment.whole]
            case Marker.apps, Marker.comment:
                break
            default:
                out += bytes[segment.whole]
            }
        }
        if orientation != 1 {
            header += Self.segment(Marker.app1, Array(exifMark.utf8) + EXIF.onlyOrientation(orientation))
        }
        out.insert(contentsOf: header, at: 2)
        return out
    }

    /// The stored size and the EXIF data, from the segments before the picture; nil when no frame header comes before
    /// the first error.
    static func frame(of bytes: [UInt8]) -> (width: Int, height: Int, exif: EXIF?)? {
        var exif: EXIF?
        var scanner = Scanner(bytes)
        while let segment = scanner?.next() {
            if exif == nil { exif = segment.exif(in: bytes) }
            guard segment.isFrame else { continue }
            let payload = segment.payload(in: bytes)
            guard let height = payload.number(at: 1, bytes: 2), let width = payload.number(at: 3, bytes: 2),
                width > 0, height > 0
            else { return nil }
            return (width, height, exif)
        }
        return nil
    }

    /// Whether any segment contains the position of the photo.
    static func hasPosition(_ bytes: [UInt8]) -> Bool {
        var scanner = Scanner(bytes)
        while let segment = scanner?.next() {
            if segment.exif(in: bytes)?.hasPosition == true { return true }
            if segment.marker == Marker.app1, XMP.hasPosition(segment.payload(in: bytes)) { return true }
        }
        return false
    }

    // MARK: Segments

    private static let exifMark = "Exif\0\0"

    private enum Marker {
        static let start: UInt8 = 0xd8
        static let end: UInt8 = 0xd9
        static let scan: UInt8 = 0xda
        static let app0: UInt8 = 0xe0
        static let app1: UInt8 = 0xe1
        static let app2: UInt8 = 0xe2
        static let app14: UInt8 = 0xee
        static let apps: ClosedRange<UInt8> = 0xe0...0xef
        static let comment: UInt8 = 0xfe
        /// The markers of frame headers: this range without the tables of Huffman and arithmetic codes and one reserved
        /// marker (``noFrames``).
        static let frames: ClosedRange<UInt8> = 0xc0...0xcf
        static let noFrames: [UInt8] = [0xc4, 0xc8, 0xcc]
        static let restarts: ClosedRange<UInt8> = 0xd0...0xd7
        static let temporary: UInt8 = 0x01
    }

    private struct Segment {
        let marker: UInt8
        /// The range from the marker to the next marker, including the compressed data after a scan header.
        let whole: Range<Int>
        /// The range after the marker and the length; empty for a marker without a length.
        let content: Range<Int>

        var isFrame: Bool { Marker.frames.contains(marker) && !Marker.noFrames.contains(marker) }

        func payload(in bytes: [UInt8]) -> ArraySlice<UInt8> { bytes[content] }

        func exif(in bytes: [UInt8]) -> EXIF? {
            let payload = payload(in: bytes)
            guard marker == Marker.app1, payload.holds(exifMark) else { return nil }
            return EXIF(tiff: payload.dropFirst(exifMark.utf8.count))
        }
    }

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xff, marker] + [UInt8](bigEndian: payload.count + 2, bytes: 2) + payload
    }

    /// All segments after the start marker, including the end marker; nil unless there is a frame, a scan and an end.
    private static func segments(of bytes: [UInt8]) -> [Segment]? {
        guard var scanner = Scanner(bytes) else { return nil }
        var segments: [Segment] = []
        while let segment = scanner.next() { segments.append(segment) }
        guard segments.last?.marker == Marker.end, segments.contains(where: \.isFrame),
            segments.contains(where: { $0.marker == Marker.scan })
        else { return nil }
        return segments
    }

    /// Iterates over the segments, up to the end marker or the first error.
    private struct Scanner {
        private let bytes: [UInt8]
        private var offset: Int

        init?(_ bytes: [UInt8]) {
            guard bytes.starts(with: [0xff, Marker.start]) else { return nil }
            self.bytes = bytes
            offset = 2
        }

        mutating func next() -> Segment? {
            var start = offset
            guard start < bytes.count, bytes[start] == 0xff else { return nil }
            // Any number of fill bytes can precede a marker.
            while start + 1 < bytes.count, bytes[start + 1] == 0xff { start += 1 }
            guard start + 1 < bytes.count else { return nil }
            let marker = bytes[start + 1]
            switch marker {
            case Marker.end:
                offset = bytes.count
                return Segment(marker: marker, whole: start..<start + 2, content: start + 2..<start + 2)
            case 0, Marker.start, Marker.restarts, Marker.temporary:
                return nil
            default:
                break
            }
            guard let length = bytes[...].number(at: start + 2, bytes: 2), length >= 2,
                start + 2 + length <= bytes.count
            else { return nil }
            let content = start + 4..<start + 2 + length
            offset = marker == Marker.scan ? endOfScan(from: content.upperBound) : content.upperBound
            return Segment(marker: marker, whole: start..<offset, content: content)
        }

        /// The end of compressed data: the next marker that is neither a restart nor a stuffed byte.
        private func endOfScan(from start: Int) -> Int {
            var at = start
            while at + 1 < bytes.count {
                if bytes[at] == 0xff {
                    switch bytes[at + 1] {
                    case 0, Marker.restarts: at += 1
                    case 0xff: break
                    default: return at
                    }
                }
                at += 1
            }
            return bytes.count
        }
    }
}

/// XMP, the metadata format of Adobe: XML in a text packet.
enum XMP {
    static func hasPosition(_ packet: ArraySlice<UInt8>) -> Bool {
        packet.contains(text: "exif:GPSLatitude") || packet.contains(text: "exif:GPSLongitude")
    }
}
