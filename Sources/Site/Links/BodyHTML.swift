import Campaign
import Markdown
import Text

/// The destination of a body's reference, as far as its HTML shows it.
package enum BodyDestination: Hashable, Sendable {
    case page(Address, anchor: String?)
    case media(Address, MediaFile.Size?)
    /// Another site, mail or phone: as written.
    case external(String)
    /// Held back, or not a picture: rendered as plain text, or as nothing.
    case nowhere

    init(_ destination: LinkResolver.Destination) {
        switch destination {
        case .page(let address, let anchor): self = .page(address, anchor: anchor)
        case .media(let address, let file): self = .media(address, file.size)
        case .external(let text): self = .external(text)
        case .heldBack, .dead: self = .nowhere
        }
    }
}

/// Fills the slots of a body's HTML with addresses.
struct BodyHTML {
    let links: Links
    let use: Bodies.Use

    /// - Parameters:
    ///   - range: of the document's HTML; nil for all of it.
    ///   - link: returns the destination of `links[i]`.
    ///   - image: returns the destination of `images[i]`.
    func rendered(
        _ body: Document, _ range: Range<Int>? = nil, link: (Int) -> BodyDestination, image: (Int) -> BodyDestination
    ) -> [UInt8] {
        body.rendered(range, link: { target(link($0)) }, image: { element(body.images[$0], image($0)) })
    }

    func href(_ address: Address, anchor: String? = nil) -> String {
        switch use {
        case .page: links.href(address, anchor: anchor)
        case .feed: links.absolute(address, anchor: anchor)
        }
    }

    private func target(_ destination: BodyDestination) -> LinkTarget {
        switch destination {
        case .page(let address, let anchor): .address(href(address, anchor: anchor))
        case .media(let address, _): .address(href(address))
        case .external(let text): .address(text)
        case .nowhere: .plain
        }
    }

    private func element(_ image: Document.Image, _ destination: BodyDestination) -> [UInt8] {
        guard case .media(let address, let size) = destination else { return [] }
        var out: [UInt8] = Array("<img src=\"".utf8)
        out.appendEscapedHref(href(address).utf8)
        out.append(contentsOf: "\" alt=\"".utf8)
        out.appendEscapedHTML(image.alt.utf8)
        if let size { out.append(contentsOf: "\" width=\"\(size.width)\" height=\"\(size.height)".utf8) }
        if !image.isFigure, !image.title.isEmpty {
            out.append(contentsOf: "\" title=\"".utf8)
            out.appendEscapedHTML(image.title.utf8)
        }
        out.append(contentsOf: (use == .page ? "\" loading=\"lazy\" decoding=\"async\">" : "\">").utf8)
        return out
    }
}
