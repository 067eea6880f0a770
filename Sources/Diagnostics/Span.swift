import Text

/// A place in a source file: UTF-8 byte offsets into its decoded text, half open.
///
/// Line and column are computed only when a diagnostic is printed (see ``SourceText``).
package struct Span: Hashable, Sendable {
    /// The file, relative to the folder that the officer works in, with `/`.
    package let path: String
    package let start: Int
    package let end: Int
    /// Whether the file as such is meant, what it is called or that it is there: then no line is shown.
    package let isWholeFile: Bool

    /// - Precondition: `start <= end`; a span that an offset slip turned round is made empty.
    package init(path: String, start: Int, end: Int) {
        self.path = path
        self.start = max(0, start)
        self.end = max(self.start, end)
        isWholeFile = false
    }

    /// The beginning of a file: for what its text lacks.
    package init(path: String) {
        self.init(path: path, start: 0, end: 0)
    }

    /// A file or folder as such, whatever stands in it.
    package init(file path: String) {
        self.path = path
        (start, end, isWholeFile) = (0, 0, true)
    }
}

extension Span: Comparable {
    package static func < (a: Span, b: Span) -> Bool {
        if a.path != b.path { return a.path.precedes(b.path) }
        return (a.start, a.end) < (b.start, b.end)
    }
}
