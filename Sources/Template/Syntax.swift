import Diagnostics

/// One template after parsing. All ranges are byte offsets into its source.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [Node]
    /// All includes and block positions of the template, at any depth, in source order.
    let includes: [Include]
    let blocks: [Block]
    /// Whether the template has no problem of its own, apart from the templates that it includes.
    let isSound: Bool
    /// Whether sections are opened and closed correctly, so that names can be checked against their scopes.
    let hasSoundStructure: Bool

    func span(_ range: Range<Int>) -> Span {
        Span(path: source.path, start: range.lowerBound, end: range.upperBound)
    }
}

enum Node: Sendable {
    /// A piece of text. `startsLine` is true when the range begins at the start of a line. An empty range with
    /// `startsLine` marks a line that begins with a tag, so that the line can be indented.
    case text(Range<Int>, startsLine: Bool)
    case variable(Tag, escaped: Bool)
    case section(Section)
    case include(Include)
    /// A position that can be overridden, with its default content.
    case block(Block)
}

struct Tag: Sendable {
    /// The text after the sign, trimmed.
    let name: String
    let nameRange: Range<Int>
    /// The whole tag with its delimiters.
    let range: Range<Int>
    let delimiters: Delimiters
    /// Whether the name is a valid name. An invalid name is already reported and is not looked up.
    let isValid: Bool
}

struct Delimiters: Hashable, Sendable {
    let open: [UInt8]
    let close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    /// The tag with `inside` between the delimiters, for messages and fixes.
    func around(_ inside: String) -> String {
        String(decoding: open, as: UTF8.self) + inside + String(decoding: close, as: UTF8.self)
    }

    /// The tag that prints HTML unescaped.
    func unescaped(_ name: String) -> String {
        self == .standard ? "{{{\(name)}}}" : around("&\(name)")
    }
}

struct Section: Sendable {
    let tag: Tag
    let isInverted: Bool
    let body: [Node]
}

/// A partial, or a parent with the blocks that it is given.
struct Include: Sendable {
    let tag: Tag
    let isParent: Bool
    /// The white space before a tag that is alone on its line, added to every line of the included text.
    let indentation: Range<Int>?
    let overrides: [Block]
}

/// A block: a position in a template that can be overridden, or the content that a parent is given for this position.
struct Block: Sendable {
    let tag: Tag
    let body: [Node]
    /// The white space before the opening tag, when the tag is first on its line.
    let margin: Range<Int>?
    /// Whether the opening tag is alone on its line, so that the content begins with a line.
    let startsLine: Bool
    /// The white space before the first line with content, when the content begins with a line.
    let bodyIndentation: Range<Int>?
}
