import Diagnostics

/// The Markdown body of one file, still inside its file, so that spans are offsets into the file.
package struct MarkdownText: Sendable {
    /// The file, relative to the folder that the officer works in.
    package let path: String
    /// The whole file: valid UTF-8, NFC, LF line ends, no byte-order mark.
    package let bytes: [UInt8]
    /// The bytes of the Markdown body; a range beyond the file is brought into it.
    package let body: Range<Int>

    package init(path: String, bytes: [UInt8], body: Range<Int>) {
        self.path = path
        self.bytes = bytes
        self.body = body.clamped(to: 0..<bytes.count)
    }

    /// A text that is body from first byte to last.
    package init(path: String, _ text: String) {
        let bytes = Array(text.utf8)
        self.init(path: path, bytes: bytes, body: 0..<bytes.count)
    }
}
