import Text

/// A picture that an outside program makes of an SVG.
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

    /// Tells apart drawings that would give other bytes; good as the name of a kept result.
    package var fingerprint: String { SHA256.hex(Array("\(format.rawValue)\n".utf8) + svg) }
}

/// What became of a drawing.
package enum MadeDrawing: Hashable, Sendable {
    /// Where the finished file lies on the disk, or its bytes; and how many.
    case made(OutputFile.Content, byteCount: Int)
    /// The program is missing or failed. Its address, once published, is no fault of the officer's.
    case unmade
}
