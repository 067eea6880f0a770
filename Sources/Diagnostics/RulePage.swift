/// The explanation of a rule for officers: what is wrong, why it matters, and an example with its repair.
package struct RulePage: Hashable, Sendable {
    /// A minimal example of the problem, and the same example repaired.
    package enum Example: Hashable, Sendable {
        /// The text of one file, or the relevant part of it. In the wrong text the place of the diagnostic is marked.
        case text(path: String, wrong: MarkedText, right: String)
        /// The files of a folder, one path per line, with or without a remark. For rules about the kind or name of a
        /// file.
        case files(wrong: [String], right: [String])
    }

    package let what: Localized
    package let why: Localized
    package let example: Example

    /// - Parameters:
    ///   - what: One or two sentences that describe the problem and can be understood without the page's heading.
    ///   - why: The consequences for readers or for the site.
    package init(what: Localized, why: Localized, example: Example) {
        self.what = what
        self.why = why
        self.example = example
    }
}

extension RulePage {
    private struct Part {
        let heading: Localized
        let text: String
        /// The byte range of the text that gets carets.
        var place: Range<Int>?
    }

    private var parts: (wrong: Part, right: Part) {
        switch example {
        case .text(let path, let wrong, let right):
            (
                Part(
                    heading: Localized(vi: "Sai, trong \(path):", en: "Wrong, in \(path):"), text: wrong.text,
                    place: wrong.place),
                Part(heading: Localized(vi: "Đúng:", en: "Right:"), text: right)
            )
        case .files(let wrong, let right):
            (
                Part(heading: Localized(vi: "Sai:", en: "Wrong:"), text: wrong.joined(separator: "\n")),
                Part(heading: Localized(vi: "Đúng:", en: "Right:"), text: right.joined(separator: "\n"))
            )
        }
    }

    /// The page as text for a terminal, with a line break at the end.
    ///
    /// - Parameter width: The maximum number of cells in a line of prose; examples are not wrapped.
    package func terminalText(of rule: Rule, in language: Language, width: Int = 80) -> String {
        let head = "\(rule.code) · \(rule.severity.word.text(in: language)) · \(rule.name)"
        let reason = Localized(vi: "Vì sao: \(why.vi)", en: "Why: \(why.en)")
        let blocks =
            [head] + [what, reason].map { wrapped($0.text(in: language), to: width) }
            + [parts.wrong, parts.right].flatMap { [$0.heading.text(in: language), indented($0)] }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// The page as Markdown without a heading, for `help` in SARIF.
    package func markdown(in language: Language) -> String {
        let examples = [parts.wrong, parts.right].map { part in
            "\(part.heading.text(in: language))\n\n\(fence(for: part.text))\n\(part.text)\n\(fence(for: part.text))"
        }
        return ([what, why].map { $0.text(in: language) } + examples).joined(separator: "\n\n")
    }

    private func wrapped(_ text: String, to width: Int) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, displayWidth(last) + 1 + displayWidth(String(word)) <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    private func indented(_ part: Part) -> String {
        let source = SourceText(Array(part.text.utf8))
        let place = part.place.map { Span(path: "", start: $0.lowerBound, end: $0.upperBound) }
        let numbers = place.map { MarkedLine.numbers(of: $0, in: source) } ?? []
        return (1...source.lineCount).flatMap { number in
            var lines = [visible(expandingTabs(source.text(ofLine: number)))]
            if let place, numbers.contains(number) {
                let line = MarkedLine(number, of: source, marking: place)
                let carets = String(repeating: "^", count: max(1, displayWidth(line.marked)))
                lines.append(String(repeating: " ", count: displayWidth(line.before)) + carets)
            }
            return lines
        }.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }

    /// A code fence: at least three backticks, and one more than the longest run of backticks in the text.
    private func fence(for text: String) -> String {
        var longest = 2
        var run = 0
        for character in text {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        return String(repeating: "`", count: longest + 1)
    }
}
