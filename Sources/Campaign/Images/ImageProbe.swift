/// The kind and size of a picture, found without decoding the picture.
package struct ImageProbe: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case jpeg, png, gif, webp, svg
    }

    package let kind: Kind
    /// The width in pixels as shown: after the EXIF orientation of JPEG and PNG; for SVG the natural width. The same
    /// holds for `height`.
    package let width: Int
    package let height: Int

    package init(kind: Kind, width: Int, height: Int) {
        self.kind = kind
        self.width = width
        self.height = height
    }

    /// Detects the kind and size of a picture by its bytes, not by its name.
    ///
    /// - Returns: Nil when the kind is unknown, or the file ends before its size.
    package static func dimensions(of bytes: [UInt8]) -> ImageProbe? {
        if let frame = JPEG.frame(of: bytes) { return turned(.jpeg, frame) }
        if let frame = PNG.frame(of: bytes) { return turned(.png, frame) }
        if let size = gifSize(bytes[...]) { return ImageProbe(kind: .gif, width: size.width, height: size.height) }
        if let size = webPSize(bytes[...]) { return ImageProbe(kind: .webp, width: size.width, height: size.height) }
        if let size = SVGSize(bytes) { return ImageProbe(kind: .svg, width: size.width, height: size.height) }
        return nil
    }

    /// Whether a JPEG or PNG file contains the position of the photo.
    package static func hasPosition(_ bytes: [UInt8]) -> Bool {
        JPEG.hasPosition(bytes) || PNG.hasPosition(bytes)
    }

    private static func turned(_ kind: Kind, _ frame: (width: Int, height: Int, exif: EXIF?)) -> ImageProbe {
        5...8 ~= frame.exif?.orientation ?? 1
            ? ImageProbe(kind: kind, width: frame.height, height: frame.width)
            : ImageProbe(kind: kind, width: frame.width, height: frame.height)
    }

    private typealias Size = (width: Int, height: Int)

    private static func size(_ width: Int?, _ height: Int?) -> Size? {
        guard let width, let height, width > 0, height > 0 else { return nil }
        return (width, height)
    }

    private static func gifSize(_ bytes: ArraySlice<UInt8>) -> Size? {
        guard bytes.holds("GIF87a") || bytes.holds("GIF89a") else { return nil }
        return size(bytes.number(at: 6, bytes: 2, .little), bytes.number(at: 8, bytes: 2, .little))
    }

    /// The size in the first chunk of a WebP file, after `RIFF`, a length, `WEBP`, a name and a length.
    private static func webPSize(_ bytes: ArraySlice<UInt8>) -> Size? {
        guard bytes.holds("RIFF"), bytes.holds("WEBP", at: 8) else { return nil }
        let content = bytes.dropFirst(20)
        if bytes.holds("VP8X", at: 12) {
            return size(
                content.number(at: 4, bytes: 3, .little).map { $0 + 1 },
                content.number(at: 7, bytes: 3, .little).map { $0 + 1 })
        }
        if bytes.holds("VP8L", at: 12), content.first == 0x2f, let bits = content.number(at: 1, bytes: 4, .little) {
            return size(bits & 0x3fff + 1, bits >> 14 & 0x3fff + 1)
        }
        if bytes.holds("VP8 ", at: 12), content.number(at: 3, bytes: 3) == 0x9d012a {
            // The two highest bits are a scale for display, which browsers ignore.
            return size(
                content.number(at: 6, bytes: 2, .little).map { $0 & 0x3fff },
                content.number(at: 8, bytes: 2, .little).map { $0 & 0x3fff })
        }
        return nil
    }
}
