import Diagnostics

/// The Markdown body of one file together with the whole file, so that spans are offsets into the file.
package struct MarkdownText: Sendable {
    /// The path of the file, relative to the working directory of the officer.
    package let path: String
    /// The whole file: valid UTF-8, NFC, LF line ends, no byte-order mark.
    package let bytes: [UInt8]
    /// The byte range of the Markdown body; a range beyond the file is clamped.
    package let body: Range<Int>
    /// The starts of the lines of the body.
    let lineStarts: [Int]

    package init(path: String, _ source: SourceText, body: Range<Int>) {
        self.path = path
        bytes = source.bytes
        self.body = body.clamped(to: 0..<source.bytes.count)
        lineStarts = source.lineStarts(in: self.body)
    }

    package init(path: String, bytes: [UInt8], body: Range<Int>) {
        self.init(path: path, SourceText(bytes), body: body)
    }

    /// Makes a text that consists only of a body.
    package init(path: String, _ text: String) {
        let bytes = Array(text.utf8)
        self.init(path: path, bytes: bytes, body: 0..<bytes.count)
    }

    /// The range of a line of the body without its line break, counted from 0.
    func line(_ number: Int) -> Range<Int> {
        let isLast = number + 1 == lineStarts.count
        return lineStarts[number]..<(isLast ? body.upperBound : lineStarts[number + 1] - 1)
    }
}
