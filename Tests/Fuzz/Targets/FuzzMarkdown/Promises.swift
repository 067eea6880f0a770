import Diagnostics
import Fuzzing
import Markdown

/// What `Document` promises of every text.
struct Promises {
    private let document: Document
    private let text: MarkdownText

    init(_ document: Document, _ text: MarkdownText) {
        self.document = document
        self.text = text
    }

    func hold() {
        holdPlaces()
        holdMarkup(
            document.rendered(link: { .address(document.links[$0].destination) }, image: { _ in Array("<img>".utf8) }))
    }

    private func holdPlaces() {
        let spans =
            document.blocks.map(\.span) + document.links.map(\.span) + document.images.map(\.span)
            + document.headings.map(\.span) + (document.firstList?.items.map(\.span) ?? [])
        for span in spans { Fuzzing.hold(span.end <= text.bytes.count, "a span ends behind the text: \(span)") }
        let offsets = document.slots.map(\.offset)
        Fuzzing.hold(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "slots out of order: \(offsets)")
        Fuzzing.hold(offsets.allSatisfy { $0 <= document.html.count }, "a slot behind the HTML")
        var end = 0
        for block in document.blocks {
            Fuzzing.hold(block.html.lowerBound == end, "a gap before a block: \(block)")
            end = block.html.upperBound
        }
        Fuzzing.hold(end == document.html.count, "HTML in no block")
        Fuzzing.hold(
            Set(document.anchors.list).count == document.anchors.list.count, "an id twice: \(document.anchors.list)")
        for item in document.firstList?.items ?? [] {
            if let notes = item.notes { Fuzzing.hold(notes.upperBound <= document.html.count, "notes behind the HTML") }
        }
    }

    /// The renderer writes every tag itself, so each must be one of its own; no others, whatever the author typed.
    private func holdMarkup(_ html: [UInt8]) {
        guard let string = String(validating: html, as: UTF8.self) else {
            return Fuzzing.hold(false, "HTML that is not UTF-8")
        }
        var open: [Substring] = []
        for tag in string.utf8.split(separator: UInt8(ascii: "<")).dropFirst(
            string.utf8.first == UInt8(ascii: "<") ? 0 : 1)
        {
            let inside = Substring(tag.prefix { $0 != UInt8(ascii: ">") })
            Fuzzing.hold(inside.utf8.count < tag.count, "a tag that does not end: \(inside)")
            let closes = inside.hasPrefix("/")
            let name = inside.dropFirst(closes ? 1 : 0).prefix { $0.isLetter || $0.isNumber }
            Fuzzing.hold(Self.names.contains(String(name)), "a tag that is not ours: <\(inside)>")
            holdAttributes(of: inside.dropFirst(closes ? 1 : 0).dropFirst(name.count))
            if closes {
                Fuzzing.hold(open.popLast() == name, "a tag closed that is not the last one opened: <\(inside)>")
            } else if !Self.void.contains(String(name)) {
                open.append(name)
            }
        }
        Fuzzing.hold(open.isEmpty, "tags left open: \(open)")
    }

    /// ` name="value"`, as often as need be. Quotes in values are escaped, so odd parts are values.
    private func holdAttributes(of rest: Substring) {
        let parts = rest.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).map {
            Substring($0)
        }
        Fuzzing.hold(!parts.count.isMultiple(of: 2), "a value that does not end: \(rest)")
        for (index, part) in parts.enumerated() where index.isMultiple(of: 2) {
            let name = part.drop { $0 == " " }.prefix { $0 != "=" && $0 != " " && $0 != "/" }
            Fuzzing.hold(
                name.isEmpty || Self.attributes.contains(String(name)), "an attribute that is not ours: \(rest)")
            guard name == "href", index + 1 < parts.count else { continue }
            let address = parts[index + 1].drop { $0.isWhitespace }.lowercased()
            for scheme in ["javascript:", "data:", "vbscript:", "file:"] {
                Fuzzing.hold(!address.hasPrefix(scheme), "an address that runs: \(address)")
            }
        }
    }

    private static let void: Set<String> = ["br", "hr", "img", "input"]
    private static let names: Set<String> = void.union([
        "a", "blockquote", "caption", "code", "del", "div", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5",
        "h6",
        "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ])
    private static let attributes: Set<String> = [
        "aria-label", "aria-labelledby", "checked", "class", "data-loa", "disabled", "href", "id", "lang", "role",
        "scope", "start",
        "style", "tabindex", "title", "type", "align",
    ]
}
