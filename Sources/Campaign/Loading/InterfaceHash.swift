import Markdown
import Text

extension Article {
    /// A checksum of everything that other pages use of a page, without the HTML, references and anchors of its body.
    ///
    /// While the checksum stays the same, a changed body affects only the page itself and the feeds that contain the
    /// whole body.
    ///
    /// - Parameters:
    ///   - head: The declarations as written in the file, so that every field and its place are included.
    ///   - body: The body, with its opening when the opening replaces a missing summary, and with its headings when
    ///     they are listed.
    static func interfaceHash(head: ArraySlice<UInt8>, body: Document) -> UInt64 {
        var hash = Checksum(head)
        hash.add(body.isRefused ? 1 : 0)
        hash.add(body.isEmpty ? 1 : 0)
        hash.add(firstSentences(plain: body.opening))
        for heading in body.headings {
            hash.add(heading.level)
            hash.add(heading.text)
            hash.add(heading.id)
        }
        return hash.value
    }
}
