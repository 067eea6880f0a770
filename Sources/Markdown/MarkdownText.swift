import Diagnostics

/// The Markdown body of one file together with the whole file, so that spans are offsets into the file.
package struct MarkdownText: Sendable {
    /// The path of the file, relative to the working directory of the officer.
    package let path: String
    /// The whole file: valid UTF-8, NFC, LF line ends, no byte-order mark.
    package let bytes: [UInt8]
    /// The byte range of the Markdown body; a range beyond the file is clamped.
    package let body: Range<Int>

    package init(path: String, bytes: [UInt8], body: Range<Int>) {
        self.path = path
        self.bytes = bytes
        self.body = body.clamped(to: 0..<bytes.count)
    }

    /// Makes a text that consists only of a body.
    package init(path: String, _ text: String) {
        let bytes = Array(text.utf8)
        self.init(path: path, bytes: bytes, body: 0..<bytes.count)
    }
}
