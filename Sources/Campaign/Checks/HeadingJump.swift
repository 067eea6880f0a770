import Diagnostics

/// A heading that skips a level, such as `####` right below `##`: contents and screen readers lose a step.
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
            let wanted = String(repeating: "#", count: above.level + 1)
            let written = String(repeating: "#", count: mark.level)
            report.add(
                .headingJump, vi: "mục “\(title)” nhảy từ bậc \(above.level) xuống bậc \(mark.level) (\(written))",
                en: "the heading “\(title)” jumps from level \(above.level) to level \(mark.level) (\(written))",
                at: page.span(mark.range),
                notes: [.init(Localized(vi: "mục đứng trước", en: "the heading before it"), at: above.span)],
                fixes: [
                    .init(
                        Localized(vi: "dùng \(wanted) cho mục này", en: "use \(wanted) for it"),
                        replacing: page.span(mark.range),
                        with: wanted)
                ])
        }
    }

    /// The level as written, and the signs that say so; a heading underlined with `=` or `-` is marked whole.
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
