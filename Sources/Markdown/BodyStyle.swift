/// How a body becomes HTML.
package struct BodyStyle: Sendable {
    package enum Flavour: Sendable, Hashable {
        /// Loa's own HTML: anchors, figures, labels, no raw HTML.
        case site
        /// Byte for byte what the `cmark-gfm` program writes; `unsafe` as its flag `--unsafe`.
        /// One difference: ids of footnotes hold their number, because the library does not tell
        /// the name that the author gave.
        case reference(unsafe: Bool)
    }

    package enum ParagraphAnchors: Sendable, Hashable {
        case none
        /// `id="d3"` on the third paragraph or list item. A paragraph inside a list item has its
        /// item's number; figures, headings, tables, code and footnotes are not counted.
        case numbered
    }

    /// What few callers need, and what is half the weight of a document.
    package struct Details: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// ``Document/Block/text`` of every block, as against that of the first paragraph with words.
        package static let blockTexts = Details(rawValue: 1)
        /// ``Document/firstList``
        package static let firstList = Details(rawValue: 2)
        package static let all: Details = [.blockTexts, .firstList]
    }

    /// The words that the renderer itself puts into a page.
    package struct Labels: Sendable, Hashable {
        /// Followed by a number: `Bảng 2`.
        package let table: String
        package let taskDone: String
        package let taskOpen: String
        package let footnotes: String
        /// Followed by a number: `Chú thích 2`.
        package let footnote: String
        /// Followed by a number: `Quay lại chỗ dẫn 2`.
        package let backToReference: String

        package init(
            table: String = "Bảng", taskDone: String = "đã xong", taskOpen: String = "chưa xong",
            footnotes: String = "Chú thích", footnote: String = "Chú thích",
            backToReference: String = "Quay lại chỗ dẫn"
        ) {
            self.table = table
            self.taskDone = taskDone
            self.taskOpen = taskOpen
            self.footnotes = footnotes
            self.footnote = footnote
            self.backToReference = backToReference
        }
    }

    package let flavour: Flavour
    package let paragraphAnchors: ParagraphAnchors
    package let details: Details
    /// Put before every id (after the `_` of footnotes), for pages that hold two bodies.
    package let idPrefix: String
    package let labels: Labels

    package init(
        flavour: Flavour = .site, paragraphAnchors: ParagraphAnchors = .none, details: Details = .all,
        idPrefix: String = "",
        labels: Labels = Labels()
    ) {
        self.flavour = flavour
        self.paragraphAnchors = paragraphAnchors
        self.details = details
        self.idPrefix = idPrefix
        self.labels = labels
    }
}
