/// Diagnostics as text for a terminal: place, message, excerpt with caret, notes, suggestion.
package struct TerminalRenderer {
    package let language: Language
    package let colour: Bool
    /// The decoded text of a file by its path, or nil when it cannot be had any more.
    package let source: (String) -> SourceText?

    package init(language: Language, colour: Bool, source: @escaping (String) -> SourceText?) {
        self.language = language
        self.colour = colour
        self.source = source
    }

    /// All diagnostics, a blank line between them; empty text when there are none.
    package func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    package func render(_ diagnostic: Diagnostic) -> String {
        let text = diagnostic.span.flatMap { source($0.path) }
        var out = ""
        if let span = diagnostic.span { out += painted(place(span, text), .bold) + ": " }
        out += painted("\(word(diagnostic.severity))[\(diagnostic.rule.code)]", style(diagnostic.severity))
        out += ": \(diagnostic.message.text(in: language))\n"
        if let span = diagnostic.span, let text { out += excerpt(span, in: text) }
        for note in diagnostic.notes {
            out += "  = \(language == .vietnamese ? "ghi chú" : "note"): \(note.message.text(in: language))"
            if let span = note.span { out += ": \(place(span, source(span.path)))" }
            out += "\n"
        }
        for fix in diagnostic.fixes {
            out += "  = \(language == .vietnamese ? "gợi ý" : "help"): \(fix.message.text(in: language))\n"
        }
        return out
    }

    private func place(_ span: Span, _ text: SourceText?) -> String {
        guard let text else { return span.path }
        let position = text.position(of: span.start)
        return "\(span.path):\(position.line):\(position.column)"
    }

    /// The line of the fault and carets below it. A span over several lines is marked to the end
    /// of its first line.
    private func excerpt(_ span: Span, in text: SourceText) -> String {
        let number = text.line(of: span.start)
        let range = text.range(ofLine: number)
        guard !range.isEmpty else { return "" }
        let start = min(max(span.start, range.lowerBound), range.upperBound)
        let end = min(max(span.end, start), range.upperBound)
        let before = String(decoding: text.bytes[range.lowerBound..<start], as: UTF8.self)
        let marked = String(decoding: text.bytes[start..<end], as: UTF8.self)
        let line = window(around: before.count, in: text.text(ofLine: number))
        let margin = String(repeating: " ", count: "\(number)".count)
        let pad = displayWidth(line.lead) + displayWidth(String(before.dropFirst(line.dropped)))
        let carets = min(max(1, displayWidth(marked)), max(1, displayWidth(line.lead + line.text) - pad))
        return """
            \(margin) |
            \(number) | \(expandingTabs(line.lead + line.text))
            \(margin) | \(String(repeating: " ", count: pad))\(painted(String(repeating: "^", count: carets), .red))

            """
    }

    /// At most 100 characters of a long line, so that the caret stays near its word on any terminal.
    private func window(around column: Int, in line: String) -> (lead: String, text: String, dropped: Int) {
        let most = 100
        guard line.count > most else { return ("", line, 0) }
        let dropped = column <= most * 3 / 4 ? 0 : column - most / 2
        let kept = line.dropFirst(dropped)
        let tail = kept.count > most ? "…" : ""
        return (dropped > 0 ? "…" : "", String(kept.prefix(most)) + tail, dropped)
    }

    private func word(_ severity: Severity) -> String {
        switch (severity, language) {
        case (.error, .vietnamese): "lỗi"
        case (.warning, .vietnamese): "cảnh báo"
        case (.note, .vietnamese): "lưu ý"
        case (.error, .english): "error"
        case (.warning, .english): "warning"
        case (.note, .english): "note"
        }
    }

    private enum Style: String { case bold = "1", red = "1;31", yellow = "1;33", blue = "1;34" }

    private func style(_ severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .blue
        }
    }

    private func painted(_ text: String, _ style: Style) -> String {
        colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
