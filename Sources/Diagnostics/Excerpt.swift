/// The lines of a fault with carets below the marked part.
///
/// A span over several lines shows its first and its last line; what lies between them is `…`. A span of
/// nothing has one caret where it stands.
struct Excerpt {
    private struct Row {
        let number: Int
        /// The line as shown, cut to ``Excerpt/most`` cells.
        let text: String
        /// Cells before the carets, and of the carets.
        let pad: Int
        let carets: Int
    }

    private let rows: [Row]
    private let hasGap: Bool

    /// Cells of a line that are shown, so that the caret stays near its word on any terminal.
    private static let most = 100

    init(_ span: Span, in text: SourceText) {
        let first = text.line(of: span.start)
        // A span that ends with a line break does not reach into the next line.
        let last = max(first, text.line(of: max(span.start, span.end - 1)))
        hasGap = last > first + 1
        let numbers = last > first ? [first, last] : [first]
        let isEmpty = text.bytes.isEmpty
        rows = isEmpty ? [] : numbers.map { Excerpt.row($0, isFirst: $0 == first, span, text) }
    }

    /// - Parameter paint: colours the carets.
    func rendered(_ paint: (String) -> String) -> String {
        guard let last = rows.last else { return "" }
        let width = "\(last.number)".count
        let margin = String(repeating: " ", count: width)
        var out = "\(margin) |\n"
        for (index, row) in rows.enumerated() {
            if index > 0, hasGap { out += "\(margin) …\n" }
            let number = String(repeating: " ", count: width - "\(row.number)".count) + "\(row.number)"
            out += row.text.isEmpty ? "\(number) |\n" : "\(number) | \(row.text)\n"
            let carets = String(repeating: "^", count: row.carets)
            out += "\(margin) | \(String(repeating: " ", count: row.pad))\(paint(carets))\n"
        }
        return out
    }

    private static func row(_ number: Int, isFirst: Bool, _ span: Span, _ text: SourceText) -> Row {
        let range = text.range(ofLine: number)
        var start = isFirst ? min(max(span.start, range.lowerBound), range.upperBound) : range.lowerBound
        let end = min(max(span.end, start), range.upperBound)
        if !isFirst {
            while start < end, text.bytes[start] == UInt8(ascii: " ") || text.bytes[start] == UInt8(ascii: "\t") { start += 1 }
        }
        func part(_ range: Range<Int>) -> String {
            visible(expandingTabs(String(decoding: text.bytes[range], as: UTF8.self)))
        }
        let (before, marked, after) = (part(range.lowerBound..<start), part(start..<end), part(end..<range.upperBound))
        let lead = before.isEmpty ? Cut(text: "", width: 0) : tail(of: before, marked: marked, after: after)
        let shown = head(of: marked + after, cells: most - lead.width)
        let carets = max(1, min(displayWidth(marked), displayWidth(shown)))
        return Row(number: number, text: lead.text + shown, pad: lead.width, carets: carets)
    }

    private struct Cut {
        let text: String
        let width: Int
    }

    /// The end of what stands before the marked part: all of it unless the line is long and the mark far
    /// to the right.
    private static func tail(of before: String, marked: String, after: String) -> Cut {
        let width = displayWidth(before)
        let whole = Cut(text: before, width: width)
        guard width > most * 3 / 4, width + displayWidth(marked) + displayWidth(after) > most else { return whole }
        var kept: [Character] = []
        var used = 1
        for character in before.reversed() {
            guard used + cells(character) <= most / 2 else { break }
            used += cells(character)
            kept.append(character)
        }
        return Cut(text: "…" + String(kept.reversed()), width: used)
    }

    private static func head(of text: String, cells room: Int) -> String {
        guard displayWidth(text) > room else { return text }
        var kept = ""
        var used = 1
        for character in text {
            guard used + cells(character) <= room else { break }
            used += cells(character)
            kept.append(character)
        }
        return kept + "…"
    }
}
