import Diagnostics

/// Collects the items of the first top-level list while the body is rendered.
struct FirstListReader {
    /// The node of the list; -1 when the body has no list or the style does not request it.
    let node: Int
    /// The index of the list among the blocks, set by the renderer.
    var block = 0

    private let start: Int?
    private var items: [Document.FirstList.Item] = []
    /// The offset in the HTML where the current item's first block ends.
    private var firstBlockEnd: Int?

    init(_ tree: SyntaxTree, isWanted: Bool) {
        guard isWanted, !tree.nodes.isEmpty else {
            (node, start) = (-1, nil)
            return
        }
        for child in tree.children(of: 0) {
            if case .list(let start, _) = tree.nodes[child].kind {
                (node, self.start) = (child, start.map(Int.init))
                return
            }
        }
        (node, start) = (-1, nil)
    }

    var list: Document.FirstList? {
        node < 0 ? nil : Document.FirstList(block: block, isOrdered: start != nil, items: items)
    }

    /// Called at the end of every node; `end` is the length of the HTML so far.
    mutating func leave(_ index: Int, in tree: SyntaxTree, at end: Int) {
        if node < 0 { return }
        let item = tree.nodes[index].parent
        if item > 0, tree.nodes[item].parent == node, firstBlockEnd == nil { firstBlockEnd = end }
    }

    /// Called for every item before its end tag is written.
    mutating func leaveItem(
        _ index: Int, in tree: SyntaxTree, html: [UInt8], locator: SourceLocator
    ) {
        guard tree.nodes[index].parent == node else { return }
        let first = tree.children(of: index).first { _ in true }
        var lines: [String] = []
        if let first {
            switch tree.nodes[first].kind {
            case .paragraph, .heading: lines = tree.plainLines(of: first)
            default: break
            }
        }
        var notes: Range<Int>?
        if let first, tree.nodes[first].end < tree.nodes[index].end, var from = firstBlockEnd {
            while from < html.count, html[from] == UInt8(ascii: "\n") { from += 1 }
            notes = from..<html.count
        }
        items.append(
            Document.FirstList.Item(
                number: start.map { $0 + items.count }, lines: lines, notes: notes,
                span: locator.span(ofBlock: lines.isEmpty ? index : first ?? index, in: tree)))
        firstBlockEnd = nil
    }
}
