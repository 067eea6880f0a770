import Text

/// A place in a source file: a half-open range of UTF-8 byte offsets in the decoded text.
///
/// Line and column are computed only when a diagnostic is printed (see ``SourceText``).
package struct Span: Hashable, Sendable {
    /// The file, relative to the working directory of the officer, with `/` as separator.
    package let path: String
    package let start: Int
    package let end: Int
    /// Whether the diagnostic is about the file itself, such as its name or its existence. Then no line is shown.
    package let isWholeFile: Bool

    /// A span whose `end` is before its `start` becomes empty.
    package init(path: String, start: Int, end: Int) {
        self.path = path
        self.start = max(0, start)
        self.end = max(self.start, end)
        isWholeFile = false
    }

    /// The beginning of a file, for something that is missing in its text.
    package init(path: String) {
        self.init(path: path, start: 0, end: 0)
    }

    /// A file or folder as a whole, independent of its content.
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
