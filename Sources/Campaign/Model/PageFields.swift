import Diagnostics

/// The fields that every page can have. Source: Content/README.md §3.
package struct PageFields: Sendable {
    package struct Correction: Sendable, Hashable {
        package let date: DateValue
        package let text: String
    }

    /// A picture with the data that a publisher must give for it.
    package struct Image: Sendable, Hashable {
        /// The path as written, relative to the file.
        package let source: Located<String>
        /// The alternative text; empty for a decorative picture.
        package let alt: String
        package let credit: String?
        package let licence: String?
        package let caption: String?
    }

    package struct Allowance: Sendable, Hashable {
        package let code: String
        package let span: Span
    }

    package let summary: String?
    package let date: Located<DateValue>?
    package let updated: DateValue?
    package let expires: DateValue?
    package let isDraft: Bool
    package let aliases: [Located<String>]
    /// At most one; in a list, because a picture has 96 bytes and most pages have none.
    private let images: [Image]
    /// The name of a document, or the path of a `.md` file relative to this file.
    package let source: Located<String>?
    package let corrections: [Correction]
    package let tags: [String]
    package let allowances: [Allowance]

    /// The lead picture of the page.
    package var image: Image? { images.first }

    package init(
        summary: String?, date: Located<DateValue>?, updated: DateValue?, expires: DateValue?, isDraft: Bool,
        aliases: [Located<String>], image: Image?, source: Located<String>?, corrections: [Correction],
        tags: [String], allowances: [Allowance]
    ) {
        self.summary = summary
        self.date = date
        self.updated = updated
        self.expires = expires
        self.isDraft = isDraft
        self.aliases = aliases
        images = image.map { [$0] } ?? []
        self.source = source
        self.corrections = corrections
        self.tags = tags
        self.allowances = allowances
    }
}
