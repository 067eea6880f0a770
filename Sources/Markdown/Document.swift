import Diagnostics

/// One Markdown body, understood: its HTML but for addresses, and what others ask about it.
///
/// All spans are byte offsets into the whole file; all `Range<Int>` are offsets into ``html``.
package struct Document: Sendable {
    /// Body HTML without anything that depends on addresses: ``slots`` say what is missing where.
    package let storedHTML: StoredBytes
    /// In ascending order of `offset`.
    package let slots: [Slot]
    /// The top-level blocks in order; their ranges follow each other and cover ``html``. See ``condensed(keepsOpening:storing:)``.
    package let blocks: [Block]
    package let links: [Link]
    package let images: [Image]
    package let headings: [Heading]
    /// Every id in ``html``, in order: headings, paragraphs, footnotes.
    package let anchors: Anchors
    /// What the style asked for.
    let details: BodyStyle.Details
    /// The first ordered or unordered list among ``blocks``, where the style asks for it.
    package let firstList: FirstList?

    /// In place of a body that was refused; an error has told why.
    package static let refused = Document(
        storedHTML: StoredBytes([]), slots: [], blocks: [], links: [], images: [], headings: [], anchors: Anchors([]),
        details: [], firstList: nil, isRefused: true)

    package let isRefused: Bool

    /// ``storedHTML``, fetched.
    package var html: [UInt8] { storedHTML.bytes }

    /// What is needed to render it, since a campaign holds thousands of documents: links without their words, and of
    /// ``blocks`` one, unless somebody asked for details.
    ///
    /// - Parameters:
    ///   - keepsOpening: the one block is the first paragraph with words, if there is any.
    ///   - keepsHeadings: for a table of contents; without them there are still their ``anchors``.
    ///   - store: where the HTML goes.
    package func condensed(keepsOpening: Bool, keepsHeadings: Bool, storing store: ([UInt8]) -> StoredBytes) -> Document
    {
        let first = blocks.first.map { Block(kind: $0.kind, html: $0.html, text: "", span: $0.span) }
        let opening = keepsOpening ? blocks.first { $0.kind == .paragraph && !$0.text.isEmpty } ?? first : first
        let links = links.map {
            Link(
                destination: $0.destination, title: $0.title, text: "", span: $0.span, isAlone: $0.isAlone,
                isVideo: $0.isVideo,
                isRefused: $0.isRefused)
        }
        return Document(
            storedHTML: store(html), slots: slots, blocks: details.isEmpty ? [opening].compactMap(\.self) : blocks,
            links: links, images: images, headings: keepsHeadings ? headings : [], anchors: anchors, details: details,
            firstList: firstList, isRefused: isRefused)
    }

    /// A place in ``Document/html`` where bytes are still to be put.
    package struct Slot: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// The start tag of ``Document/links``[i].
            case linkOpen(Int)
            case linkClose(Int)
            /// The whole element of ``Document/images``[i].
            case image(Int)
        }

        package let offset: Int
        package let kind: Kind
    }

    package struct Block: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case paragraph, heading, list, table, quote, code, figure, rule
            /// Raw HTML, shown as text.
            case rawHTML
            /// The section at the end, made of all footnotes.
            case footnotes
        }

        package let kind: Kind
        package let html: Range<Int>
        /// Plain text; line breaks between paragraphs, list items and table rows only (in code
        /// as written). Empty but for the first paragraph with words, unless the style asks for all (``BodyStyle/Details``).
        package let text: String
        package let span: Span
    }

    package struct Link: Sendable, Hashable {
        /// As written, entities and backslashes decoded; a bare `www.…` has gained `http://`,
        /// a bare mail address `mailto:`.
        package let destination: String
        package let title: String
        /// The words between the tags, the alternative text of pictures among them; empty once condensed.
        package let text: String
        /// The destination as it stands in the source.
        package internal(set) var span: Span
        /// Nothing else is in its paragraph.
        package let isAlone: Bool
        /// Alone, and it leads to the page of a video (``isVideoPage(_:)``).
        package let isVideo: Bool
        /// Its scheme is not allowed (``AddressScheme``): it is reported, and never becomes a link.
        package let isRefused: Bool
    }

    package struct Image: Sendable, Hashable {
        package let destination: String
        /// Empty: the picture is decoration.
        package let alt: String
        package let title: String
        /// The destination as it stands in the source.
        package let span: Span
        /// Alone in its paragraph: it stands in a `figure`, its title is the caption.
        package let isFigure: Bool
    }

    package struct Heading: Sendable, Hashable {
        /// As rendered, 2…6 (1…6 in the reference flavour).
        package let level: Int
        package let text: String
        /// With the style's prefix; empty in the reference flavour.
        package let id: String
        package let span: Span
    }

    /// What a slogan file is made of.
    package struct FirstList: Sendable, Hashable {
        /// Index in ``Document/blocks``: callers render what is before and after.
        package let block: Int
        package let isOrdered: Bool
        package let items: [Item]

        package struct Item: Sendable, Hashable {
            /// The number as printed: the list's start plus the place in it; nil for bullets.
            package let number: Int?
            /// Plain text of the first paragraph, cut at hard breaks; empty for an empty item.
            package let lines: [String]
            /// All blocks of the item after its first paragraph; nil when there are none.
            package let notes: Range<Int>?
            /// The source of the first paragraph; of the marker when the item is empty.
            package let span: Span

            /// ``lines`` joined by a space.
            package var text: String { lines.joined(separator: " ") }
        }
    }
}
