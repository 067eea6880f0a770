import Diagnostics
import Markdown

/// One Markdown file as input of the checks on its text.
struct PageSource {
    /// The path as shown in messages.
    let path: String
    /// The whole file: valid UTF-8, NFC.
    let bytes: [UInt8]
    /// The offset where the front matter ends and the body begins.
    let bodyStart: Int
    let body: Document

    func span(_ range: Range<Int>) -> Span { Span(path: path, start: range.lowerBound, end: range.upperBound) }

    /// The text of a link or picture in square brackets, found from its destination. Returns the destination when there
    /// are no brackets, as in a bare address or a reference link.
    func words(before destination: Span) -> Span {
        var index = destination.start
        var spaces = 0
        while index > bodyStart, spaces < 16, " \n<".utf8.contains(bytes[index - 1]) {
            (index, spaces) = (index - 1, spaces + 1)
        }
        guard index - 2 >= bodyStart, bytes[index - 1] == UInt8(ascii: "("), bytes[index - 2] == UInt8(ascii: "]")
        else {
            return destination
        }
        let end = index - 2
        var depth = 1
        index = end
        // Longer text is not the text of a link; the limit bounds the time for a malicious text.
        while index > max(bodyStart, end - 1000) {
            index -= 1
            let isEscaped = index > bodyStart && bytes[index - 1] == UInt8(ascii: "\\")
            switch bytes[index] {
            case UInt8(ascii: "]") where !isEscaped: depth += 1
            case UInt8(ascii: "[") where !isEscaped: depth -= 1
            default: continue
            }
            if depth == 0 { return span(index + 1..<end) }
        }
        return destination
    }
}
