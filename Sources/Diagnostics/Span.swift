import Text

/// A place in a source file: a half-open range of UTF-8 byte offsets in the decoded text.
///
/// Line and column are computed only when a diagnostic is printed (see ``SourceText``).
package struct Span: Hashable, Sendable {
    /// The file, relative to the working directory of the officer, with `/` as separator.
    package let path: String
    // 32 bits each, because a campaign keeps several spans a page: 24 bytes a span instead of 40.
    private let first: Int32
    /// -1 for the file itself.
    private let last: Int32

    package var start: Int { Int(first) }
    package var end: Int { max(0, Int(last)) }

    /// Whether the diagnostic is about the file itself, such as its name or its existence. Then no line is shown.
    package var isWholeFile: Bool { last < 0 }

    /// A span whose `end` is before its `start` becomes empty.
    package init(path: String, start: Int, end: Int) {
        self.path = path
        first = Int32(clamping: max(0, start))
        last = max(first, Int32(clamping: end))
    }

    /// The beginning of a file, for something that is missing in its text.
    package init(path: String) {
        self.init(path: path, start: 0, end: 0)
    }

    /// A file or folder as a whole, independent of its content.
    package init(file path: String) {
        self.path = path
        (first, last) = (0, -1)
    }
}

extension Span: Comparable {
    package static func < (a: Span, b: Span) -> Bool {
        if a.path != b.path { return a.path.precedes(b.path) }
        return (a.start, a.end) < (b.start, b.end)
    }
}
