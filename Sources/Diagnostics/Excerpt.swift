/// The lines of a fault with carets below the marked part.
///
/// A span over several lines shows its first and its last line; what lies between them is `…`. A span of
/// nothing has one caret where it stands.
struct Excerpt {
    private struct Row {
        let number: Int
        /// The line as shown: ``Excerpt/most`` cells, and `…` where it is cut.
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
            while start < end, text.bytes[start] == UInt8(ascii: " ") || text.bytes[start] == UInt8(ascii: "\t") {
                start += 1
            }
        }
        func part(_ range: Range<Int>) -> String {
            visible(expandingTabs(String(decoding: text.bytes[range], as: UTF8.self)))
        }
        let (before, marked, after) = (part(range.lowerBound..<start), part(start..<end), part(end..<range.upperBound))
        let lead = tail(of: before, marked: marked, after: after)
        let shown = head(of: marked + after, cells: most - displayWidth(lead))
        let dots = lead == before ? "" : "…"
        let carets = max(1, min(displayWidth(marked), displayWidth(shown)))
        return Row(number: number, text: dots + lead + shown, pad: displayWidth(dots + lead), carets: carets)
    }

    /// The end of what stands before the marked part: all of it unless the line is long and the mark far
    /// to the right.
    private static func tail(of before: String, marked: String, after: String) -> String {
        let width = displayWidth(before)
        guard width > most * 3 / 4, width + displayWidth(marked + after) > most else { return before }
        return String(String(before.reversed()).prefix(cells: most / 2).reversed())
    }

    private static func head(of text: String, cells room: Int) -> String {
        displayWidth(text) > room ? text.prefix(cells: room) + "…" : text
    }
}

extension String {
    /// As many whole characters as fit into so many cells.
    fileprivate func prefix(cells room: Int) -> String {
        var used = 0
        return String(
            prefix { character in
                used += cells(of: character)
                return used <= room
            })
    }
}
