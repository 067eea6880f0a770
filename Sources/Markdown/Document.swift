import Diagnostics

/// A parsed Markdown body: its HTML with slots for addresses, and its links, images, headings and anchors.
///
/// All spans are byte offsets into the whole file; all `Range<Int>` are byte offsets into ``html``.
package struct Document: Sendable {
    /// The HTML of the body without the parts that depend on addresses; ``slots`` lists these parts.
    package let storedHTML: StoredBytes
    /// The slots in ascending order of `offset`.
    package let slots: [Slot]
    /// The top-level blocks in order; their ranges are adjacent and cover ``html``. None in a condensed document, unless
    /// the style requests them.
    package let blocks: [Block]
    /// The plain text of the first paragraph with words; empty unless the style requests it.
    package let opening: String
    package let links: BodyLinks
    package let images: [Image]
    /// None in a condensed document, unless the style requests them.
    package let headings: [Heading]
    /// The first ordered or unordered list among ``blocks``; nil unless the style requests it.
    package let firstList: FirstList?
    // The last three stand together because each takes one byte.
    /// Whether the body has no block.
    package let isEmpty: Bool
    /// The details that the style requested.
    let details: BodyStyle.Details
    package let isRefused: Bool

    /// The document of a body that was refused because it exceeds ``InputLimits``. An error is already reported.
    package static let refused = Document(
        storedHTML: StoredBytes([]), slots: [], blocks: [], opening: "", links: BodyLinks(path: ""), images: [],
        headings: [],
        firstList: nil, isEmpty: true, details: [], isRefused: true)

    /// The bytes of ``storedHTML``.
    package var html: [UInt8] { storedHTML.bytes }

    /// The ids in ``html``, in order: headings, paragraphs, footnotes.
    package var anchors: Anchors { Anchors(in: storedHTML) }

    /// A smaller copy with only what rendering needs, because a campaign keeps thousands of documents.
    ///
    /// Links lose their text. Blocks and headings go, unless the style requested them.
    ///
    /// - Parameter store: Stores the HTML.
    package func condensed(storing store: ([UInt8]) -> StoredBytes) -> Document {
        let keepsBlocks = !details.isDisjoint(with: [.blockTexts, .firstList])
        return Document(
            storedHTML: store(html), slots: slots.exact, blocks: keepsBlocks ? blocks.exact : [], opening: opening,
            links: links.withoutWords(), images: images.exact,
            headings: details.contains(.headings) ? headings.exact : [], firstList: firstList, isEmpty: isEmpty,
            details: details, isRefused: isRefused)
    }

    /// A place in ``Document/html`` where bytes are inserted when the document is rendered.
    package struct Slot: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            /// The start tag of ``Document/links``[i].
            case linkOpen(Int)
            case linkClose(Int)
            /// The whole element of ``Document/images``[i].
            case image(Int)
        }

        // 8 bytes, because a campaign keeps a dozen a page.
        private let place: Int32
        /// The index of the link or image, and below it the kind in two bits.
        private let content: Int32

        init(offset: Int, kind: Kind) {
            place = Int32(offset)
            content =
                switch kind {
                case .linkOpen(let index): Int32(index) << 2
                case .linkClose(let index): Int32(index) << 2 | 1
                case .image(let index): Int32(index) << 2 | 2
                }
        }

        package var offset: Int { Int(place) }
        package var kind: Kind {
            let index = Int(content >> 2)
            return switch content & 3 {
            case 0: .linkOpen(index)
            case 1: .linkClose(index)
            default: .image(index)
            }
        }
    }

    package struct Block: Sendable, Hashable {
        package enum Kind: Int, Sendable, Hashable {
            case paragraph, heading, list, table, quote, code, figure, rule
            /// Raw HTML, shown as text.
            case rawHTML
            /// The section of all footnotes at the end.
            case footnotes
        }

        package let kind: Kind
        package let html: Range<Int>
        /// The plain text, with line breaks only between paragraphs, list items and table rows (in code as written).
        /// Empty unless the style requests it (``BodyStyle/Details``).
        package let text: String
        package let span: Span
    }

    package struct Link: Sendable, Hashable {
        /// The destination with entities and backslash escapes decoded. A bare `www.…` has the prefix `http://`, and a
        /// bare mail address the prefix `mailto:`.
        package let destination: String
        package let title: String
        /// The text of the link, including the alternative text of its pictures; empty in a condensed document.
        package let text: String
        /// The destination in the source.
        package let span: Span
        /// Whether the link is the only content of its paragraph.
        package let isAlone: Bool
        /// Whether the link is alone and leads to the page of a video (``isVideoPage(_:)``).
        package let isVideo: Bool
        /// Whether the scheme is not allowed (``AddressScheme``). The link is reported and not rendered as a link.
        package let isRefused: Bool
    }

    package struct Image: Sendable, Hashable {
        package let destination: String
        /// The alternative text; empty for a decorative picture.
        package let alt: String
        package let title: String
        /// The destination in the source.
        package let span: Span
        /// Whether the picture is alone in its paragraph. It is rendered as a `figure` with its title as caption.
        package let isFigure: Bool
    }

    package struct Heading: Sendable, Hashable {
        /// The level as rendered: 2…6 (1…6 in the reference flavour).
        package let level: Int
        package let text: String
        /// The id with the prefix of the style; empty in the reference flavour.
        package let id: String
        package let span: Span
    }

    /// The first list of a body, from which slogans are read.
    package struct FirstList: Sendable, Hashable {
        /// The index in ``Document/blocks``; callers render the blocks before and after it separately.
        package let block: Int
        package let isOrdered: Bool
        package let items: [Item]

        package struct Item: Sendable, Hashable {
            /// The number as printed, counted from the start of the list; nil for bullets.
            package let number: Int?
            /// The plain text of the first paragraph, split at hard line breaks; empty for an empty item.
            package let lines: [String]
            /// The HTML of all blocks after the first paragraph; nil when there are none.
            package let notes: Range<Int>?
            /// The source of the first paragraph, or of the whole item when the item is empty.
            package let span: Span

            /// ``lines`` joined by a space.
            package var text: String { lines.joined(separator: " ") }
        }
    }
}

extension Array {
    /// A copy without spare capacity, because thousands of documents are kept in memory.
    fileprivate var exact: [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
