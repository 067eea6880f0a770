/// The source lines of a diagnostic with carets below the marked part.
///
/// A span over several lines shows its first and its last line, with `…` for the lines between. An empty span has one
/// caret at its place.
struct Excerpt {
    private struct Row {
        let number: Int
        /// The line as shown: at most ``Excerpt/most`` cells, with `…` where it is cut.
        let text: String
        /// The number of cells before the carets.
        let pad: Int
        let carets: Int
    }

    private let rows: [Row]
    private let hasGap: Bool

    /// The maximum number of cells shown of a line, so that the caret is below its word on any terminal.
    private static let most = 100

    init(_ span: Span, in text: SourceText) {
        let numbers = MarkedLine.numbers(of: span, in: text)
        hasGap = numbers[numbers.count - 1] > numbers[0] + 1
        rows = text.bytes.isEmpty ? [] : numbers.map { Excerpt.row($0, span, text) }
    }

    /// - Parameter paint: Colours the carets.
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

    private static func row(_ number: Int, _ span: Span, _ text: SourceText) -> Row {
        let line = MarkedLine(number, of: text, marking: span)
        let lead = tail(of: line)
        let shown = head(of: line.marked + line.after, cells: most - displayWidth(lead))
        let dots = lead == line.before ? "" : "…"
        let carets = max(1, min(displayWidth(line.marked), displayWidth(shown)))
        return Row(number: number, text: dots + lead + shown, pad: displayWidth(dots + lead), carets: carets)
    }

    /// The shown end of the text before the marked part: all of it, unless the line is long and the marked part is far
    /// to the right.
    private static func tail(of line: MarkedLine) -> String {
        let width = displayWidth(line.before)
        guard width > most * 3 / 4, width + displayWidth(line.marked + line.after) > most else { return line.before }
        return String(String(line.before.reversed()).prefix(cells: most / 2).reversed())
    }

    private static func head(of text: String, cells room: Int) -> String {
        displayWidth(text) > room ? text.prefix(cells: room) + "…" : text
    }
}

extension String {
    /// The longest prefix of whole characters that fits into `room` cells.
    fileprivate func prefix(cells room: Int) -> String {
        var used = 0
        return String(
            prefix { character in
                used += cells(of: character)
                return used <= room
            })
    }
}
