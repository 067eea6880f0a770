import Diagnostics

/// One template after parsing. All ranges are byte offsets into its source.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [Node]
    /// Every include and block position of the template, at any depth, in source order.
    let includes: [Include]
    let blocks: [Block]
    /// Nothing was wrong with the template by itself.
    let isSound: Bool
    /// Sections open and close as the author meant, so that checking names against them makes sense.
    let hasSoundStructure: Bool

    func span(_ range: Range<Int>) -> Span {
        Span(path: source.path, start: range.lowerBound, end: range.upperBound)
    }
}

enum Node: Sendable {
    /// `startsLine` tells whether the range begins at the start of a line. An empty range that does
    /// marks where a line begins with a tag, so that the line can be indented.
    case text(Range<Int>, startsLine: Bool)
    case variable(Tag, escaped: Bool)
    case section(Section)
    case include(Include)
    /// A position that can be overridden, with its default content.
    case block(Block)
}

struct Tag: Sendable {
    /// What follows the sign, trimmed.
    let name: String
    let nameRange: Range<Int>
    /// The whole tag with its delimiters.
    let range: Range<Int>
    let delimiters: Delimiters
    /// Whether the name can be a name. One that cannot was reported, and is not looked up.
    let isValid: Bool
}

struct Delimiters: Hashable, Sendable {
    let open: [UInt8]
    let close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    /// The tag with `inside` between the delimiters, for messages and repairs.
    func around(_ inside: String) -> String {
        String(decoding: open, as: UTF8.self) + inside + String(decoding: close, as: UTF8.self)
    }

    /// The tag that prints HTML as it is.
    func unescaped(_ name: String) -> String {
        self == .standard ? "{{{\(name)}}}" : around("&\(name)")
    }
}

struct Section: Sendable {
    let tag: Tag
    let isInverted: Bool
    let body: [Node]
}

/// A partial, or a parent with the blocks it is given.
struct Include: Sendable {
    let tag: Tag
    let isParent: Bool
    /// The white space before a tag that stands alone: every line of the included text gets it.
    let indentation: Range<Int>?
    let overrides: [Block]
}

/// Either a position in a template that can be overridden, or what a parent is given for it.
struct Block: Sendable {
    let tag: Tag
    let body: [Node]
    /// The white space before the opening tag, when there is nothing else before it on its line.
    let margin: Range<Int>?
    /// The opening tag has its line to itself, so the content begins with a line.
    let startsLine: Bool
    /// The white space before the first line with content, when the content begins with a line.
    let bodyIndentation: Range<Int>?
}
