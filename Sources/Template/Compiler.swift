import Diagnostics

/// Compiles a template and the templates that it includes into one program, with every name resolved.
///
/// An included template is compiled for the scopes, blocks and indentation of the place of the include, once for each
/// distinct combination. The include graph has no cycles, so that compilation ends; two limits bound its time.
struct Compiler {
    /// The maximum nesting of sections and includes over all templates. Each level takes stack space in the compiler.
    static let maximumDepth = 200
    /// The maximum number of includes and overridden blocks in the whole program, and of includes in one run of the
    /// program (where a list section counts as one item).
    static let maximumExpansions = 20_000
    /// The maximum bytes of template text in the whole program.
    static let maximumLiterals = 1 << 24

    static func compile(
        _ root: Int, for shape: RecordShape, in library: TemplateLibrary, into report: inout Report
    ) -> Program? {
        var compiler = Compiler(root, library)
        let place = Place(template: root, scopes: [.record(shape)], given: 0, indent: [], dedent: [])
        compiler.unit(for: place)
        // The compiler can reach a diagnostic at one place in several ways; only the first is reported.
        var reported = Set(report.diagnostics.map(Fault.init))
        for diagnostic in compiler.diagnostics where reported.insert(Fault(diagnostic)).inserted {
            report.add(diagnostic)
        }
        return compiler.isSound ? compiler.builder.program(for: shape) : nil
    }

    /// The context in which nodes are compiled: everything that their meaning depends on, besides the nodes.
    struct Place: Hashable {
        let template: Int
        var scopes: [Scope]
        /// The blocks that the template was given: an index of ``Compiler/gifts``.
        let given: Int
        /// The indentation added before each line.
        let indent: [UInt8]
        /// The indentation removed from each line before `indent` is added: that of the block in its source.
        let dedent: [UInt8]
    }

    /// A block given to a parent template.
    ///
    /// Its content keeps the meaning that it has in its own template, except for variables, which are resolved at the
    /// position of the block in the parent.
    private struct Override {
        let block: Block
        let template: Int
        /// The blocks that were given to the template that contains this block: an index of ``Compiler/gifts``.
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
    /// The distinct sets of overrides by block name. Places refer to a set by its index, so that they are cheap to
    /// compare.
    private var gifts: [[String: Override]] = [[:]]
    private var giftIndices: [[String: Override.Key]: Int] = [[:]: 0]
    private var diagnostics: [Diagnostic] = []
    private var (isSound, isTooLarge) = (true, false)
    /// The includes and blocks through which the compiler reached the current place, outermost first. Notes list them
    /// innermost first.
    private var trail: [Diagnostic.Note] = []
    private var depth = 0
    private var expansions = 0

    private init(_ root: Int, _ library: TemplateLibrary) {
        self.root = root
        self.library = library
    }

    // MARK: Units

    /// The index of the unit with the instructions of a whole template at a place; compiled on first use.
    @discardableResult private mutating func unit(for place: Place) -> Int {
        if let known = unitIndices[place] { return known }
        let index = builder.beginUnit()
        unitIndices[place] = index
        let template = library.templates[place.template]
        if !template.isSound { isSound = false }
        // In a template with unclosed or mismatched sections, names would be looked up in the wrong scope.
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
            // A block given by an outer template is kept: the outermost template has precedence.
            given[override.tag.name] = Override(
                block: override, template: place.template, given: place.given)
        }
        // An include in the middle of a line adds no indentation.
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
        // Content that begins with a line has its own indentation; other content gets the indentation of the position.
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

    /// Adds the white space before a tag that is first on its line but not alone on its line.
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

    // MARK: Limits and diagnostics

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

    /// Reported at the tag where the limit is reached, which is the same tag for every page type that includes it.
    private mutating func failAsTooLarge(at span: Span) {
        builder.forgetCalls()  // The program is discarded; the count must not overflow in its callers.
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

/// A diagnostic without its notes, to recognise the same diagnostic reached by another path of includes.
private struct Fault: Hashable {
    let rule: Rule
    let span: Span?

    init(_ diagnostic: Diagnostic) {
        rule = diagnostic.rule
        span = diagnostic.span
    }
}
