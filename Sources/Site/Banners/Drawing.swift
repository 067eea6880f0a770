import Text

/// A picture that an external program makes of an SVG.
package struct Drawing: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable {
        case pdf, png
    }

    package let svg: [UInt8]
    package let format: Format

    package init(svg: [UInt8], format: Format) {
        self.svg = svg
        self.format = format
    }

    /// Differs for drawings with different bytes; used as the file name in the cache.
    package var fingerprint: String { SHA256.hex(Array("\(format.rawValue)\n".utf8) + svg) }
}

/// The result of making a drawing.
package enum MadeDrawing: Hashable, Sendable {
    /// The finished file on the disk, or its bytes; and the number of bytes.
    case made(OutputFile.Content, byteCount: Int)
    /// The program is missing or failed. The address of such a drawing, once published, is not reported as lost.
    case unmade
}
