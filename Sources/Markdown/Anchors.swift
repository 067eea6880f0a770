import Text

/// The ids of a page, in order.
///
/// They are read from the HTML when somebody asks: a campaign has the ids of thousands of pages, a third of a kilobyte
/// each, and hardly one is ever looked up.
package struct Anchors: Sendable {
    private let html: StoredBytes

    init(in html: StoredBytes) { self.html = html }

    package var list: [String] { Self.slices(of: html.bytes).map { String(decoding: $0, as: UTF8.self) } }

    package func contains(_ anchor: String) -> Bool {
        Self.slices(of: html.bytes).contains { $0.elementsEqual(anchor.utf8) }
    }

    /// As much of a body's HTML as its ids are read from, for a run that shows no page: a twentieth.
    package static func part(of html: [UInt8]) -> [UInt8] {
        var part: [UInt8] = []
        for id in slices(of: html) {
            part += idStart
            part += id
            part.append(UInt8(ascii: "\""))
        }
        return part
    }

    private static let idStart = Array(" id=\"".utf8)

    /// The ids in UTF-8: the values after ` id=`. Text and values have their quotes escaped, so that the quotes of the
    /// HTML begin and end a value by turns.
    private static func slices(of html: [UInt8]) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var start = 0
        while true {
            let open = Self.quotes.next(in: html.span, from: start)
            let close = Self.quotes.next(in: html.span, from: min(open + 1, html.count))
            if close == html.count { return found }
            if html[start..<open].suffix(4).elementsEqual(" id=".utf8) { found.append(html[open + 1..<close]) }
            start = close + 1
        }
    }

    private static let quotes = ByteSearch("\"")
}
