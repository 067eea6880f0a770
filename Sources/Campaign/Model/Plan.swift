import Diagnostics
import Markdown
import Text

/// The official plan or dispatch, republished with the data of the document. Source: Content/README.md §7.
package struct Plan: Sendable {
    package struct Signer: Sendable, Hashable {
        package let authority: String?
        package let title: String?
        package let name: String?
    }

    package let article: Article
    package let kind: String?
    package let number: String?
    package let symbol: String?
    package let issued: DateValue?
    package let issuedAt: String?
    package let issuer: String?
    package let signer: Signer?
    package let recipients: [String]
    package let basedOn: [String]
    /// The path of the issued document, relative to the plan.
    package let file: Located<String>?
    /// Known errors in the printed text, which are never corrected silently.
    package let notes: [String]
}
