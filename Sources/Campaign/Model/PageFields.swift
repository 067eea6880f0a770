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
    package let image: Image?
    /// The name of a document, or the path of a `.md` file relative to this file.
    package let source: Located<String>?
    package let corrections: [Correction]
    package let tags: [String]
    package let allowances: [Allowance]
}
