/// The ids of a page, in order. In one piece, since a campaign holds those of thousands of pages and hardly ever asks
/// for one.
package struct Anchors: Hashable, Sendable {
    /// Each ended by a line feed, which no id holds.
    private let text: String

    package init(_ list: [String]) {
        text = list.map { "\($0)\n" }.joined()
    }

    package var list: [String] { text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) } }

    package func contains(_ anchor: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(anchor.utf8) }
    }
}
