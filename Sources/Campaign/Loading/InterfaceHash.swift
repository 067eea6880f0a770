import Markdown
import Text

extension Article {
    /// A checksum of all that is used of a page's file but the HTML of its body, its references and its anchors: while it
    /// stays the same, another body changes the page and the feeds that show it whole, and nothing else of the site.
    ///
    /// - Parameters:
    ///   - head: the declarations as they stand in the file, and so every field with its place.
    ///   - body: with its opening, if that stands in for a missing summary, and with its headings, if they are listed.
    static func interfaceHash(head: some Sequence<UInt8>, body: Document) -> UInt64 {
        var hash = Checksum(head)
        hash.add(body.isRefused ? 1 : 0)
        hash.add(body.blocks.isEmpty ? 1 : 0)
        let opening = body.blocks.first { $0.kind == .paragraph && !$0.text.isEmpty }
        hash.add(opening.map { firstSentences(plain: $0.text) } ?? "")
        for heading in body.headings {
            hash.add(heading.level)
            hash.add(heading.text)
            hash.add(heading.id)
        }
        return hash.value
    }
}
