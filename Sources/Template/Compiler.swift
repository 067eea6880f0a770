import Diagnostics

/// Turns a template and all that it includes into one program, with every name resolved.
///
/// An included template is compiled for the scopes, blocks and indentation of the place where it is
/// included, and once only for equal ones. The include graph has no circles, so this ends; that it
/// ends soon is seen to by two limits.
struct Compiler {
    /// Sections and includes inside each other, over all templates. Each takes some stack here.
    static let maximumDepth = 200
    /// Includes and blocks put in place, over the whole program; and includes in one run of it, lists apart.
    static let maximumExpansions = 20_000
    /// Bytes of template text in the whole program.
    static let maximumLiterals = 1 << 24

    static func compile(
        _ root: Int, for shape: RecordShape, in library: TemplateLibrary, into report: inout Report
    ) -> Program? {
        var compiler = Compiler(root, library)
        let place = Place(template: root, scopes: [.record(shape)], given: 0, indent: [], dedent: [])
        compiler.unit(for: place)
        // The same fault at the same place may be reached in several ways: the first is told.
        var told = Set(report.diagnostics.map(Fault.init))
        for diagnostic in compiler.diagnostics where told.insert(Fault(diagnostic)).inserted {
            report.add(diagnostic)
        }
        return compiler.isSound ? compiler.builder.program(for: shape) : nil
    }

    /// Where nodes are compiled: all that their meaning depends on besides themselves.
    struct Place: Hashable {
        let template: Int
        var scopes: [Scope]
        /// What the template was given for its blocks: an index of ``Compiler/gifts``.
        let given: Int
        /// Goes before each line.
        let indent: [UInt8]
        /// Comes off each line first: the indentation of a block where it was written.
        let dedent: [UInt8]
    }

    /// A block given to a parent. Its content keeps the meaning it has where it is written, but for
    /// variables, which mean what they mean at the block's position in the parent.
    private struct Override {
        let block: Block
        let template: Int
        /// What the template that the content stands in was given itself.
        let given: Int
        var key: Key { Key(template: template, start: block.tag.range.lowerBound, given: given) }

        struct Key: Hashable {
            let template: Int
            let start: Int
            let given: Int
        }
    }

    private let root: Int
    private let library: TemplateLibrary
    private var builder = ProgramBuilder()
    private var unitIndices: [Place: Int] = [:]
    /// Sets of overrides by block name, each once, so that places compare by number.
    private var gifts: [[String: Override]] = [[:]]
    private var giftIndices: [[String: Override.Key]: Int] = [[:]: 0]
    private var diagnostics: [Diagnostic] = []
    private var (isSound, isTooLarge) = (true, false)
    /// How the compiler came to the present place, innermost first when told.
    private var trail: [Diagnostic.Note] = []
    private var depth = 0
    private var expansions = 0

    private init(_ root: Int, _ library: TemplateLibrary) {
        self.root = root
        self.library = library
    }

    // MARK: Units

    /// The instructions of a whole template at a place, made now or before.
    @discardableResult private mutating func unit(for place: Place) -> Int {
        if let known = unitIndices[place] { return known }
        let index = builder.beginUnit()
        unitIndices[place] = index
        let template = library.templates[place.template]
        if !template.isSound { isSound = false }
        // Names in sections that are not closed as meant would be looked up in the wrong place.
        if template.hasSoundStructure { compile(template.nodes, at: place) }
        builder.endUnit()
        return index
    }

    // MARK: Nodes

    private mutating func compile(_ nodes: [Node], at place: Place) {
        for node in nodes {
            switch node {
            case .text(let range, let startsLine): addText(range, startsLine: startsLine, at: place)
            case .variable(let tag, let escaped): compile(tag, escaped: escaped, at: place)
            case .section(let section): compile(section, at: place)
            case .include(let include): compile(include, at: place)
            case .block(let block): compile(block, at: place)
            }
        }
    }

    private mutating func compile(_ tag: Tag, escaped: Bool, at place: Place) {
        guard tag.isValid, let (access, kind) = resolve(tag, at: place) else { return }
        let span = span(tag.range, place)
        switch (kind, escaped) {
        case (.text, true): builder.append(.escaped(access))
        case (.html, false): builder.append(.unescaped(access))
        case (.html, true):
            fail(.templateEscapedHTML(tag.name, better: tag.unescaped, at: span, notes: trail.reversed()))
        case (.text, false):
            fail(.templateUnescapedText(tag.name, better: tag.escaped, at: span, notes: trail.reversed()))
        case (.flag, _), (.record, _), (.list, _), (.texts, _):
            failAsNotPrintable(tag, kind, at: place)
        }
    }

    private mutating func compile(_ section: Section, at place: Place) {
        guard section.tag.isValid, let (access, kind) = resolve(section.tag, at: place) else { return }
        guard descend(at: span(section.tag.range, place)) else { return }
        defer { depth -= 1 }
        let start = builder.count
        if section.isInverted {
            builder.append(.skipIfTrue(access, to: 0))
            compile(section.body, at: place)
            builder.replace(start, by: .skipIfTrue(access, to: builder.mark()))
            return
        }
        var inner = place
        switch kind {
        case .flag:
            builder.append(.skipIfFalse(access, to: 0))
            compile(section.body, at: place)
            builder.replace(start, by: .skipIfFalse(access, to: builder.mark()))
            return
        case .text: inner.scopes.append(.text)
        case .html: inner.scopes.append(.html)
        case .record(let shape): inner.scopes.append(.record(shape))
        case .list(let shape): inner.scopes.append(.record(shape))
        case .texts: inner.scopes.append(.text)
        }
        switch kind {
        case .list, .texts:
            builder.append(.each(access, orSkipTo: 0))
            let body = builder.mark()
            compile(section.body, at: inner)
            builder.append(.next(body: body))
            builder.replace(start, by: .each(access, orSkipTo: builder.mark()))
        case .text, .html, .record, .flag:
            builder.append(.enter(access, orSkipTo: 0))
            compile(section.body, at: inner)
            builder.append(.leave)
            builder.replace(start, by: .enter(access, orSkipTo: builder.mark()))
        }
    }

    private mutating func compile(_ include: Include, at place: Place) {
        let span = span(include.tag.range, place)
        guard let target = library.graph.target(of: include, at: span) else {
            isSound = false
            return
        }
        guard descend(at: span) else { return }
        defer { depth -= 1 }
        guard expand(at: span) else { return }
        var given = gifts[place.given]
        for override in include.overrides where given[override.tag.name] == nil {
            // What comes from further out is kept: the outermost template has the last word.
            given[override.tag.name] = Override(
                block: override, template: place.template, given: place.given)
        }
        // Text that is included in the middle of a line is not indented.
        let indent = include.indentation.map { place.indent + dedented($0, at: place) } ?? []
        trail.append(.templateIncluded(at: span))
        let unit = unit(
            for: Place(
                template: target, scopes: place.scopes, given: index(of: given), indent: indent,
                dedent: []))
        trail.removeLast()
        builder.appendCall(of: unit)
        if builder.calls > Self.maximumExpansions { failAsTooLarge(at: span) }
    }

    private mutating func compile(_ block: Block, at place: Place) {
        guard descend(at: span(block.tag.range, place)) else { return }
        defer { depth -= 1 }
        guard let override = gifts[place.given][block.tag.name] else {
            if !block.startsLine { addMargin(block.margin, at: place) }
            return compile(block.body, at: place)
        }
        let span = span(block.tag.range, place)
        guard expand(at: span) else { return }
        let content = override.block
        let margin = block.startsLine ? block.bodyIndentation ?? block.margin : block.margin
        let indent = margin.map { place.indent + dedented($0, at: place) } ?? []
        // Content that begins with a line brings its indentation along; other content is given the
        // indentation of the position.
        if !content.startsLine, !content.body.isEmpty || !block.startsLine { builder.append(indent[...]) }
        let source = library.templates[override.template].source.text
        trail.append(.templateBlockPut(block.tag.name, at: span))
        compile(
            content.body,
            at: Place(
                template: override.template, scopes: place.scopes, given: override.given,
                indent: indent, dedent: content.bodyIndentation.map { Array(source[$0]) } ?? []))
        trail.removeLast()
    }

    private mutating func index(of given: [String: Override]) -> Int {
        let keys = given.mapValues(\.key)
        if let known = giftIndices[keys] { return known }
        giftIndices[keys] = gifts.count
        gifts.append(given)
        return gifts.count - 1
    }

    // MARK: Text

    private mutating func addText(_ range: Range<Int>, startsLine: Bool, at place: Place) {
        let text = library.templates[place.template].source.text
        if place.indent.isEmpty, place.dedent.isEmpty { return builder.append(text[range]) }
        var start = range.lowerBound
        var atLineStart = startsLine
        repeat {
            let newline = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let end = newline.map { $0 + 1 } ?? range.upperBound
            if atLineStart {
                builder.append(place.indent[...])
                start += sharedPrefix(text[start..<end], place.dedent)
            }
            builder.append(text[start..<end])
            start = end
            atLineStart = true
        } while start < range.upperBound
    }

    /// The white space before a tag that is first on its line but does not have it to itself.
    private mutating func addMargin(_ margin: Range<Int>?, at place: Place) {
        if let margin { addText(margin, startsLine: true, at: place) }
    }

    private func dedented(_ margin: Range<Int>, at place: Place) -> ArraySlice<UInt8> {
        let text = library.templates[place.template].source.text[margin]
        return text.dropFirst(sharedPrefix(text, place.dedent))
    }

    private func sharedPrefix(_ text: ArraySlice<UInt8>, _ prefix: [UInt8]) -> Int {
        zip(text, prefix).prefix { $0 == $1 }.count
    }

    // MARK: Names

    private mutating func resolve(_ tag: Tag, at place: Place) -> (Access, RecordShape.Kind)? {
        switch Scope.resolve(tag.name, in: place.scopes) {
        case .found(let scope, let path, let kind):
            return (builder.access(scope: scope, path: path), kind)
        case .unknown(let name, let known):
            let range = tag.nameRange.lowerBound..<tag.nameRange.lowerBound + name.utf8.count
            fail(
                .templateUnknownName(
                    name, among: known, at: span(range, place), notes: trail.reversed()))
        case .unknownPart(let owner, let name, let known):
            fail(
                .templateUnknownPart(
                    name, of: owner, among: known, at: span(part(name, after: owner, of: tag), place),
                    notes: trail.reversed()))
        case .noParts(let owner, let name, let kind):
            fail(
                .templateNoParts(
                    name, of: owner, kind.valueKind, section: tag.delimiters.eachItem(of: owner, kind, part: name),
                    at: span(part(name, after: owner, of: tag), place), notes: trail.reversed()))
        case .wholeRecord(let shape):
            failAsNotPrintable(tag, .record(shape), at: place)
        }
        return nil
    }

    private func part(_ name: String, after owner: String, of tag: Tag) -> Range<Int> {
        let start = tag.nameRange.lowerBound + owner.utf8.count + 1
        return start..<start + name.utf8.count
    }

    // MARK: Limits and faults

    private mutating func descend(at span: Span) -> Bool {
        if depth == Self.maximumDepth {
            fail(.templateTooDeep(limit: Self.maximumDepth, at: span))
            return false
        }
        depth += 1
        return true
    }

    private mutating func expand(at span: Span) -> Bool {
        expansions += 1
        if expansions <= Self.maximumExpansions, builder.literalCount <= Self.maximumLiterals { return true }
        failAsTooLarge(at: span)
        return false
    }

    /// Told where the measure is full, which is the same tag for every page type that includes it.
    private mutating func failAsTooLarge(at span: Span) {
        builder.forgetCalls()  // Nothing runs this any more, and what calls it must not overflow.
        if !isTooLarge { fail(.templateTooLarge(at: span)) }
        isTooLarge = true
    }

    private mutating func failAsNotPrintable(_ tag: Tag, _ kind: RecordShape.Kind, at place: Place) {
        fail(
            .templateNotPrintable(
                tag.name, kind.valueKind, better: tag.printing(kind), at: span(tag.range, place),
                notes: trail.reversed()))
    }

    private mutating func fail(_ diagnostic: Diagnostic) {
        isSound = false
        diagnostics.append(diagnostic)
    }

    private func span(_ range: Range<Int>, _ place: Place) -> Span {
        library.templates[place.template].span(range)
    }
}

/// A diagnostic without the notes on how it was reached.
private struct Fault: Hashable {
    let rule: Rule
    let span: Span?

    init(_ diagnostic: Diagnostic) {
        rule = diagnostic.rule
        span = diagnostic.span
    }
}
