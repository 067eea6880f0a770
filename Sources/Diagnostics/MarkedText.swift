/// A text with one place marked by `⟦` and `⟧`: `end: ⟦2024-10-01⟧`.
package struct MarkedText: Hashable, Sendable, ExpressibleByStringInterpolation {
    private let written: String

    package init(stringLiteral written: String) { self.written = written }

    /// The text without the marks.
    package var text: String { parts.joined() }

    /// The byte range in ``text`` of the marked place; nil when no place is marked.
    package var place: Range<Int>? {
        let sizes = parts.map(\.utf8.count)
        return sizes.count == 3 ? sizes[0]..<sizes[0] + sizes[1] : nil
    }

    /// The text before, between and after the marks. Split by Unicode scalars, so that a mark is found even when an
    /// accent follows it.
    private var parts: [String] {
        written.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map(String.init)
    }
}
