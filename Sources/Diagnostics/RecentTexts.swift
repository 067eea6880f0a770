/// A cache of the source texts that were used last, at most four.
///
/// Diagnostics are sorted by file, so that each file is read and split into lines once, with few texts in memory.
final class RecentTexts {
    private let source: (String) -> SourceText?
    private var recent: [(path: String, text: SourceText?)] = []
    private let most = 4

    init(_ source: @escaping (String) -> SourceText?) {
        self.source = source
    }

    /// The text that contains a span; nil for a span of a whole file.
    subscript(span: Span) -> SourceText? { span.isWholeFile ? nil : self[span.path] }

    private subscript(path: String) -> SourceText? {
        if let index = recent.firstIndex(where: { $0.path == path }) {
            recent.append(recent.remove(at: index))
            return recent.last?.text
        }
        if recent.count == most { recent.removeFirst() }
        let text = source(path)
        recent.append((path, text))
        return text
    }
}
