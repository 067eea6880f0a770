/// The syntax tree of libcmark-gfm as plain values: nodes in document order, texts in one buffer.
struct SyntaxTree: Sendable {
    /// Node 0 is the document. The descendants of node `i` are the nodes after it, up to its `end`.
    var nodes: [Node] = []
    /// All literal texts, destinations, titles and info strings, one after the other.
    var text: [UInt8] = []

    /// 44 bytes; a page has some 200 nodes, and a text of 1 MiB has 1,000 times as many.
    struct Node: Sendable {
        let kind: Kind
        private let parentIndex: Int32
        private var endIndex: Int32
        private let literalStart: Int32
        private let titleStart: Int32
        private let titleEnd: Int32
        /// The position as reported by libcmark-gfm: lines from 1, columns in bytes from 1, 0 for unknown. The start
        /// lines of blocks are right; the other values can be wrong (see ``SourceLocator``).
        private let position: Position

        struct Position: Sendable {
            let startLine, startColumn, endLine, endColumn: Int32
        }

        /// - Parameters:
        ///   - literal: The offset in the text where the literal begins.
        ///   - title: The range of the title, which begins where the literal ends.
        init(kind: Kind, parent: Int, end: Int, literal: Int, title: Range<Int>, at position: Position) {
            self.kind = kind
            parentIndex = Int32(parent)
            endIndex = Int32(end)
            literalStart = Int32(literal)
            titleStart = Int32(title.lowerBound)
            titleEnd = Int32(title.upperBound)
            self.position = position
        }

        /// The index of the parent; the document is its own parent.
        var parent: Int { Int(parentIndex) }
        /// The index after the last descendant.
        var end: Int {
            get { Int(endIndex) }
            set { endIndex = Int32(newValue) }
        }
        /// The literal of a text, code or HTML node, or the destination of a link or image.
        var literal: Range<Int> { Int(literalStart)..<Int(titleStart) }
        /// The title of a link or image, or the info string of a code block.
        var title: Range<Int> { Int(titleStart)..<Int(titleEnd) }
        var startLine: Int { Int(position.startLine) }
        var startColumn: Int { Int(position.startColumn) }
        var endLine: Int { Int(position.endLine) }
        var endColumn: Int { Int(position.endColumn) }
    }

    enum Kind: Sendable, Hashable {
        case document, blockQuote, paragraph, codeBlock, htmlBlock, rule, footnoteDefinition
        case heading(level: Int8)
        case list(start: Int32?, tight: Bool)
        case item(done: Bool?)
        case table
        case tableRow(isHeader: Bool)
        case tableCell(Alignment)
        case text, softBreak, hardBreak, code, htmlInline
        case emphasis, strong, strikethrough, link, image
        case footnoteReference

        /// Whether the node is an inline without nodes in it: written when entered, and never left.
        var isPiece: Bool {
            switch self {
            case .text, .softBreak, .hardBreak, .code, .htmlInline: true
            default: false
            }
        }

        var isInline: Bool {
            switch self {
            case .text, .softBreak, .hardBreak, .code, .htmlInline, .emphasis, .strong,
                .strikethrough, .link, .image, .footnoteReference:
                true
            case .document, .blockQuote, .paragraph, .codeBlock, .htmlBlock, .rule,
                .footnoteDefinition, .heading, .list, .item, .table, .tableRow, .tableCell:
                false
            }
        }
    }

    enum Alignment: Sendable, Hashable { case none, left, center, right }
}

extension SyntaxTree {
    /// The children of a node, first to last.
    func children(of index: Int) -> some Sequence<Int> {
        let end = nodes[index].end
        return sequence(state: index + 1) { next -> Int? in
            guard next < end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }

    /// The only child of a node; nil when the node has no child or several.
    func onlyChild(of index: Int) -> Int? {
        let child = index + 1
        return child < nodes[index].end && nodes[child].end == nodes[index].end ? child : nil
    }

    func isTight(_ paragraph: Int) -> Bool {
        let list = nodes[nodes[paragraph].parent].parent
        if case .list(_, let tight) = nodes[list].kind { return tight }
        return false
    }

    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// The text without markup, with line breaks only between paragraphs, items and rows.
    func plainText(of index: Int) -> String {
        var out: [UInt8] = []
        appendPlainText(of: index, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the text without markup in UTF-8.
    func appendPlainText(of index: Int, to out: inout [UInt8]) {
        appendPlainText(of: index, to: &out) { $0.append(UInt8(ascii: " ")) }
    }

    /// The plain text of a paragraph, split at its hard line breaks.
    func plainLines(of index: Int) -> [String] {
        var out: [UInt8] = []
        appendPlainText(of: index, to: &out) { $0.append(UInt8(ascii: "\n")) }
        return out.split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: trimmed($0), as: UTF8.self) }
            .filter { !$0.isEmpty }
    }

    private func appendPlainText(
        of index: Int, to out: inout [UInt8], hardBreak: (inout [UInt8]) -> Void
    ) {
        for position in index..<nodes[index].end {
            let node = nodes[position]
            switch node.kind {
            case .text, .code, .htmlInline: out.append(contentsOf: text[node.literal])
            case .softBreak: out.append(UInt8(ascii: " "))
            case .hardBreak: hardBreak(&out)
            case .paragraph, .heading, .tableRow:
                if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
            case .codeBlock, .htmlBlock:
                if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
                out.append(contentsOf: trimmed(text[node.literal]))
            case .tableCell:
                if let last = out.last, last != UInt8(ascii: "\n") { out.append(UInt8(ascii: " ")) }
            case .document, .blockQuote, .rule, .footnoteDefinition, .list, .item, .table,
                .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
                break
            }
        }
    }
}

/// The bytes without white space at both ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
        let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return bytes[bytes.endIndex...] }
    return bytes[first...last]
}
