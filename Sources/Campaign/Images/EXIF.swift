/// The relevant EXIF data of a photo: its orientation, and whether it contains a position.
///
/// EXIF data is a TIFF file without pictures: a header and tables of tags (CIPA DC-008).
///
/// By hand because a privacy promise must not depend on an optional program (exiftool, libvips).
struct EXIF: Hashable, Sendable {
    /// The orientation from 1 to 8; 1 is upright, 5 to 8 swap width and height.
    let orientation: Int
    /// Whether the data contains a latitude or a longitude.
    let hasPosition: Bool

    /// - Parameter tiff: The data from the byte-order mark on.
    /// - Returns: Nil when there is no TIFF header.
    init?(tiff: ArraySlice<UInt8>) {
        let order: ByteOrder
        if tiff.holds("II") {
            order = .little
        } else if tiff.holds("MM") {
            order = .big
        } else {
            return nil
        }
        guard tiff.number(at: 2, bytes: 2, order) == 42, let table = tiff.number(at: 4, bytes: 4, order) else {
            return nil
        }
        let tags = Self.tags(in: tiff, at: table, order)
        let turned = tags[Tag.orientation].flatMap { tiff.number(at: $0, bytes: 2, order) } ?? 1
        orientation = 1...8 ~= turned ? turned : 1
        let positionTable = tags[Tag.position].flatMap { tiff.number(at: $0, bytes: 4, order) }
        let position = positionTable.map { Self.tags(in: tiff, at: $0, order) } ?? [:]
        hasPosition = Tag.coordinates.contains { position[$0] != nil }
    }

    /// EXIF data that contains only the orientation.
    static func onlyOrientation(_ orientation: Int) -> [UInt8] {
        // Little-endian; the table begins at 8 and has one entry: tag, type SHORT, count 1, value.
        Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0]
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, UInt8(truncatingIfNeeded: orientation), 0, 0, 0]
            + [0, 0, 0, 0]
    }

    private enum Tag {
        static let orientation = 0x0112
        static let position = 0x8825
        /// The tags of latitude and longitude, of the camera and of the subject.
        static let coordinates = [0x02, 0x04, 0x14, 0x16]
    }

    /// The offset of the value field of each tag. Of two equal tags the first is used.
    private static func tags(in tiff: ArraySlice<UInt8>, at table: Int, _ order: ByteOrder) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for entry in 0..<(tiff.number(at: table, bytes: 2, order) ?? 0) {
            let start = table + 2 + entry * 12
            guard let tag = tiff.number(at: start, bytes: 2, order) else { break }
            if found[tag] == nil { found[tag] = start + 8 }
        }
        return found
    }
}
