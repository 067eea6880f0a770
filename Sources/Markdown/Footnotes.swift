import Text

/// The state of rendering footnotes: the current footnote, and the numbers of references.
struct Footnotes {
    /// The number of references to each footnote (counted before rendering), and of those written so far.
    private var references: [Int: Int] = [:]
    private var written: [Int: Int] = [:]
    /// The number of the footnote that is being written; 0 before the first.
    var current = 0
    var isInside = false
    /// Whether the links back of the current footnote are already written.
    var hasBackReferences = false
    var blockStart = 0
    var nodes: Range<Int>?

    init(_ tree: SyntaxTree) {
        for node in tree.nodes where node.kind == .footnoteReference {
            if let number = Int(tree.string(node.literal)) { references[number, default: 0] += 1 }
        }
    }

    var currentReferences: Int { references[current] ?? 0 }

    /// The ordinal of the next reference to footnote `number`, from 1.
    mutating func nextReference(to number: Int) -> Int {
        written[number, default: 0] += 1
        return written[number] ?? 1
    }
}

/// Rendering of footnotes: references in the text, and one section at the end.
///
/// Ids begin with `_` and contain the number of the footnote, so that they cannot collide with the ids of headings.
extension BodyRenderer {
    mutating func writeFootnoteReference(_ node: SyntaxTree.Node) {
        let literal = tree.string(node.literal)
        let number = Int(literal) ?? 0
        let place = footnotes.nextReference(to: number)
        html.append("<sup class=\"footnote-ref\"")
        guard isSite else {
            html.append("><a")
            attribute("href", "#fn-\(number)")
            attribute("id", "fnref-\(number)" + suffix(place))
            html.append(" data-footnote-ref>")
            html.appendEscapedHref(literal.utf8)
            html.append("</a></sup>")
            return
        }
        attribute("id", referenceID(number, place))
        html.append(">")
        // HTML does not allow a link inside a link: the inner start tag would end the outer link.
        if openLinks.isEmpty {
            html.append("<a")
            attribute("href", "#" + footnoteID(number))
            attribute("aria-label", "\(style.labels.footnote) \(number)")
            html.append(">")
        }
        html.appendEscapedHTML(literal.utf8)
        html.append(openLinks.isEmpty ? "</a></sup>" : "</sup>")
    }

    mutating func enterFootnote(_ index: Int) {
        if footnotes.current == 0 {
            footnotes.blockStart = html.count
            html.append("<section class=\"footnotes\"")
            if isSite {
                attribute("aria-label", style.labels.footnotes)
                html.append(">\n<ol>\n")
            } else {
                html.append(" data-footnotes>\n<ol>\n")
            }
        }
        footnotes.current += 1
        footnotes.isInside = true
        footnotes.hasBackReferences = false
        footnotes.nodes = (footnotes.nodes?.lowerBound ?? index)..<tree.nodes[index].end
        html.append("<li")
        attribute("id", isSite ? footnoteID(footnotes.current) : "fn-\(footnotes.current)")
        html.append(">\n")
    }

    mutating func leaveFootnote() {
        if !footnotes.hasBackReferences {
            writeBackReferences()
            html.append("\n")
        }
        footnotes.isInside = false
        html.append("</li>\n")
    }

    mutating func writeBackReferences() {
        if footnotes.hasBackReferences { return }
        footnotes.hasBackReferences = true
        let number = footnotes.current
        for place in 1...max(1, footnotes.currentReferences) {
            if place > 1 { html.append(" ") }
            if isSite {
                html.append("<a")
                attribute("href", "#" + referenceID(number, place))
                attribute(
                    "aria-label",
                    "\(style.labels.backToReference) \(number)" + (place > 1 ? " (\(place))" : ""))
                // The variation selector U+FE0E requests the text form of the arrow instead of an emoji.
                html.append(" class=\"footnote-back\">↩\u{FE0E}</a>")
                continue
            }
            html.append("<a")
            attribute("href", "#fnref-\(number)" + suffix(place))
            html.append(" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
            if place > 1 {
                html.append(contentsOf: "<sup class=\"footnote-ref\">\(place)</sup>".utf8)
            }
            html.append("</a>")
        }
    }

    mutating func endFootnotes() {
        guard let nodes = footnotes.nodes else { return }
        html.append("</ol>\n</section>\n")
        let texts =
            style.details.contains(.blockTexts)
            ? tree.children(of: 0).filter(nodes.contains).map { tree.plainText(of: $0) } : []
        blocks.append(
            Document.Block(
                kind: .footnotes, html: footnotes.blockStart..<html.count,
                text: texts.joined(separator: "\n"),
                span: locator.span(ofBlock: nodes.lowerBound, in: tree)))
    }

    private func footnoteID(_ number: Int) -> String { "_\(style.idPrefix)fn\(number)" }

    private func referenceID(_ number: Int, _ place: Int) -> String {
        "_\(style.idPrefix)fnref\(number)" + suffix(place)
    }

    private func suffix(_ place: Int) -> String { place > 1 ? "-\(place)" : "" }
}
