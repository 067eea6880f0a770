/// A text in which `⟦` and `⟧` stand around one place of it: `end: ⟦2024-10-01⟧`.
package struct MarkedText: Hashable, Sendable, ExpressibleByStringInterpolation {
    private let written: String

    package init(stringLiteral written: String) { self.written = written }

    /// Without the marks.
    package var text: String { parts.joined() }

    /// The bytes of ``text`` between the marks; nil when there are none.
    package var place: Range<Int>? {
        let sizes = parts.map(\.utf8.count)
        return sizes.count == 3 ? sizes[0]..<sizes[0] + sizes[1] : nil
    }

    /// What stands before, between and behind the marks, which part letters even from an accent behind them.
    private var parts: [String] {
        written.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map(String.init)
    }
}
