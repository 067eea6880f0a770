import Diagnostics

/// Reports a heading that skips a level, such as `####` directly below `##`: the table of contents and screen readers
/// miss a level.
enum HeadingJump {
    static func check(_ page: PageSource, into report: inout Report) {
        var previous: (level: Int, span: Span)?
        var tally = RepeatLimit(.headingJump, in: page.path)
        defer { tally.tellRest(into: &report) }
        for heading in page.body.headings {
            let mark = self.mark(of: heading.span, in: page)
            defer { previous = (mark.level, heading.span) }
            guard let above = previous, mark.level > above.level + 1, tally.admits() else { continue }
            let title = heading.text.count > 60 ? heading.text.prefix(60) + "…" : heading.text[...]
            report.add(
                .headingJump(
                    String(title), from: above.level, to: mark.level, at: page.span(mark.range), aboveAt: above.span))
        }
    }

    /// The level as written, and the range of its signs; the whole heading when it is underlined with `=` or `-`.
    private static func mark(of span: Span, in page: PageSource) -> (level: Int, range: Range<Int>) {
        let end = min(span.end, page.bytes.count)
        var index = min(span.start, end)
        while index < end, page.bytes[index] == UInt8(ascii: " ") { index += 1 }
        let start = index
        while index < end, page.bytes[index] == UInt8(ascii: "#") { index += 1 }
        if index > start { return (index - start, start..<index) }
        let underline = page.bytes[start..<end].last { $0 != UInt8(ascii: " ") }
        return (underline == UInt8(ascii: "=") ? 1 : 2, start..<end)
    }
}
