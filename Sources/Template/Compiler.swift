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
        return compiler.isSound ? compiler.program(for: shape) : nil
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
    private var units: [[Instruction]] = []
    /// Calls in a run of each unit, nested ones too: two in each of sixty templates never end.
    private var calls: [Int] = []
    private var unitIndices: [Place: Int] = [:]
    /// Sets of overrides by block name, each once, so that places compare by number.
    private var gifts: [[String: Override]] = [[:]]
    private var giftIndices: [[String: Override.Key]: Int] = [[:]: 0]
    private var literals: [UInt8] = []
    private var steps: [Int32] = []
    private var diagnostics: [Diagnostic] = []
    private var (isSound, isTooLarge) = (true, false)
    /// How the compiler came to the present place, innermost first when told.
    private var trail: [Diagnostic.Note] = []
    private var depth = 0
    private var expansions = 0

    /// The unit being compiled, the latest jump target in it, and its calls so far.
    private var code: [Instruction] = []
    private var (label, called) = (0, 0)

    private init(_ root: Int, _ library: TemplateLibrary) {
        self.root = root
        self.library = library
    }

    // MARK: Units

    /// The instructions of a whole template at a place, made now or before.
    @discardableResult private mutating func unit(for place: Place) -> Int {
        if let known = unitIndices[place] { return known }
        let index = units.count
        unitIndices[place] = index
        units.append([])
        calls.append(0)
        let outer = (code, label, called)
        (code, label, called) = ([], 0, 0)
        let template = library.templates[place.template]
        if !template.isSound { isSound = false }
        // Names in sections that are not closed as meant would be looked up in the wrong place.
        if template.hasSoundStructure { compile(template.nodes, at: place) }
        code.append(.finish)
        units[index] = code
        calls[index] = called
        (code, label, called) = outer
        return index
    }

    /// All units behind each other, with their targets made absolute.
    private func program(for shape: RecordShape) -> Program {
        var starts: [Int32] = []
        var size = 0
        for unit in units {
            starts.append(Int32(size))
            size += unit.count
        }
        var instructions: [Instruction] = []
        instructions.reserveCapacity(size)
        for (unit, start) in zip(units, starts) {
            for instruction in unit {
                instructions.append(instruction.moved(by: start, units: starts))
            }
        }
        return Program(shape: shape, instructions: instructions, literals: literals, steps: steps)
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
        case (.text, true): code.append(.escaped(access))
        case (.html, false): code.append(.unescaped(access))
        case (.html, true): fail(.templateEscapedHTML(tag, at: span, notes: trail.reversed()))
        case (.text, false): fail(.templateUnescapedText(tag, at: span, notes: trail.reversed()))
        case (.flag, _), (.record, _), (.list, _), (.texts, _):
            fail(.templateNotPrintable(tag, kind, at: span, notes: trail.reversed()))
        }
    }

    private mutating func compile(_ section: Section, at place: Place) {
        guard section.tag.isValid, let (access, kind) = resolve(section.tag, at: place) else { return }
        guard descend(at: span(section.tag.range, place)) else { return }
        defer { depth -= 1 }
        let start = code.count
        if section.isInverted {
            code.append(.skipIfTrue(access, to: 0))
            compile(section.body, at: place)
            code[start] = .skipIfTrue(access, to: mark())
            return
        }
        var inner = place
        switch kind {
        case .flag:
            code.append(.skipIfFalse(access, to: 0))
            compile(section.body, at: place)
            code[start] = .skipIfFalse(access, to: mark())
            return
        case .text: inner.scopes.append(.text)
        case .html: inner.scopes.append(.html)
        case .record(let shape): inner.scopes.append(.record(shape))
        case .list(let shape): inner.scopes.append(.record(shape))
        case .texts: inner.scopes.append(.text)
        }
        switch kind {
        case .list, .texts:
            code.append(.each(access, orSkipTo: 0))
            let body = mark()
            compile(section.body, at: inner)
            code.append(.next(body: body))
            code[start] = .each(access, orSkipTo: mark())
        case .text, .html, .record, .flag:
            code.append(.enter(access, orSkipTo: 0))
            compile(section.body, at: inner)
            code.append(.leave)
            code[start] = .enter(access, orSkipTo: mark())
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
        trail.append(.init(Localized(vi: "được chèn ở đây", en: "included here"), at: span))
        let unit = unit(
            for: Place(
                template: target, scopes: place.scopes, given: index(of: given), indent: indent,
                dedent: []))
        trail.removeLast()
        code.append(.call(Int32(unit)))
        called += 1 + calls[unit]
        if called > Self.maximumExpansions { failAsTooLarge(at: span) }
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
        if !content.startsLine, !content.body.isEmpty || !block.startsLine { addLiteral(indent[...]) }
        let source = library.templates[override.template].source.text
        trail.append(
            .init(
                Localized(
                    vi: "khối “\(block.tag.name)” được đặt ở đây",
                    en: "block “\(block.tag.name)” is put here"), at: span))
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
        if place.indent.isEmpty, place.dedent.isEmpty { return addLiteral(text[range]) }
        var start = range.lowerBound
        var atLineStart = startsLine
        repeat {
            let newline = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let end = newline.map { $0 + 1 } ?? range.upperBound
            if atLineStart {
                addLiteral(place.indent[...])
                start += sharedPrefix(text[start..<end], place.dedent)
            }
            addLiteral(text[start..<end])
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

    private mutating func addLiteral(_ bytes: ArraySlice<UInt8>) {
        if bytes.isEmpty { return }
        let start = Int32(literals.count)
        literals.append(contentsOf: bytes)
        let end = Int32(literals.count)
        // Text that follows text is one text, unless a jump lands between them.
        if code.count > label, case .literal(let before, start) = code[code.count - 1] {
            code[code.count - 1] = .literal(start: before, end: end)
        } else {
            code.append(.literal(start: start, end: end))
        }
    }

    /// Makes the next instruction a jump target.
    private mutating func mark() -> Int32 {
        label = code.count
        return Int32(code.count)
    }

    // MARK: Names

    private mutating func resolve(_ tag: Tag, at place: Place) -> (Access, RecordShape.Kind)? {
        switch Scope.resolve(tag.name, in: place.scopes) {
        case .found(let scope, let path, let kind):
            let first: Int32
            if path.count == 1 {
                first = Int32(path[0])
            } else {
                first = Int32(steps.count)
                steps.append(contentsOf: path.map { Int32($0) })
            }
            return (Access(scope: Int32(scope), count: Int32(path.count), first: first), kind)
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
                    name, of: owner, kind, tag.delimiters,
                    at: span(part(name, after: owner, of: tag), place), notes: trail.reversed()))
        case .wholeRecord(let shape):
            fail(
                .templateNotPrintable(
                    tag, .record(shape), at: span(tag.range, place), notes: trail.reversed()))
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
            fail(.templateTooDeep(Self.maximumDepth, at: span))
            return false
        }
        depth += 1
        return true
    }

    private mutating func expand(at span: Span) -> Bool {
        expansions += 1
        if expansions <= Self.maximumExpansions, literals.count <= Self.maximumLiterals { return true }
        failAsTooLarge(at: span)
        return false
    }

    /// Told where the measure is full, which is the same tag for every page type that includes it.
    private mutating func failAsTooLarge(at span: Span) {
        called = 0  // Nothing runs this any more, and what calls it must not overflow.
        if !isTooLarge { fail(.templateTooLarge(at: span)) }
        isTooLarge = true
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

extension Instruction {
    fileprivate func moved(by start: Int32, units: [Int32]) -> Instruction {
        switch self {
        case .literal, .escaped, .unescaped, .leave, .finish: self
        case .skipIfFalse(let access, let end): .skipIfFalse(access, to: end + start)
        case .skipIfTrue(let access, let end): .skipIfTrue(access, to: end + start)
        case .enter(let access, let end): .enter(access, orSkipTo: end + start)
        case .each(let access, let end): .each(access, orSkipTo: end + start)
        case .next(let body): .next(body: body + start)
        case .call(let unit): .call(units[Int(unit)])
        }
    }
}
