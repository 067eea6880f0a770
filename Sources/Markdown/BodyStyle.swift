/// Options for rendering a body to HTML.
package struct BodyStyle: Sendable {
    package enum Flavour: Sendable, Hashable {
        /// Loa's own HTML: anchors, figures, labels, no raw HTML.
        case site
        /// The same bytes as the `cmark-gfm` program writes; `unsafe` is its option `--unsafe`.
        ///
        /// One difference: ids of footnotes contain the number of the footnote, because the library does not give the
        /// name in the source.
        case reference(unsafe: Bool)
    }

    package enum ParagraphAnchors: Sendable, Hashable {
        case none
        /// Ids such as `id="d3"` on the third paragraph or list item. A paragraph inside a list item has the number of
        /// the item; figures, headings, tables, code and footnotes are not counted.
        case numbered
    }

    /// Details of a document that few callers need, and that take half of its memory.
    package struct Details: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// ``Document/Block/text`` of every block; the blocks stay in a condensed document.
        package static let blockTexts = Details(rawValue: 1)
        /// ``Document/firstList`` of the body; the blocks stay in a condensed document.
        package static let firstList = Details(rawValue: 2)
        /// ``Document/opening`` of the body.
        package static let opening = Details(rawValue: 4)
        /// The headings stay in a condensed document.
        package static let headings = Details(rawValue: 8)
        package static let all: Details = [.blockTexts, .firstList, .opening, .headings]
    }

    /// The words that the renderer itself writes into a page.
    package struct Labels: Sendable, Hashable {
        /// The label before the number of a table: `Bảng` in `Bảng 2`.
        package let table: String
        package let taskDone: String
        package let taskOpen: String
        package let footnotes: String
        /// The label before the number of a footnote: `Chú thích` in `Chú thích 2`.
        package let footnote: String
        /// The label of a link back, before the number of the footnote: `Quay lại chỗ dẫn` in `Quay lại chỗ dẫn 2`.
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
    /// The prefix of every id (after the `_` of footnotes), for pages with two bodies.
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
