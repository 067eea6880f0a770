/// The ids of a page, in order.
///
/// All ids are stored in one string to save memory, because a campaign keeps the ids of thousands of pages and rarely
/// looks one up.
package struct Anchors: Hashable, Sendable {
    /// The ids, each followed by a line feed, which no id contains.
    package let text: String

    /// - Parameter text: See ``text``.
    package init(text: String) { self.text = text }

    package init(_ list: [String]) {
        var bytes: [UInt8] = []
        for anchor in list {
            bytes += anchor.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        // Made of bytes, so that the string has no spare capacity; a string built by appending keeps some.
        text = String(decoding: bytes, as: UTF8.self)
    }

    package var list: [String] { text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) } }

    package func contains(_ anchor: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(anchor.utf8) }
    }
}
