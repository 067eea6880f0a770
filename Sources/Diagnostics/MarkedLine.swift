/// A source line as shown, split into the part before a span, the part inside it, and the part after it.
struct MarkedLine {
    let before: String
    let marked: String
    let after: String

    /// The numbers of the lines that get carets: the first and the last line of the span.
    static func numbers(of span: Span, in text: SourceText) -> [Int] {
        let first = text.line(of: span.start)
        // A span that ends with a line break does not include the next line.
        let last = text.line(of: max(span.start, span.end - 1))
        return last > first ? [first, last] : [first]
    }

    init(_ number: Int, of text: SourceText, marking span: Span) {
        let range = text.range(ofLine: number)
        let isFirst = number == text.line(of: span.start)
        var start = isFirst ? min(max(span.start, range.lowerBound), range.upperBound) : range.lowerBound
        let end = min(max(span.end, start), range.upperBound)
        if !isFirst {
            while start < end, text.bytes[start] == UInt8(ascii: " ") || text.bytes[start] == UInt8(ascii: "\t") {
                start += 1
            }
        }
        func part(_ range: Range<Int>) -> String {
            visible(expandingTabs(String(decoding: text.bytes[range], as: UTF8.self)))
        }
        (before, marked, after) = (part(range.lowerBound..<start), part(start..<end), part(end..<range.upperBound))
    }
}
