import Diagnostics
import Text

/// Rendering of links, images and inline raw HTML.
extension BodyRenderer {
    mutating func enterLink(_ index: Int) {
        let node = tree.nodes[index]
        let destination = tree.string(node.literal)
        let parent = node.parent
        let isAlone = tree.nodes[parent].kind == .paragraph && tree.onlyChild(of: parent) == index
        slots.append(Document.Slot(offset: html.count, kind: .linkOpen(links.count)))
        openLinks.append(links.count)
        words.removeAll(keepingCapacity: true)
        tree.appendPlainText(of: index, to: &words)
        links.append(
            destination: tree.text[node.literal], title: tree.text[node.title], words: words[...], isAlone: isAlone,
            isVideo: isAlone && isVideoPage(destination),
            isRefused: isSite && !AddressScheme(of: destination).isAllowed)
    }

    /// The source of a link is located when the link ends, after the sources of the nodes inside the link.
    mutating func leaveLink(_ index: Int) {
        guard let place = openLinks.popLast() else { return }
        slots.append(Document.Slot(offset: html.count, kind: .linkClose(place)))
        links.locate(place, at: locator.span(ofDestination: index, in: tree))
    }

    mutating func writeImage(_ index: Int) {
        let node = tree.nodes[index]
        let isFigure =
            switch tree.nodes[node.parent].kind {
            case .paragraph: standing(of: node.parent) == .figure
            case .link:
                tree.nodes[tree.nodes[node.parent].parent].kind == .paragraph
                    && standing(of: tree.nodes[node.parent].parent) == .figure
            default: false
            }
        slots.append(Document.Slot(offset: html.count, kind: .image(images.count)))
        images.append(
            Document.Image(
                destination: tree.string(node.literal), alt: tree.plainText(of: index),
                title: tree.string(node.title),
                span: locator.span(ofDestination: index, in: tree), isFigure: isFigure))
        imageContent = index + 1..<node.end
    }

    mutating func writeRawInline(_ node: SyntaxTree.Node) {
        switch style.flavour {
        case .reference(unsafe: true): html.append(contentsOf: tree.text[node.literal])
        case .reference(unsafe: false): html.append("<!-- raw HTML omitted -->")
        case .site: html.appendEscapedHTML(tree.text[node.literal])
        }
    }
}
