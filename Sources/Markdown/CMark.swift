import CCmarkGFM
import CMarkMemory
import Foundation
import Synchronization

/// The interface to libcmark-gfm, the only code that calls the library.
///
/// It owns all memory of the C library and returns a ``SyntaxTree`` of plain values, without pointers.
enum CMark {
    /// Serialises the parsing of inlines, which libcmark-gfm does in `cmark_parser_finish`: version 0.29.0.gfm.6 keeps
    /// the special characters of its extensions in global tables, switched on and off while inlines are parsed, and two
    /// threads at the same time lose strikethrough and autolinks without an error. Blocks, half of the work, need no
    /// lock: they touch nothing but the parser and the memory of the thread.
    /// Source: Sources/README.md §8.1.
    private static let inlines = Mutex<Void>(())

    /// Registers the extensions once: two registrations at the same time are a race in C, and a `static let` runs once.
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// Parses CommonMark with tables, strikethrough, autolinks, task lists and footnotes.
    ///
    /// `CMARK_OPT_SMART` is not set: quotes stay as the officer wrote them, and the option takes quadratic time for
    /// many quotes.
    ///
    /// - Parameter keepsInvisible: Whether to keep control and invisible characters that come from character references
    ///   (``removeInvisible(from:startingAt:)``).
    static func parse(_ markdown: ArraySlice<UInt8>, keepsInvisible: Bool) -> SyntaxTree {
        registration
        // The memory of parser, tree and iterator is this thread's, and is taken back in one step.
        defer { cmark_memory_take_back() }
        guard let root = unsafe rootNode(of: markdown) else { return SyntaxTree() }
        var reader = TreeReader(
            removesInvisible: !keepsInvisible && holdsCharacterReference(markdown), sourceLength: markdown.count)
        unsafe reader.read(root)
        return reader.tree
    }

    /// The root node, or nil when the C library cannot allocate memory.
    private static func rootNode(of markdown: ArraySlice<UInt8>) -> OpaquePointer? {
        let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES
        guard let parser = unsafe cmark_parser_new_with_mem(options, cmark_memory()) else { return nil }
        for name in extensions {
            if let found = unsafe cmark_find_syntax_extension(name) {
                _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        unsafe markdown.withUnsafeBytes { bytes in
            unsafe cmark_parser_feed(
                parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        var root: OpaquePointer?
        inlines.withLock { _ in unsafe root = cmark_parser_finish(parser) }
        return unsafe root
    }
}

/// Copies nodes and texts from the C tree. It uses the iterator of libcmark-gfm instead of recursion, because authors
/// can nest without limit.
private struct TreeReader {
    var tree = SyntaxTree()
    private var open: [Int] = []
    private var alignments: [SyntaxTree.Alignment] = []
    private var column = 0
    private let removesInvisible: Bool

    init(removesInvisible: Bool, sourceLength: Int) {
        self.removesInvisible = removesInvisible
        // The capacity that a page of prose needs, so that the arrays do not move while they grow.
        tree.nodes.reserveCapacity(sourceLength / 24 + 8)
        tree.text.reserveCapacity(sourceLength)
        open.reserveCapacity(8)
    }

    mutating func read(_ root: OpaquePointer) {
        guard let iterator = unsafe cmark_iter_new(root) else { return }
        while true {
            let event = unsafe cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
            if event == CMARK_EVENT_ENTER {
                unsafe enter(node)
                // The iterator sends no exit event for leaf nodes.
                if Self.isLeaf(tree.nodes[tree.nodes.count - 1].kind) { leave() }
            } else {
                leave()
            }
        }
    }

    private mutating func leave() {
        guard let index = open.popLast() else { return }
        tree.nodes[index].end = tree.nodes.count
    }

    private mutating func enter(_ node: OpaquePointer) {
        let kind = unsafe kind(of: node)
        let start = tree.text.count
        var titleStart = start
        switch kind {
        case .link, .image:
            unsafe append(cmark_node_get_url(node))
            titleStart = tree.text.count
            unsafe append(cmark_node_get_title(node))
        case .codeBlock:
            unsafe append(cmark_node_get_literal(node))
            titleStart = tree.text.count
            unsafe append(cmark_node_get_fence_info(node))
        case .text, .code, .htmlInline, .htmlBlock, .footnoteReference:
            unsafe append(cmark_node_get_literal(node))
            titleStart = tree.text.count
        default: break
        }
        let index = tree.nodes.count
        tree.nodes.append(
            SyntaxTree.Node(
                kind: kind, parent: open.last ?? 0, end: index + 1, literal: start,
                title: titleStart..<tree.text.count,
                at: SyntaxTree.Node.Position(
                    startLine: unsafe cmark_node_get_start_line(node),
                    startColumn: unsafe cmark_node_get_start_column(node),
                    endLine: unsafe cmark_node_get_end_line(node),
                    endColumn: unsafe cmark_node_get_end_column(node))))
        open.append(index)
    }

    private mutating func append(_ text: UnsafePointer<CChar>?) {
        guard let text = unsafe text else { return }
        let start = tree.text.count
        unsafe UnsafeRawBufferPointer(start: text, count: strlen(text)).withMemoryRebound(to: UInt8.self) {
            unsafe tree.text.append(contentsOf: $0)
        }
        if removesInvisible { removeInvisible(from: &tree.text, startingAt: start) }
    }

    private mutating func kind(of node: OpaquePointer) -> SyntaxTree.Kind {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST:
            .list(
                start: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                    ? unsafe cmark_node_get_list_start(node) : nil,
                tight: unsafe cmark_node_get_list_tight(node) != 0)
        case CMARK_NODE_ITEM:
            .item(
                done: unsafe isNamed("tasklist", node)
                    ? unsafe cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int8(unsafe cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        default: unsafe extensionKind(of: node)
        }
    }

    /// The kind of an extension's node, by its type name: the numbers of these types are assigned at run time, the
    /// names are stable.
    private mutating func extensionKind(of node: OpaquePointer) -> SyntaxTree.Kind {
        if unsafe isNamed("table_cell", node) {
            defer { column += 1 }
            return .tableCell(column < alignments.count ? alignments[column] : .none)
        }
        if unsafe isNamed("table_row", node) || isNamed("table_header", node) {
            column = 0
            return .tableRow(isHeader: unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        }
        if unsafe isNamed("table", node) {
            unsafe readAlignments(of: node)
            return .table
        }
        return unsafe isNamed("strikethrough", node) ? .strikethrough : .text
    }

    private mutating func readAlignments(of table: OpaquePointer) {
        let count = Int(unsafe cmark_gfm_extensions_get_table_columns(table))
        let letters = unsafe UnsafeBufferPointer(
            start: cmark_gfm_extensions_get_table_alignments(table), count: count)
        alignments = unsafe letters.map { letter in
            switch letter {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    private func isNamed(_ name: StaticString, _ node: OpaquePointer) -> Bool {
        guard let found = unsafe cmark_node_get_type_string(node) else { return false }
        return unsafe strcmp(found, name.utf8Start) == 0
    }

    private static func isLeaf(_ kind: SyntaxTree.Kind) -> Bool {
        switch kind {
        case .codeBlock, .htmlBlock, .rule, .text, .softBreak, .hardBreak, .code, .htmlInline: true
        default: false
        }
    }
}
