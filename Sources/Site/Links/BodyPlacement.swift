import Diagnostics
import Text

/// The position of a whole body's HTML in a file of the site. When only the body of its source changes, the HTML there
/// can be replaced.
package struct BodyPlacement: Hashable, Sendable {
    /// How HTML is escaped in a kind of file. Escaping two pieces separately gives the same bytes as escaping them
    /// together.
    package enum Form: Int, Sendable, CaseIterable {
        case page, atom, json

        /// The kind of addresses in the HTML.
        var use: Bodies.Use { self == .page ? .page : .feed }

        package func written(_ html: [UInt8]) -> [UInt8] {
            if self == .page { return html }
            var out: [UInt8] = []
            append(html.span, to: &out)
            return out
        }

        /// - Parameter html: valid UTF-8.
        func append(_ html: borrowing Swift.Span<UInt8>, to out: inout [UInt8]) {
            switch self {
            case .page: for index in html.indices { out.append(html[index]) }
            case .atom: out.appendXML(html)
            case .json: out.appendJSON(html)
            }
        }
    }

    /// The file of the body, relative to the content folder.
    package let source: String
    package let form: Form
    /// Byte offsets in the file of the site.
    package let range: Range<Int>

    package init(source: String, form: Form, range: Range<Int>) {
        self.source = source
        self.form = form
        self.range = range
    }
}
