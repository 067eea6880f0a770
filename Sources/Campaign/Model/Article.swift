import Diagnostics
import Markdown
import Text

/// What every Markdown file of the content has: its place, the common fields, and its body.
///
/// A class only in that copies share it: the lists and pages of a site pass each article on dozens of times, and to
/// copy its two dozen members each time was a tenth of a build. All of it is constant.
package final class Article: Sendable {
    /// From the content folder: `2023/news/khai-mac.md`.
    package let file: String
    /// The file as messages name it.
    package let shownPath: String
    package let title: String
    /// The last part of the address.
    package let slug: Slug
    /// Where the slug was said, or nil when it comes from the file's name.
    package let slugSpan: Span?
    package let fields: PageFields
    /// As written, to tell where a field stands.
    package let declarations: Declarations
    package let body: Document
    /// See ``interfaceHash(head:body:)``.
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

    /// The start of the file, for faults about the page as a whole.
    package var place: Span { Span(path: shownPath) }
}
