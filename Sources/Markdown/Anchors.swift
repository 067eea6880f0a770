import Text

/// The ids of a page, in order.
///
/// They are read from the HTML when somebody asks: a campaign has the ids of thousands of pages, a third of a kilobyte
/// each, and hardly one is ever looked up.
package struct Anchors: Sendable {
    private let html: StoredBytes

    init(in html: StoredBytes) { self.html = html }

    package var list: [String] {
        let html = html.bytes
        var found: [String] = []
        var rest = html[...]
        // Text and attributes have their quotes escaped, so that these bytes begin an id and nothing else.
        while let start = rest.firstRange(of: Array(" id=\"".utf8))?.upperBound {
            let id = rest[start...].prefix { $0 != UInt8(ascii: "\"") }
            found.append(String(decoding: id, as: UTF8.self))
            rest = rest[id.endIndex...]
        }
        return found
    }

    package func contains(_ anchor: String) -> Bool { list.contains(anchor) }
}
