import Campaign
import Markdown

/// What the HTML of a page's body depends on besides the body: enough to render an edited body without the rest of the
/// campaign.
package struct BodyDependencies: Sendable {
    package struct Reference: Hashable, Sendable {
        /// The destination as written in the body.
        package let written: String
        package let isImage: Bool
        package let destination: BodyDestination

        package init(written: String, isImage: Bool, destination: BodyDestination) {
            self.written = written
            self.isImage = isImage
            self.destination = destination
        }
    }

    /// The file, relative to the content folder.
    package let source: String
    package let interfaceHash: UInt64
    /// The body's references within the site, each once.
    package let references: [Reference]
    /// Anchors of the page that any reference, also in its own body, links to.
    package let anchorsInUse: [String]

    package init(source: String, interfaceHash: UInt64, references: [Reference], anchorsInUse: [String]) {
        self.source = source
        self.interfaceHash = interfaceHash
        self.references = references
        self.anchorsInUse = anchorsInUse
    }

    /// Whether only the HTML of this body would differ: front matter, references and the anchors in use are the same.
    package func holds(for article: Article) -> Bool {
        article.interfaceHash == interfaceHash && !article.body.isRefused
            && anchorsInUse.allSatisfy(article.body.anchors.contains)
            && Set(references.map(Key.init)) == Set(BodyDependencies.own(article.body))
    }

    /// The HTML of an edited body.
    ///
    /// - Precondition: ``holds(for:)``.
    package func html(of article: Article, for form: BodyPlacement.Form, links: Links) -> [UInt8] {
        let known = Dictionary(references.map { (Key($0), $0.destination) }, uniquingKeysWith: { first, _ in first })
        func destination(_ written: String, isImage: Bool) -> BodyDestination {
            LinkResolver.leadsOut(written)
                ? isImage ? .nowhere : .external(written) : known[Key(written: written, isImage: isImage)] ?? .nowhere
        }
        return BodyHTML(links: links, use: form.use).rendered(
            article.body, link: { destination(article.body.links[$0].destination, isImage: false) },
            image: { destination(article.body.images[$0].destination, isImage: true) })
    }

    private struct Key: Hashable {
        let written: String
        let isImage: Bool

        init(written: String, isImage: Bool) {
            self.written = written
            self.isImage = isImage
        }

        init(_ reference: Reference) {
            self.init(written: reference.written, isImage: reference.isImage)
        }
    }

    /// The references of a body within the site.
    private static func own(_ body: Document) -> [Key] {
        (body.links.map { Key(written: $0.destination, isImage: false) }
            + body.images.map { Key(written: $0.destination, isImage: true) })
            .filter { !LinkResolver.leadsOut($0.written) }
    }
}

extension BodyDependencies {
    /// - Parameter article: of a page whose type is ``PageType/isOneBody``.
    /// - Returns: nil for a file that allows warnings: which of them the edited body would still need is not known.
    init?(_ article: Article, _ references: Bodies.References, anchorsInUse: [String]) {
        if !article.fields.allowances.isEmpty { return nil }
        let links = zip(article.body.links, references.links).map {
            Reference(written: $0.destination, isImage: false, destination: BodyDestination($1))
        }
        let images = zip(article.body.images, references.images).map {
            Reference(written: $0.destination, isImage: true, destination: BodyDestination($1))
        }
        var seen: Set<Key> = []
        let own = (links + images).filter { !LinkResolver.leadsOut($0.written) && seen.insert(Key($0)).inserted }
        self.init(
            source: article.file, interfaceHash: article.interfaceHash, references: own, anchorsInUse: anchorsInUse)
    }
}
