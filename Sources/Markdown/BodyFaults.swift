import Diagnostics
import Text

/// Checks the links, pictures and raw HTML of a body and reports diagnostics.
struct BodyFaults {
    private let path: String
    private let tree: SyntaxTree
    private let document: Document
    private var locator: SourceLocator
    private var limits: [Rule: RepeatLimit] = [:]

    init(_ tree: SyntaxTree, _ document: Document, _ locator: SourceLocator, path: String) {
        self.path = path
        self.tree = tree
        self.document = document
        self.locator = locator
    }

    mutating func check(into report: inout Report) {
        // One look at all texts together: nearly no page has such a pair.
        let mayHoldBrokenLink = Self.bracketPair(in: tree.text[...]) != nil
        for index in tree.nodes.indices {
            switch tree.nodes[index].kind {
            case .text where mayHoldBrokenLink: brokenLink(index, &report)
            case .htmlInline: rawHTML(index, at: locator.span(ofInline: index, in: tree), &report)
            case .htmlBlock:
                rawHTML(index, at: locator.span(ofBlock: index, in: tree), &report)
            default: break
            }
        }
        for link in document.links { check(link, &report) }
        for image in document.images { check(image, &report) }
        for (_, limit) in limits.sorted(by: { $0.key.code < $1.key.code }) { limit.tellRest(into: &report) }
    }

    /// Reports a link whose path contains a space: `[Ảnh](media/Ảnh lễ.jpg)`. Markdown takes it for plain text, so that
    /// readers would see the brackets.
    private mutating func brokenLink(_ index: Int, _ report: inout Report) {
        let literal = tree.text[tree.nodes[index].literal]
        guard let open = Self.bracketPair(in: literal) else { return }
        let rest = literal[(open + 2)...]
        guard let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return }
        let path = rest[..<close]
        guard path.contains(UInt8(ascii: " ")), path.contains(UInt8(ascii: "/")) || path.contains(UInt8(ascii: ".")),
            !path.contains(UInt8(ascii: "\"")), admits(.pathWithSpace)
        else { return }
        let node = locator.span(ofInline: index, in: tree)
        let start = node.start + (open + 2 - literal.startIndex)
        let isExact = node.end - node.start == literal.count
        let span = isExact ? Span(path: self.path, start: start, end: start + path.count) : node
        let written = String(decoding: path, as: UTF8.self)
        report.add(.pathWithSpace(written, shown: excerpt(written), at: span, isExact: isExact))
    }

    /// The index of `](`, or nil.
    private static func bracketPair(in bytes: ArraySlice<UInt8>) -> Int? {
        let span = bytes.span
        var index = brackets.next(in: span, from: 0)
        while index + 1 < span.count {
            if span[index + 1] == UInt8(ascii: "(") { return bytes.startIndex + index }
            index = brackets.next(in: span, from: index + 1)
        }
        return nil
    }

    private static let brackets = ByteSearch("]")

    private mutating func admits(_ rule: Rule) -> Bool {
        limits[rule, default: RepeatLimit(rule, in: path)].admits()
    }

    private mutating func rawHTML(_ index: Int, at span: Span, _ report: inout Report) {
        let literal = trimmed(tree.text[tree.nodes[index].literal])
        // The opening tag of this closing tag is already reported.
        if literal.starts(with: "</".utf8), limits[.rawHTML] != nil { return }
        guard admits(.rawHTML) else { return }
        let shown = excerpt(literal)
        let isComment = literal.starts(with: "<!--".utf8)
        report.add(isComment ? .htmlComment(shown, at: span) : .rawHTML(shown, at: span))
    }

    private mutating func check(_ link: Document.Link, _ report: inout Report) {
        checkScheme(link.destination, at: link.span, &report)
        if link.destination.isEmpty, admits(.linkWithoutAddress) {
            report.add(.linkWithoutAddress(link.text, at: link.span))
        }
        if link.text.allSatisfy(\.isWhitespace), admits(.linkWithoutText) {
            report.add(.linkWithoutText(to: excerpt(link.destination), at: link.span))
        }
    }

    private mutating func check(_ image: Document.Image, _ report: inout Report) {
        checkScheme(image.destination, at: image.span, &report)
        switch AddressScheme(of: image.destination) {
        case .web, .contact:
            if admits(.pictureElsewhere) {
                report.add(.pictureElsewhere(excerpt(image.destination), at: image.span))
            }
        case .relative, .dangerous, .unknown: break
        }
        if image.destination.isEmpty, admits(.linkWithoutAddress) {
            report.add(.pictureWithoutPath(image.alt, at: image.span))
        }
        if image.alt.allSatisfy(\.isWhitespace), admits(.imageWithoutAlt) {
            report.add(.imageWithoutAlt(excerpt(image.destination), at: image.span))
        }
    }

    private mutating func checkScheme(_ destination: String, at span: Span, _ report: inout Report) {
        switch AddressScheme(of: destination) {
        case .relative, .web, .contact: return
        case .dangerous(let scheme) where scheme == "file" || scheme.utf8.count == 1:
            if admits(.dangerousAddress) { report.add(.addressOfOwnComputer(excerpt(destination), at: span)) }
        case .dangerous(let scheme):
            if admits(.dangerousAddress) { report.add(.dangerousAddress(scheme: scheme, at: span)) }
        case .unknown(let scheme):
            if admits(.unknownScheme) { report.add(.unknownScheme(scheme, at: span)) }
        }
    }

    private func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        excerpt(String(decoding: bytes, as: UTF8.self))
    }

    /// The first line of the text, cut to 40 characters.
    private func excerpt(_ text: String) -> String {
        let line = text.split(separator: "\n", maxSplits: 1).first ?? ""
        return line.count < text.count || line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
