/// A line as it is shown, cut into what a span covers of it and what stands on either side.
struct MarkedLine {
    let before: String
    let marked: String
    let after: String

    /// The lines that carets stand below: the first and the last one of the span.
    static func numbers(of span: Span, in text: SourceText) -> [Int] {
        let first = text.line(of: span.start)
        // A span that ends with a line break does not reach into the next line.
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
