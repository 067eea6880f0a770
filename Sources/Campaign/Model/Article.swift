import Diagnostics
import Markdown
import Text

/// The common data of every Markdown file of the content: its place, the common fields, and its body.
///
/// It is an immutable class, so that copies share one object: the lists and pages of a site pass each article on dozens
/// of times, and copying its two dozen members each time took a tenth of a build.
package final class Article: Sendable {
    /// The path relative to the content folder: `2023/news/khai-mac.md`.
    package let file: String
    /// The path as shown in messages.
    package let shownPath: String
    package let title: String
    /// The last part of the address.
    package let slug: Slug
    /// The place where the slug is stated, or nil when the slug comes from the name of the file.
    package let slugSpan: Span?
    package let fields: PageFields
    /// The places of the fields in the file, for diagnostics.
    package let declarations: Declarations
    package let body: Document
    /// The checksum made by ``interfaceHash(head:body:)``.
    package let interfaceHash: UInt64

    package init(
        file: String, shownPath: String, title: String, slug: Slug, slugSpan: Span?, fields: PageFields,
        declarations: Declarations, body: Document, interfaceHash: UInt64
    ) {
        self.file = file
        self.shownPath = shownPath
        self.title = title
        self.slug = slug
        self.slugSpan = slugSpan
        self.fields = fields
        self.declarations = declarations
        self.body = body
        self.interfaceHash = interfaceHash
    }

    /// The start of the file, for diagnostics about the page as a whole.
    package var place: Span { Span(path: shownPath) }
}
