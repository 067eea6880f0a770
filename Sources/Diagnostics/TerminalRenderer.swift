/// Renders diagnostics as text for a terminal: place, message, excerpt with caret, notes, suggestions.
package struct TerminalRenderer {
    package let language: Language
    package let colour: Bool
    /// The decoded text of the file at a path, or nil when the file can no longer be read.
    package let source: (String) -> SourceText?

    /// The number of diagnostics of one rule shown in full per file; more than this usually have one cause.
    private let most = 3

    package init(language: Language, colour: Bool, source: @escaping (String) -> SourceText?) {
        self.language = language
        self.colour = colour
        self.source = source
    }

    // MARK: A whole report

    /// Renders each diagnostic once, in the order of files and places, separated by blank lines, with the totals at the
    /// end.
    ///
    /// Of more than three diagnostics of one rule in a file, the others are only counted. The text is empty when the
    /// report has no diagnostics.
    package func render(_ report: Report) -> String {
        let diagnostics = report.sorted()
        guard !diagnostics.isEmpty else { return "" }
        let texts = RecentTexts(source)
        var blocks: [String] = []
        var start = 0
        while start < diagnostics.count {
            let path = diagnostics[start].span?.path
            var end = start
            while end < diagnostics.count, diagnostics[end].span?.path == path { end += 1 }
            blocks += fileBlocks(diagnostics[start..<end], path, texts)
            start = end
        }
        return blocks.joined(separator: "\n") + "\n" + count(of: diagnostics) + "\n"
    }

    private func fileBlocks(_ diagnostics: ArraySlice<Diagnostic>, _ path: String?, _ texts: RecentTexts) -> [String] {
        var blocks: [String] = []
        var counts: [Rule: Int] = [:]
        for diagnostic in diagnostics {
            counts[diagnostic.rule, default: 0] += 1
            // Diagnostics without a file are few, and the officer has no file in which to look for the others.
            if path == nil || counts[diagnostic.rule, default: 0] <= most { blocks.append(render(diagnostic, texts)) }
        }
        guard let path else { return blocks }
        let rest = counts.filter { $0.value > most }.sorted { $0.key.code < $1.key.code }
        if !rest.isEmpty { blocks.append(rest.map { more($0.key, $0.value - most, path) }.joined()) }
        return blocks
    }

    private func more(_ rule: Rule, _ count: Int, _ path: String) -> String {
        let words = rule.severity.word
        let tail = Localized(
            vi: "và \(count) \(words.vi) \(rule.code) khác trong tệp này",
            en: "and \(count) more \(words.en)\(count == 1 ? "" : "s") \(rule.code) in this file")
        return painted(visible(path), .bold) + ": \(tail.text(in: language))\n"
    }

    /// The totals by severity: `2 lỗi, 1 cảnh báo`. A severity without diagnostics is left out.
    private func count(of diagnostics: [Diagnostic]) -> String {
        Severity.allCases.reversed().compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            guard count > 0 else { return nil }
            let words = severity.word
            return Localized(vi: "\(count) \(words.vi)", en: "\(count) \(words.en)\(count == 1 ? "" : "s")").text(
                in: language)
        }.joined(separator: ", ")
    }

    // MARK: Single diagnostics

    /// Renders the diagnostics in the given order, each in full, separated by blank lines.
    package func render(_ diagnostics: [Diagnostic]) -> String {
        let texts = RecentTexts(source)
        return diagnostics.map { render($0, texts) }.joined(separator: "\n")
    }

    package func render(_ diagnostic: Diagnostic) -> String { render([diagnostic]) }

    private func render(_ diagnostic: Diagnostic, _ texts: RecentTexts) -> String {
        let text = diagnostic.span.flatMap { texts[$0] }
        let style = style(diagnostic.severity)
        var out = ""
        if let span = diagnostic.span { out += painted(place(span, text), .bold) + ": " }
        out += painted("\(diagnostic.severity.word.text(in: language))[\(diagnostic.rule.code)]", style)
        out += ": \(visible(diagnostic.message.text(in: language)))\n"
        if let span = diagnostic.span, let text { out += Excerpt(span, in: text).rendered { painted($0, style) } }
        for note in diagnostic.notes {
            out += "  = \(language == .vietnamese ? "ghi chú" : "note"): \(visible(note.message.text(in: language)))"
            if let span = note.span { out += ": \(place(span, texts[span]))" }
            out += "\n"
        }
        for fix in diagnostic.fixes {
            out += "  = \(language == .vietnamese ? "gợi ý" : "help"): \(visible(fix.message.text(in: language)))\n"
        }
        return out
    }

    private func place(_ span: Span, _ text: SourceText?) -> String {
        guard let text else { return visible(span.path) }
        let position = text.position(of: span.start)
        return "\(visible(span.path)):\(position.line):\(position.column)"
    }

    // MARK: Colours

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
    }

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
