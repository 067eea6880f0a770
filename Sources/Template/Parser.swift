import Diagnostics

/// Parses one template: the nesting of tags, and the white space of tags that are alone on their line.
///
/// Reports every problem in the text and always returns a template, so that names in its sound parts can still be
/// checked.
struct Parser {
    /// The maximum nesting of sections, parents and blocks in one template.
    static let maximumDepth = 64

    static func parse(_ source: TemplateSource, into report: inout Report) -> ParsedTemplate {
        var parser = Parser(source)
        parser.run()
        let faults = parser.scanner.diagnostics + parser.diagnostics
        report.add(contentsOf: faults)
        return ParsedTemplate(
            source: source, nodes: parser.root, includes: parser.includes, blocks: parser.blocks,
            isSound: !faults.contains { $0.severity == .error },
            hasSoundStructure: parser.hasSoundStructure)
    }

    /// An open tag that waits for its closing tag.
    private struct Frame {
        enum Kind { case section, inverted, parent, position, override }
        let kind: Kind
        let tag: Tag
        /// The white space before the opening tag when the tag is first on its line.
        let margin: Range<Int>?
        let startsLine: Bool
        let bodyStart: Int
        var nodes: [Node] = []
        var overrides: [Block] = []
    }

    private let source: TemplateSource
    private var scanner: Scanner
    private var root: [Node] = []
    private var frames: [Frame] = []
    private var includes: [Include] = []
    private var blocks: [Block] = []
    private var diagnostics: [Diagnostic] = []
    private var hasSoundStructure = true
    /// The names of tags whose missing partner is already reported; a tag with such a name is not reported again.
    private var lost: Set<String> = []

    private var bytes: [UInt8] { source.text }

    private init(_ source: TemplateSource) {
        self.source = source
        scanner = Scanner(source)
    }

    private mutating func run() {
        var position = 0
        while let token = scanner.next(from: position) {
            switch token {
            case .broken(let range, let name):
                if let name {
                    lost.insert(name)
                    hasSoundStructure = false
                }
                addText(position..<range.lowerBound, beforeTag: true)
                position = range.upperBound
            case .silent(let range):
                position = passStandalone(range, textFrom: position)
            case .tag(let sign, let tag):
                position = add(sign, tag, textFrom: position)
            }
        }
        addText(position..<bytes.count, beforeTag: false)
        while let frame = frames.popLast() {
            if !lost.contains(frame.tag.name) {
                let tag = frame.tag
                diagnostics.append(.templateUnclosedSection(tag.name, closing: tag.closing, at: span(tag.range)))
            }
            hasSoundStructure = false
            close(frame, before: bytes.count, margin: nil)
        }
    }

    /// - Returns: The position where the text after the tag begins.
    private mutating func add(_ sign: Scanner.Sign, _ tag: Tag, textFrom position: Int) -> Int {
        switch sign {
        case .variable, .unescaped:
            addText(position..<tag.range.lowerBound, beforeTag: true)
            addShown(.variable(tag, escaped: sign == .variable), tag)
            return tag.range.upperBound
        case .section, .inverted:
            let next = passStandalone(tag.range, textFrom: position)
            warnIfOutsideBlocks(tag.range)
            open(
                Frame(
                    kind: sign == .section ? .section : .inverted, tag: tag, margin: nil,
                    startsLine: false, bodyStart: next))
            return next
        case .partial:
            let indentation = standaloneMargin(tag.range)
            let next = passStandalone(tag.range, textFrom: position)
            let include = Include(
                tag: tag, isParent: false, indentation: indentation, overrides: [])
            addShown(.include(include), tag)
            includes.append(include)
            return next
        case .parent:
            // Only at the end of the parent is it known whether the margin is text or indentation.
            let margin = addTextAndTakeMargin(tag.range, textFrom: position)
            warnIfOutsideBlocks(tag.range)
            open(
                Frame(
                    kind: .parent, tag: tag, margin: margin, startsLine: false,
                    bodyStart: tag.range.upperBound))
            return tag.range.upperBound
        case .block: return openBlock(tag, textFrom: position)
        case .close: return addClose(tag, textFrom: position)
        }
    }

    private mutating func openBlock(_ tag: Tag, textFrom position: Int) -> Int {
        if frames.last?.kind == .parent {
            addText(position..<tag.range.lowerBound, beforeTag: true)
            // Only blocks count inside a parent, so that other content before the tag on its line is ignored.
            let lineEnd = endOfBlankLine(from: tag.range.upperBound)
            let startsLine = lineEnd != nil
            let next = lineEnd ?? tag.range.upperBound
            open(
                Frame(
                    kind: .override, tag: tag, margin: nil, startsLine: startsLine, bodyStart: next))
            return next
        }
        let margin = addTextAndTakeMargin(tag.range, textFrom: position)
        if margin != nil, let next = endOfBlankLine(from: tag.range.upperBound) {
            open(
                Frame(
                    kind: .position, tag: tag, margin: margin, startsLine: true, bodyStart: next))
            return next
        }
        open(
            Frame(
                kind: .position, tag: tag, margin: margin, startsLine: false,
                bodyStart: tag.range.upperBound))
        return tag.range.upperBound
    }

    private mutating func addClose(_ tag: Tag, textFrom position: Int) -> Int {
        if lost.contains(tag.name), frames.last?.tag.name != tag.name {
            return passStandalone(tag.range, textFrom: position)
        }
        while let top = frames.last, top.tag.name != tag.name, lost.contains(top.tag.name) {
            frames.removeLast()
            close(top, before: tag.range.lowerBound, margin: nil)
        }
        guard let top = frames.last else {
            diagnostics.append(.templateStrayClose(tag.name, opening: tag.opening, at: span(tag.range)))
            hasSoundStructure = false
            return passStandalone(tag.range, textFrom: position)
        }
        if top.tag.name != tag.name, tag.isValid {
            let outer = frames.lastIndex { $0.tag.name == tag.name }
            diagnostics.append(
                .templateMismatchedClose(
                    tag.name, of: top.tag.name, closing: tag.delimiters.around("/" + top.tag.name),
                    closesOuter: outer != nil, at: span(tag.range), openedAt: span(top.tag.range)))
            // Reported once: closing tags that follow too late are not reported as stray.
            if let outer { lost.formUnion(frames[(outer + 1)...].map(\.tag.name)) }
            hasSoundStructure = false
        }
        let next: Int
        switch top.kind {
        case .section, .inverted, .position:
            next = passStandalone(tag.range, textFrom: position)
        case .override:
            // The rest of the line is inside the parent, where only blocks count.
            let margin = margin(of: tag.range)
            addText(
                position..<max(position, margin?.lowerBound ?? tag.range.lowerBound),
                beforeTag: false)
            next = tag.range.upperBound
        case .parent:
            addText(position..<tag.range.lowerBound, beforeTag: false)
            let lineEnd = endOfBlankLine(from: tag.range.upperBound)
            let isAlone = top.margin != nil || margin(of: tag.range) != nil
            next = isAlone ? lineEnd ?? tag.range.upperBound : tag.range.upperBound
            closeFrames(upTo: tag, indentation: lineEnd == nil ? nil : top.margin)
            return next
        }
        closeFrames(upTo: tag, indentation: nil)
        return next
    }

    /// Closes the frame that the tag means: the nearest frame with its name, or the innermost frame when no open tag
    /// has the name.
    private mutating func closeFrames(upTo tag: Tag, indentation: Range<Int>?) {
        let meant = frames.lastIndex { $0.tag.name == tag.name } ?? frames.count - 1
        while frames.count > meant, let frame = frames.popLast() {
            close(frame, before: tag.range.lowerBound, margin: indentation)
        }
    }

    private mutating func open(_ frame: Frame) {
        if frames.count == Self.maximumDepth {
            diagnostics.append(.templateTooDeep(limit: Self.maximumDepth, at: span(frame.tag.range)))
            hasSoundStructure = false
        }
        frames.append(frame)
    }

    /// Turns a finished frame into a node of the enclosing frame.
    ///
    /// - Parameter margin: The white space before the tag, for a parent that is alone on its line.
    private mutating func close(_ frame: Frame, before end: Int, margin: Range<Int>?) {
        // Deeper nodes are dropped, so that later stages do not recurse deeper than the limit.
        let nodes = frames.count >= Self.maximumDepth ? [] : frame.nodes
        switch frame.kind {
        case .section, .inverted:
            append(
                .section(
                    Section(
                        tag: frame.tag, isInverted: frame.kind == .inverted, body: nodes)))
        case .parent:
            let include = Include(
                tag: frame.tag, isParent: true, indentation: margin, overrides: frame.overrides)
            if margin == nil, let text = frame.margin { append(.text(text, startsLine: true)) }
            append(.include(include))
            includes.append(include)
        case .position:
            let block = block(frame, nodes, before: end)
            append(.block(block))
            blocks.append(block)
        case .override:
            let block = block(frame, nodes, before: end)
            guard let parent = frames.indices.last else { return }
            if let first = frames[parent].overrides.first(where: { $0.tag.name == block.tag.name }) {
                diagnostics.append(
                    .templateRepeatedBlock(
                        block.tag.name, of: frames[parent].tag.name, at: span(block.tag.range),
                        firstAt: span(first.tag.range)))
            } else {
                frames[parent].overrides.append(block)
            }
        }
    }

    private func block(_ frame: Frame, _ nodes: [Node], before end: Int) -> Block {
        Block(
            tag: frame.tag, body: nodes, margin: frame.margin, startsLine: frame.startsLine,
            bodyIndentation: frame.startsLine ? indentation(of: frame.bodyStart..<end) : nil)
    }

    // MARK: Nodes

    private mutating func append(_ node: Node) {
        guard let top = frames.indices.last else { return root.append(node) }
        // Inside a parent only blocks count; content that would have been shown is already reported.
        if frames[top].kind != .parent { frames[top].nodes.append(node) }
    }

    private mutating func addShown(_ node: Node, _ tag: Tag) {
        warnIfOutsideBlocks(tag.range)
        append(node)
    }

    private mutating func warnIfOutsideBlocks(_ range: Range<Int>) {
        guard let top = frames.last, top.kind == .parent else { return }
        var shown = span(range)
        // Consecutive tags and texts are reported as one diagnostic.
        if let last = diagnostics.last, last.rule == .templateOutsideBlocks, let before = last.span,
            before.end <= range.lowerBound,
            bytes[before.end..<range.lowerBound].allSatisfy(isBlank)
        {
            diagnostics.removeLast()
            shown = span(before.start..<range.upperBound)
        }
        diagnostics.append(.templateOutsideBlocks(of: top.tag.parent, at: shown))
    }

    private mutating func addText(_ range: Range<Int>, beforeTag: Bool) {
        if let top = frames.last, top.kind == .parent {
            if let first = bytes[range].firstIndex(where: { !isBlank($0) }),
                let last = bytes[range].lastIndex(where: { !isBlank($0) })
            {
                warnIfOutsideBlocks(first..<last + 1)
            }
            return
        }
        if !range.isEmpty { append(.text(range, startsLine: startsLine(range.lowerBound))) }
        if beforeTag, startsLine(range.upperBound) {
            append(.text(range.upperBound..<range.upperBound, startsLine: true))
        }
    }

    // MARK: Lines

    /// Adds the text before the tag, and drops the line of the tag when it contains nothing else.
    ///
    /// - Returns: The position where the text after the tag begins.
    private mutating func passStandalone(_ tag: Range<Int>, textFrom position: Int) -> Int {
        guard let margin = standaloneMargin(tag), margin.lowerBound >= position,
            let next = endOfBlankLine(from: tag.upperBound)
        else {
            addText(position..<tag.lowerBound, beforeTag: true)
            return tag.upperBound
        }
        addText(position..<margin.lowerBound, beforeTag: false)
        return next
    }

    /// Adds the text before the tag without the white space before a tag that is first on its line, and returns that
    /// white space.
    private mutating func addTextAndTakeMargin(_ tag: Range<Int>, textFrom position: Int) -> Range<Int>? {
        guard let margin = margin(of: tag), margin.lowerBound >= position else {
            addText(position..<tag.lowerBound, beforeTag: true)
            return nil
        }
        addText(position..<margin.lowerBound, beforeTag: false)
        return margin
    }

    /// The white space before a tag that is alone on its line; nil for any other tag.
    private func standaloneMargin(_ tag: Range<Int>) -> Range<Int>? {
        endOfBlankLine(from: tag.upperBound) == nil ? nil : margin(of: tag)
    }

    /// The white space before a tag that is first on its line; nil for any other tag.
    private func margin(of tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > 0, isSpaceOrTab(bytes[start - 1]) { start -= 1 }
        return startsLine(start) ? start..<tag.lowerBound : nil
    }

    /// The start of the next line, or the end of the text, when the rest of the line is blank; otherwise nil.
    private func endOfBlankLine(from position: Int) -> Int? {
        var end = position
        while end < bytes.count, isSpaceOrTab(bytes[end]) { end += 1 }
        if end == bytes.count { return end }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
        return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }

    private func startsLine(_ position: Int) -> Bool {
        position == 0 || bytes[position - 1] == UInt8(ascii: "\n")
    }

    /// The white space at the start of the first line in the range that is not blank.
    private func indentation(of range: Range<Int>) -> Range<Int>? {
        guard let content = bytes[range].firstIndex(where: { !isBlank($0) }) else { return nil }
        return margin(of: content..<content)
    }

    private func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private func span(_ range: Range<Int>) -> Span {
        Span(path: source.path, start: range.lowerBound, end: range.upperBound)
    }
}
