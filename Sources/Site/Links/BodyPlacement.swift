import Diagnostics
import Text

/// Where the HTML of a whole body stands in a file of the site: when nothing else of its source changes, another one
/// can be put in its place.
package struct BodyPlacement: Hashable, Sendable {
    /// How HTML is written in a kind of file. What is written of two pieces is what is written of both together.
    package enum Form: Int, Sendable, CaseIterable {
        case page, atom, json

        /// Which addresses the HTML has to hold.
        var use: Bodies.Use { self == .page ? .page : .feed }

        package func written(_ html: [UInt8]) -> [UInt8] {
            switch self {
            case .page: html
            case .atom: Array(XMLText.escaped(String(decoding: html, as: UTF8.self)).utf8)
            case .json: Array(JSONText.string(String(decoding: html, as: UTF8.self)).bytes.dropFirst().dropLast())
            }
        }
    }

    /// The file that the body is of, from the content folder.
    package let source: String
    package let form: Form
    /// Offsets in the file of the site.
    package let range: Range<Int>

    package init(source: String, form: Form, range: Range<Int>) {
        self.source = source
        self.form = form
        self.range = range
    }
}
