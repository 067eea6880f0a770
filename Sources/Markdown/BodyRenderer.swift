import Diagnostics
import Text

/// Renders a syntax tree to a document, in one walk over the nodes in order, without recursion.
///
/// Line breaks in the output are where the renderer of libcmark-gfm puts them, so that the reference flavour can be
/// compared with its output byte by byte.
struct BodyRenderer {
    let tree: SyntaxTree
    let style: BodyStyle
    let isSite: Bool
    var locator: SourceLocator

    var html: [UInt8] = []
    var slots: [Document.Slot] = []
    var links: BodyLinks
    var images: [Document.Image] = []
    var headings: [Document.Heading] = []
    var blocks: [Document.Block] = []
    var firstList: FirstListReader

    /// The offset in `html` of the top-level block that is being written.
    var blockStart = 0
    var headingIDs: HeadingIDs
    var headingShift: Int?
    var paragraphs = 0
    private var opening = ""
    var itemDepth = 0
    /// The indices in `links` of the open links.
    var openLinks: [Int] = []
    /// The nodes inside the last image, which are skipped: alternative text has no HTML of its own.
    var imageContent = 0..<0
    var tables = 0
    var isInTableHead = false
    var hasTableBody = false
    var footnotes: Footnotes
    /// The plain text of the last link or heading.
    var words: [UInt8] = []

    init(_ tree: SyntaxTree, _ style: BodyStyle, _ locator: SourceLocator) {
        self.tree = tree
        self.style = style
        self.locator = locator
        links = BodyLinks(path: locator.path)
        isSite = style.flavour == .site
        headingIDs = HeadingIDs(paragraphsAreNumbered: style.paragraphAnchors == .numbered)
        footnotes = Footnotes(tree)
        firstList = FirstListReader(tree, isWanted: style.details.contains(.firstList))
        html.reserveCapacity(tree.text.count * 3 / 2 + tree.nodes.count * 8)
    }

    mutating func document() -> Document {
        var open: [Int] = []
        for index in tree.nodes.indices.dropFirst() {
            while let last = open.last, tree.nodes[last].end <= index { leave(open.removeLast()) }
            enter(index)
            if !tree.nodes[index].kind.isPiece { open.append(index) }
        }
        while let last = open.popLast() { leave(last) }
        endFootnotes()
        return Document(
            storedHTML: StoredBytes(html), slots: slots, blocks: blocks, opening: opening, links: links,
            images: images, headings: headings, firstList: firstList.list, isEmpty: blocks.isEmpty,
            details: style.details, isRefused: false)
    }

    private mutating func enter(_ index: Int) {
        if imageContent.contains(index) { return }
        let node = tree.nodes[index]
        if isTopLevel(node) { blockStart = html.count }
        switch node.kind {
        case .document: break
        case .paragraph: enterParagraph(index)
        case .heading(let level): enterHeading(index, Int(level))
        case .blockQuote: startLine("<blockquote>\n")
        case .list(let start, _): enterList(start)
        case .item(let done): enterItem(done)
        case .codeBlock: writeCode(node)
        case .htmlBlock: writeRawBlock(node)
        case .rule: startLine("<hr />\n")
        case .table: enterTable()
        case .tableRow(let isHeader): enterRow(isHeader)
        case .tableCell(let alignment): enterCell(alignment)
        case .footnoteDefinition: enterFootnote(index)
        case .text: html.appendEscapedHTML(tree.text[node.literal])
        case .softBreak: html.append("\n")
        case .hardBreak: html.append("<br />\n")
        case .code:
            html.append("<code>")
            html.appendEscapedHTML(tree.text[node.literal])
            html.append("</code>")
        case .htmlInline: writeRawInline(node)
        case .emphasis: html.append("<em>")
        case .strong: html.append("<strong>")
        case .strikethrough: html.append("<del>")
        case .link: enterLink(index)
        case .image: writeImage(index)
        case .footnoteReference: writeFootnoteReference(node)
        }
    }

    private mutating func leave(_ index: Int) {
        if imageContent.contains(index) { return }
        let node = tree.nodes[index]
        switch node.kind {
        case .paragraph: leaveParagraph(index)
        case .heading(let level): leaveHeading(Int(level))
        case .blockQuote: startLine("</blockquote>\n")
        case .list(let start, _): html.append(start == nil ? "</ul>\n" : "</ol>\n")
        case .item: leaveItem(index)
        case .table: leaveTable()
        case .tableRow(let isHeader): leaveRow(isHeader)
        case .tableCell: html.append(isInTableHead ? "</th>" : "</td>")
        case .footnoteDefinition: leaveFootnote()
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .strikethrough: html.append("</del>")
        case .link: leaveLink(index)
        case .document, .codeBlock, .htmlBlock, .rule, .text, .softBreak, .hardBreak, .code,
            .htmlInline, .image, .footnoteReference:
            break
        }
        firstList.leave(index, in: tree, at: html.count)
        if isTopLevel(node) { addBlock(index) }
    }

    /// Whether the node is a block of its own in the document. All footnotes together are one block.
    private func isTopLevel(_ node: SyntaxTree.Node) -> Bool {
        node.parent == 0 && node.kind != .footnoteDefinition
    }

    private mutating func addBlock(_ index: Int) {
        let node = tree.nodes[index]
        let isFigure = node.kind == .paragraph && standing(of: index) == .figure
        let kind: Document.Block.Kind =
            switch node.kind {
            case .heading: .heading
            case .list: .list
            case .table: .table
            case .blockQuote: .quote
            case .codeBlock: .code
            case .htmlBlock: .rawHTML
            case .rule: .rule
            default: isFigure ? .figure : .paragraph
            }
        if index == firstList.node { firstList.block = blocks.count }
        blocks.append(
            Document.Block(
                kind: kind, html: blockStart..<html.count,
                text: text(ofBlock: index, kind),
                span: locator.span(ofBlock: index, in: tree)))
    }

    /// The text of a block, if the style requests it or the opening, which is the first text of a paragraph.
    private mutating func text(ofBlock index: Int, _ kind: Document.Block.Kind) -> String {
        let mayOpen = kind == .paragraph && opening.isEmpty && style.details.contains(.opening)
        let isWanted = style.details.contains(.blockTexts)
        if !isWanted, !mayOpen { return "" }
        let text = kind == .figure ? images.last?.title ?? "" : tree.plainText(of: index)
        if mayOpen { opening = text }
        return isWanted ? text : ""
    }

    // MARK: Small pieces

    /// Writes the text at the start of a line.
    mutating func startLine(_ text: String) {
        endLine()
        html.append(text)
    }

    mutating func endLine() {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append("\n") }
    }

    /// Writes ` name="value"` with the value escaped.
    mutating func attribute(_ name: String, _ value: String) {
        html.append(" ")
        html.append(name)
        html.append("=\"")
        html.appendEscapedHTML(value.utf8)
        html.append("\"")
    }

    /// Writes the next paragraph id, such as `d3`, when paragraphs are numbered; not in footnotes.
    mutating func paragraphID() {
        guard isSite, style.paragraphAnchors == .numbered, !footnotes.isInside else { return }
        paragraphs += 1
        attribute("id", "\(style.idPrefix)d\(paragraphs)")
    }
}
