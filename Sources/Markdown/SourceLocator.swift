import Diagnostics

/// Finds the source of nodes, as spans in the whole file.
///
/// The positions of libcmark-gfm are right for the start lines of blocks and mostly right for inlines. Known to be
/// wrong are bare links (0:0), links whose text has several lines, and columns on lazy continuation lines. So a
/// position is used only when the source there matches the node; otherwise the destination is searched for in the
/// block, after the previous link.
struct SourceLocator {
    let path: String
    private let bytes: [UInt8]
    private let body: Range<Int>
    private let text: MarkdownText
    /// The destinations of link definitions (`[label]: destination`) as written; made on first use.
    private var definitions: [ArraySlice<UInt8>: Range<Int>]?
    /// The current block, and the end of the last destination found in it.
    private var block = -1
    private var cursor = 0

    /// The number of bytes that searches may still read. A text made to slow the searches down gets inexact positions
    /// instead. Ordinary pages use less than their own length.
    private var budget = 8 << 20

    init(_ text: MarkdownText) {
        path = text.path
        bytes = text.bytes
        body = text.body
        self.text = text
    }

    /// The span of a block, from its first byte to the end of its last line.
    func span(ofBlock index: Int, in tree: SyntaxTree) -> Span {
        let node = tree.nodes[index]
        let start = offset(line: node.startLine, column: node.startColumn)
        // An end column of 0 means the end of the previous line.
        var lastLine = node.endColumn == 0 ? node.endLine - 1 : node.endLine
        // libcmark-gfm does not count the line that closes `<script>` or a comment.
        if node.kind == .htmlBlock {
            let breaks = trimmed(tree.text[node.literal]).count { $0 == UInt8(ascii: "\n") }
            lastLine = node.startLine + breaks
        }
        return span(start..<max(start, lineRange(max(lastLine, node.startLine)).upperBound))
    }

    /// The span of the destination of a link or image.
    ///
    /// Must be called in document order, for inner links before outer ones.
    mutating func span(ofDestination index: Int, in tree: SyntaxTree) -> Span {
        let node = tree.nodes[index]
        let blockIndex = enclosingBlock(of: index, in: tree)
        let lines = range(ofBlock: tree.nodes[blockIndex])
        let firstLine = lineRange(tree.nodes[blockIndex].startLine)
        if blockIndex != block {
            block = blockIndex
            cursor = lines.lowerBound
        }
        let destination = tree.text[node.literal]
        let found =
            exactRange(of: node, destination, lines)
            ?? bareRange(of: node, index, destination, lines, tree)
            ?? inlineRange(destination, from: cursor, to: lines.upperBound)
            ?? definitionRange(of: destination)
        if let found, lines.contains(found.lowerBound) { cursor = max(cursor, found.upperBound) }
        return span(found ?? firstLine)
    }

    /// The span of text or raw HTML inside a paragraph; the first line of its block when it cannot be found.
    mutating func span(ofInline index: Int, in tree: SyntaxTree) -> Span {
        let node = tree.nodes[index]
        let firstLine = lineRange(tree.nodes[enclosingBlock(of: index, in: tree)].startLine)
        let literal = tree.text[node.literal]
        let start = offset(line: node.startLine, column: node.startColumn)
        let end = min(start + literal.count, body.upperBound)
        if node.startLine > 0, bytes[start..<end].elementsEqual(literal) { return span(start..<end) }
        return span(firstLine)
    }

    // MARK: Searching

    /// The destination at the position that libcmark-gfm gives; nil when the source there does not match.
    private mutating func exactRange(
        of node: SyntaxTree.Node, _ destination: ArraySlice<UInt8>, _ lines: Range<Int>
    ) -> Range<Int>? {
        guard node.startLine > 0, node.startColumn > 0, node.endLine == node.startLine else {
            return nil
        }
        let start = offset(line: node.startLine, column: node.startColumn)
        let last = offset(line: node.endLine, column: node.endColumn)
        guard start < last, last < body.upperBound, start >= lines.lowerBound else { return nil }
        switch (bytes[start], bytes[last]) {
        case (UInt8(ascii: "<"), UInt8(ascii: ">")):
            return end(ofMatch: destination, at: start + 1).map { start + 1..<$0 }
                ?? withoutMailto(destination).flatMap { address in
                    end(ofMatch: address, at: start + 1).map { start + 1..<$0 }
                }
        case (UInt8(ascii: "["), UInt8(ascii: ")")), (UInt8(ascii: "!"), UInt8(ascii: ")")):
            if destination.isEmpty { return start..<last + 1 }
            let from = max(start, cursor > last ? start : cursor)
            return inlineRange(destination, from: from, to: last + 1)
        case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "!"), UInt8(ascii: "]")):
            if let found = definitionRange(of: destination) {
                cursor = max(cursor, last + 1)
                return found
            }
            return start..<last + 1
        default: return nil
        }
    }

    /// The bare address that the autolink extension made a link of.
    private mutating func bareRange(
        of node: SyntaxTree.Node, _ index: Int, _ destination: ArraySlice<UInt8>,
        _ lines: Range<Int>, _ tree: SyntaxTree
    ) -> Range<Int>? {
        guard node.title.isEmpty, let child = tree.onlyChild(of: index),
            case .text = tree.nodes[child].kind
        else { return nil }
        let words = tree.text[tree.nodes[child].literal]
        guard !words.isEmpty, destination.count >= words.count,
            destination.suffix(words.count).elementsEqual(words)
        else { return nil }
        let from = node.startLine > 0 ? max(cursor, lineRange(node.startLine).lowerBound) : cursor
        var position = from
        while position < lines.upperBound, budget > 0 {
            budget -= 1
            if let end = end(ofMatch: words, at: position) { return position..<end }
            position += 1
        }
        return nil
    }

    /// The next `](destination` in the range, with spaces and `<` allowed before the destination.
    private mutating func inlineRange(
        _ destination: ArraySlice<UInt8>, from: Int, to end: Int
    ) -> Range<Int>? {
        guard !destination.isEmpty else { return nil }
        let end = min(end, body.upperBound)
        var position = from
        while position + 1 < end, budget > 0 {
            budget -= 1
            if bytes[position] == UInt8(ascii: "]"), bytes[position + 1] == UInt8(ascii: "(") {
                let start = skippingSpace(from: position + 2)
                if let match = self.end(ofMatch: destination, at: start), isBoundary(match) {
                    return start..<match
                }
            }
            position += 1
        }
        return nil
    }

    private mutating func definitionRange(of destination: ArraySlice<UInt8>) -> Range<Int>? {
        if definitions == nil { definitions = readDefinitions() }
        return definitions?[destination]
    }

    private func readDefinitions() -> [ArraySlice<UInt8>: Range<Int>] {
        var found: [ArraySlice<UInt8>: Range<Int>] = [:]
        var position = body.lowerBound
        while position + 1 < body.upperBound {
            defer { position += 1 }
            guard bytes[position] == UInt8(ascii: "]"), bytes[position + 1] == UInt8(ascii: ":")
            else { continue }
            let start = skippingSpace(from: position + 2)
            var end = start
            while end < body.upperBound, !isBoundary(end) { end += 1 }
            // The first definition of a label is used.
            if end > start, found[bytes[start..<end]] == nil { found[bytes[start..<end]] = start..<end }
        }
        return found
    }

    /// The position after spaces, one `<`, and line breaks with the quote marks after them.
    private func skippingSpace(from start: Int) -> Int {
        var position = start
        var afterBreak = false
        var inAngles = false
        while position < body.upperBound {
            switch bytes[position] {
            case 0x20, 0x09: break
            case 0x0A: afterBreak = true
            case UInt8(ascii: ">") where afterBreak: break
            case UInt8(ascii: "<") where !inAngles: inAngles = true
            default: return position
            }
            position += 1
        }
        return position
    }

    /// Whether a destination may end at `position`.
    private func isBoundary(_ position: Int) -> Bool {
        guard position < body.upperBound else { return true }
        switch bytes[position] {
        case 0x20, 0x09...0x0D, UInt8(ascii: ")"), UInt8(ascii: ">"): return true
        default: return false
        }
    }

    /// The end of the source text at `start` that decodes to `wanted`; nil when the text does not decode to `wanted`.
    private func end(ofMatch wanted: ArraySlice<UInt8>, at start: Int) -> Int? {
        // Nearly every destination stands in the source as it is.
        let literalEnd = start + wanted.count
        if literalEnd <= body.upperBound, bytes[start..<literalEnd] == wanted, !wanted.contains(UInt8(ascii: "\\")) {
            return literalEnd
        }
        var position = start
        var next = wanted.startIndex
        while next < wanted.endIndex {
            guard position < body.upperBound else { return nil }
            let byte = bytes[position]
            if byte == UInt8(ascii: "&"), let reference = characterReference(at: position) {
                let literal = bytes[position..<reference.end]
                if wanted[next...].starts(with: literal) {
                    next += literal.count
                } else if let scalar = reference.scalar {
                    let decoded = Array(String(scalar).utf8)
                    if wanted[next...].starts(with: decoded) {
                        next += decoded.count
                    } else if !isInvisible(decoded) {
                        return nil
                    }
                } else {
                    next += 1
                    while next < wanted.endIndex, wanted[next] & 0xC0 == 0x80 { next += 1 }
                }
                position = reference.end
            } else if byte == UInt8(ascii: "\\"), position + 1 < body.upperBound,
                bytes[position + 1] == wanted[next], isPunctuation(wanted[next])
            {
                position += 2
                next += 1
            } else {
                guard byte == wanted[next] else { return nil }
                position += 1
                next += 1
            }
        }
        return position
    }

    /// The character reference at `start`, such as `&amp;`, `&#38;` or `&#x26;`: its end, and its character when the
    /// reference is numeric.
    private func characterReference(at start: Int) -> (end: Int, scalar: Unicode.Scalar?)? {
        let limit = min(start + 34, body.upperBound)
        guard let semicolon = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")),
            semicolon > start + 1
        else { return nil }
        let name = String(decoding: bytes[start + 1..<semicolon], as: UTF8.self)
        guard name.hasPrefix("#") else { return (semicolon + 1, nil) }
        let digits = name.dropFirst()
        let number =
            digits.hasPrefix("x") || digits.hasPrefix("X")
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return (semicolon + 1, number.flatMap { Unicode.Scalar($0) })
    }

    /// Whether the character is invisible and was therefore removed from the tree.
    private func isInvisible(_ character: [UInt8]) -> Bool {
        var rest = character
        removeInvisible(from: &rest, startingAt: 0)
        return rest.isEmpty
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    private func withoutMailto(_ destination: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let scheme = Array("mailto:".utf8)
        return destination.starts(with: scheme) ? destination.dropFirst(scheme.count) : nil
    }

    // MARK: Lines

    private func enclosingBlock(of index: Int, in tree: SyntaxTree) -> Int {
        var index = tree.nodes[index].parent
        while index > 0, tree.nodes[index].startLine == 0 || tree.nodes[index].kind.isInline {
            index = tree.nodes[index].parent
        }
        return index
    }

    private func range(ofBlock node: SyntaxTree.Node) -> Range<Int> {
        let first = lineRange(node.startLine)
        return first.lowerBound..<max(first.upperBound, lineRange(node.endLine).upperBound)
    }

    /// The range of a line of the body without its line break; a number outside the body is clamped.
    private func lineRange(_ number: Int) -> Range<Int> {
        text.line(min(max(number, 1), text.lineStarts.count) - 1)
    }

    private func offset(line: Int, column: Int) -> Int {
        min(lineRange(line).lowerBound + max(column - 1, 0), body.upperBound)
    }

    private func span(_ range: Range<Int>) -> Span {
        Span(path: path, start: range.lowerBound, end: range.upperBound)
    }
}
