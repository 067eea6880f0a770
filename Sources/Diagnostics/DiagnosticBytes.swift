import Text

/// Serializes diagnostics, so that a later run can report them again in either language.
extension SnapshotWriter {
    package mutating func put(_ diagnostic: Diagnostic) {
        put(diagnostic.rule.code)
        put(diagnostic.message)
        put(diagnostic.span)
        put(list: diagnostic.notes) { writer, note in
            writer.put(note.message)
            writer.put(note.span)
        }
        put(list: diagnostic.fixes) { writer, fix in
            writer.put(fix.message)
            writer.put(fix.span)
            writer.put(fix.replacement)
        }
    }

    private mutating func put(_ text: Localized) {
        put(text.vi)
        put(text.en)
    }

    package mutating func put(_ span: Span?) { put(span) { $0.put($1) } }

    /// Writes a place; its path only when it is not ``SnapshotWriter/path``.
    package mutating func put(_ span: Span) {
        let isElsewhere = span.path != path
        put(isElsewhere)
        if isElsewhere { put(span.path) }
        // A whole file ends before it starts.
        put(span.isWholeFile ? 0 : span.start)
        put(span.isWholeFile ? -1 : span.end - span.start)
    }
}

extension SnapshotReader {
    package mutating func diagnostic() throws(Damaged) -> Diagnostic {
        guard let rule = Rule.byCode[try text()] else { throw Damaged() }
        return Diagnostic(
            rule, try localized(), at: try optionalSpan(),
            notes: try list { reader throws(Damaged) in
                Diagnostic.Note(try reader.localized(), at: try reader.optionalSpan())
            },
            fixes: try list { reader throws(Damaged) in
                Diagnostic.Fix(
                    try reader.localized(), replacing: try reader.optionalSpan(), with: try reader.optionalText())
            })
    }

    private mutating func localized() throws(Damaged) -> Localized { Localized(vi: try text(), en: try text()) }

    package mutating func optionalSpan() throws(Damaged) -> Span? { try flag() ? try span() : nil }

    package mutating func span() throws(Damaged) -> Span {
        let path = try flag() ? try text() : self.path
        let (start, length) = (try number(), try number())
        if length < 0 { return Span(file: path) }
        guard start >= 0, start <= Int(Int32.max), length <= Int(Int32.max) - start else { throw Damaged() }
        return Span(path: path, start: start, end: start + length)
    }
}

extension Rule {
    fileprivate static let byCode = Dictionary(
        Rule.all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
