/// The texts of the files asked for last. Diagnostics come sorted by file, so each file is read and cut
/// into lines once, and no more than a few are in memory.
final class RecentTexts {
    private let source: (String) -> SourceText?
    private var recent: [(path: String, text: SourceText?)] = []
    private let most = 4

    init(_ source: @escaping (String) -> SourceText?) {
        self.source = source
    }

    /// The text that a span lies in; nil for a file as a whole.
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
