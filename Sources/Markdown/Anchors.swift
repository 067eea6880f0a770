/// The ids of a page, in order. In one piece, since a campaign holds those of thousands of pages and hardly ever asks
/// for one.
package struct Anchors: Hashable, Sendable {
    /// Each ended by a line feed, which no id holds.
    private let text: String

    package init(_ list: [String]) {
        var bytes: [UInt8] = []
        for anchor in list {
            bytes += anchor.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        // As long as it has to be; what is put together from strings has room to grow.
        text = String(decoding: bytes, as: UTF8.self)
    }

    package var list: [String] { text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) } }

    package func contains(_ anchor: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(anchor.utf8) }
    }
}
