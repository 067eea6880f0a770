import Diagnostics

/// Reports a slogan whose author is in brackets, as in print. In brackets the author is part of the slogan, on the
/// banner and in the address. Source: Content/README.md §6.
enum AttributionInBrackets {
    /// - Parameter bytes: The whole file.
    static func check(_ slogans: [Slogan], in bytes: [UInt8], into report: inout Report) {
        guard let path = slogans.first?.span.path else { return }
        var tally = RepeatLimit(.attributionInBrackets, in: path)
        defer { tally.tellRest(into: &report) }
        for slogan in slogans where slogan.author == nil {
            let line = slogan.lines.last ?? ""
            guard let (author, start) = author(atEndOf: line), tally.admits() else { continue }
            // Includes the full stop after the brackets, so that the repair removes it too.
            let written = Array(line[start...].utf8)
            let source = slogan.span.start..<min(slogan.span.end, bytes.count)
            let found = lastIndex(of: written, in: bytes, source)
            let span = found.map { Span(path: slogan.span.path, start: $0, end: $0 + written.count) } ?? slogan.span
            report.add(.attributionInBrackets(author, at: span, isExact: found != nil))
        }
    }

    /// The author in brackets at the end of a text, and the start of the brackets: `Lenin` in `Học, học nữa, học mãi
    /// (Lenin).`
    ///
    /// Nil unless the brackets end the text and contain what looks like the name of a person or of a kind of saying.
    private static func author(atEndOf line: String) -> (name: String, start: String.Index)? {
        var text = line[...]
        while let last = text.last, last == "." || last == " " { text = text.dropLast() }
        guard text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex else { return nil }
        let inside = text[text.index(after: open)...].dropLast()
        guard inside.utf8.count <= 80 else { return nil }
        let words = inside.split(separator: " ")
        let folkSources = ["tục ngữ", "ca dao", "ngạn ngữ", "danh ngôn", "khuyết danh"]
        let lower = inside.lowercased()
        if folkSources.contains(where: { lower == $0 || lower.hasPrefix($0 + " ") }) { return (String(inside), open) }
        guard (1...5).contains(words.count), !lower.contains("tuần lễ"),
            words.allSatisfy({ $0.first?.isUppercase ?? false }), inside.contains(where: \.isLowercase),
            inside.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." || $0 == "-" })
        else { return nil }
        return (String(inside), open)
    }

    private static func lastIndex(of wanted: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var start = range.upperBound - wanted.count
        while start >= range.lowerBound {
            if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start }
            start -= 1
        }
        return nil
    }
}
