import Diagnostics
import Text

/// Rendering of paragraphs, headings, lists, code and tables.
extension BodyRenderer {
    /// The kind of a paragraph, by its content.
    enum Standing { case text, figure, video }

    func standing(of paragraph: Int) -> Standing {
        guard isSite, let child = tree.onlyChild(of: paragraph) else { return .text }
        switch tree.nodes[child].kind {
        case .image: return .figure
        case .link:
            if let inner = tree.onlyChild(of: child), tree.nodes[inner].kind == .image {
                return .figure
            }
            return isVideoPage(tree.string(tree.nodes[child].literal)) ? .video : .text
        default: return .text
        }
    }

    mutating func enterParagraph(_ index: Int) {
        switch standing(of: index) {
        case .figure: startLine("<figure>")
        case .text:
            if tree.isTight(index) { return }
            startLine("<p")
            if itemDepth == 0 { paragraphID() }
            html.append(">")
        case .video:
            startLine("<p class=\"video\"")
            if itemDepth == 0 { paragraphID() }
            html.append(">")
        }
    }

    mutating func leaveParagraph(_ index: Int) {
        switch standing(of: index) {
        case .figure:
            if let caption = images.last?.title, !caption.isEmpty {
                html.append("<figcaption>")
                html.appendEscapedHTML(caption.utf8)
                html.append("</figcaption>")
            }
            html.append("</figure>\n")
        case .text where tree.isTight(index): break
        case .text, .video:
            let parent = tree.nodes[index].parent
            if tree.nodes[parent].kind == .footnoteDefinition,
                tree.nodes[index].end == tree.nodes[parent].end
            {
                html.append(" ")
                writeBackReferences()
            }
            html.append("</p>\n")
        }
    }

    mutating func enterHeading(_ index: Int, _ level: Int) {
        let text = tree.plainText(of: index)
        let shown = renderedLevel(level)
        startLine("<h")
        html.append(UInt8(ascii: "0") + UInt8(shown))
        var name = ""
        if isSite {
            name = style.idPrefix + headingIDs.next(for: text)
            attribute("id", name)
        }
        html.append(">")
        headings.append(
            Document.Heading(
                level: shown, text: text, id: name, span: locator.span(ofBlock: index, in: tree)))
    }

    mutating func leaveHeading(_ level: Int) {
        html.append("</h")
        html.append(UInt8(ascii: "0") + UInt8(renderedLevel(level)))
        html.append(">\n")
    }

    /// The rendered level of a heading: the first heading of the body becomes level 2, and the other headings are
    /// shifted by the same number of levels, within 2…6.
    private mutating func renderedLevel(_ level: Int) -> Int {
        guard isSite else { return level }
        let shift = headingShift ?? 2 - level
        headingShift = shift
        return min(max(level + shift, 2), 6)
    }

    mutating func enterList(_ start: Int32?) {
        switch start {
        case nil: startLine("<ul>\n")
        case 1: startLine("<ol>\n")
        case let start?:
            startLine("<ol start=\"")
            html.append(contentsOf: "\(start)\">\n".utf8)
        }
    }

    mutating func enterItem(_ done: Bool?) {
        startLine("<li")
        itemDepth += 1
        guard isSite else {
            html.append(">")
            if let done {
                html.append("<input type=\"checkbox\"")
                if done { html.append(" checked=\"\"") }
                html.append(" disabled=\"\" /> ")
            }
            return
        }
        paragraphID()
        html.append(">")
        if let done {
            html.append("<span class=\"task\" role=\"img\"")
            attribute("aria-label", done ? style.labels.taskDone : style.labels.taskOpen)
            html.append(done ? ">☑</span> " : ">☐</span> ")
        }
    }

    mutating func leaveItem(_ index: Int) {
        itemDepth -= 1
        firstList.leaveItem(index, in: tree, html: html, locator: locator)
        html.append("</li>\n")
    }

    mutating func writeCode(_ node: SyntaxTree.Node) {
        startLine(isSite ? "<pre tabindex=\"0\"><code" : "<pre><code")
        let language = tree.text[node.title].prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if !node.title.isEmpty {
            html.append(" class=\"language-")
            html.appendEscapedHTML(language)
            html.append("\"")
        }
        html.append(">")
        html.appendEscapedHTML(tree.text[node.literal])
        html.append("</code></pre>\n")
    }

    mutating func writeRawBlock(_ node: SyntaxTree.Node) {
        endLine()
        switch style.flavour {
        case .reference(unsafe: true): html.append(contentsOf: tree.text[node.literal])
        case .reference(unsafe: false): html.append("<!-- raw HTML omitted -->")
        case .site:
            html.append("<p>")
            html.appendEscapedHTML(trimmed(tree.text[node.literal]))
            html.append("</p>")
        }
        endLine()
    }

    // MARK: Tables

    mutating func enterTable() {
        hasTableBody = false
        guard isSite else {
            startLine("<table>")
            return
        }
        tables += 1
        startLine("<div class=\"table\" tabindex=\"0\" role=\"region\"")
        attribute("aria-label", "\(style.labels.table) \(tables)")
        html.append(">\n<table>")
    }

    mutating func leaveTable() {
        if hasTableBody { startLine("</tbody>\n") }
        hasTableBody = false
        startLine("</table>\n")
        if isSite { html.append("</div>\n") }
    }

    mutating func enterRow(_ isHeader: Bool) {
        if isHeader {
            isInTableHead = true
            startLine("<thead>\n")
        } else if !hasTableBody {
            hasTableBody = true
            startLine("<tbody>\n")
        }
        startLine("<tr>")
    }

    mutating func leaveRow(_ isHeader: Bool) {
        startLine("</tr>")
        if isHeader {
            startLine("</thead>")
            isInTableHead = false
        }
    }

    /// Alignment is written as a class, because the security policy of the pages allows no style attributes.
    mutating func enterCell(_ alignment: SyntaxTree.Alignment) {
        startLine(isInTableHead ? "<th" : "<td")
        if isSite, isInTableHead { html.append(" scope=\"col\"") }
        if alignment != .none { html.append(isSite ? " class=\"align-" : " align=\"") }
        switch alignment {
        case .none: break
        case .left: html.append("left\"")
        case .center: html.append("center\"")
        case .right: html.append("right\"")
        }
        html.append(">")
    }
}
