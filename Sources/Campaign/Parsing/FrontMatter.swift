import Diagnostics

/// A Markdown file split into its front matter (declarations between `---` lines) and its body.
package struct FrontMatter: Sendable {
    package let entries: [YAMLEntry]
    /// The byte range of the body in the file.
    package let body: Range<Int>

    /// Nil when the front matter is missing or cannot be parsed; the errors are reported.
    package init?(of text: SourceText, path: String, into report: inout Report) {
        guard FrontMatter.isFence(1, in: text) else {
            let top = Span(path: path, start: 0, end: text.range(ofLine: 1).upperBound)
            report.add(.noFrontMatter(FrontMatter.missingFence(of: text), at: top))
            return nil
        }
        guard text.lineCount >= 2,
            let closing = (2...text.lineCount).first(where: { FrontMatter.isFence($0, in: text) })
        else {
            report.add(.unclosedFrontMatter(at: Span(path: path, start: 0, end: 3)))
            return nil
        }
        let start = text.range(ofLine: 2).lowerBound
        let end = text.range(ofLine: closing).lowerBound
        guard let entries = YAMLReader.map(in: text, range: start..<end, path: path, into: &report) else { return nil }
        self.entries = entries
        body = min(text.range(ofLine: closing).upperBound + 1, text.bytes.count)..<text.bytes.count
    }

    private static func missingFence(of text: SourceText) -> Diagnostic.MissingFence {
        if text.text(ofLine: 1).firstMatch(of: /^[a-z_]+:( |$)/) != nil { return .bareDeclarations }
        if let fence = (1...min(text.lineCount, 20)).first(where: { isFence($0, in: text) }), fence < text.lineCount,
            text.text(ofLine: fence + 1).firstMatch(of: /^[a-z_]+:( |$)/) != nil
        {
            return .textBefore(line: fence)
        }
        return .noDeclarations
    }

    private static func isFence(_ number: Int, in text: SourceText) -> Bool {
        let line = text.bytes[text.range(ofLine: number)]
        return line.starts(with: [0x2D, 0x2D, 0x2D])
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
