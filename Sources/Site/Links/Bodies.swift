import Campaign
import Diagnostics
import Markdown
import Text

/// Resolves every reference of the public content once; renders the HTML of bodies, and returns the pictures, sources
/// and downloads of pages.
package struct Bodies: Sendable {
    /// The resolved references of an article, in the order of its document.
    ///
    /// Classes so that copies share them, and split so that they are small: most are empty in most articles.
    final class References: Sendable {
        /// References in the front matter.
        final class Fields: Sendable {
            let image: (PageFields.Image, LinkResolver.Destination)?
            let photos: [(PageFields.Image, LinkResolver.Destination)]
            let source: LinkResolver.Destination?
            /// `opening`, `activity`
            let related: LinkResolver.Destination?
            /// `file` of a plan
            let file: LinkResolver.Destination?

            init(
                image: (PageFields.Image, LinkResolver.Destination)? = nil,
                photos: [(PageFields.Image, LinkResolver.Destination)] = [],
                source: LinkResolver.Destination? = nil, related: LinkResolver.Destination? = nil,
                file: LinkResolver.Destination? = nil
            ) {
                self.image = image
                self.photos = photos
                self.source = source
                self.related = related
                self.file = file
            }

            static let none = Fields()
            var isEmpty: Bool { image == nil && photos.isEmpty && source == nil && related == nil && file == nil }
        }

        let links: [LinkResolver.Destination]
        let images: [LinkResolver.Destination]
        private let fields: Fields

        init(links: [LinkResolver.Destination] = [], images: [LinkResolver.Destination] = [], fields: Fields = .none) {
            self.links = links
            self.images = images
            self.fields = fields.isEmpty ? .none : fields
        }

        var image: (PageFields.Image, LinkResolver.Destination)? { fields.image }
        var photos: [(PageFields.Image, LinkResolver.Destination)] { fields.photos }
        var source: LinkResolver.Destination? { fields.source }
        var related: LinkResolver.Destination? { fields.related }
        var file: LinkResolver.Destination? { fields.file }
        var isEmpty: Bool { links.isEmpty && images.isEmpty && fields.isEmpty }
    }

    /// The kind of file that HTML is rendered for, which decides how addresses are written.
    enum Use { case page, feed }

    private static let none = References()

    private let links: Links
    private let references: [String: References]
    let logo: LinkResolver.Destination?
    /// Paths of the media files that a public page uses.
    package let usedMedia: Set<String>

    /// - Parameter threads: number of threads that resolve references; the result does not depend on it.
    init(_ campaign: PublicCampaign, _ resolver: LinkResolver, threads: Int, into report: inout Report) {
        links = Links(base: campaign.settings.url)
        var sources = campaign.pages.map { ReferenceSource.article($0) }
        sources.reserveCapacity(campaign.articles.count)
        for edition in campaign.editions {
            sources.append(.theme(edition.theme.article, opening: edition.theme.opening))
            if let plan = edition.plan { sources.append(.plan(plan.article, file: plan.file)) }
            if let outline = edition.outline { sources.append(.article(outline.article)) }
            for group in edition.sloganGroups { sources.append(.article(group.article)) }
            for activity in edition.activities { sources.append(.article(activity.article)) }
            for item in edition.news { sources.append(.news(item)) }
        }
        let found = parallelMap(sources, threads: threads, portion: 128) { source in
            var collector = Collector(resolver: resolver)
            return (references: collector.references(of: source), collector.used, collector.report.diagnostics)
        }
        var references: [String: References] = [:]
        references.reserveCapacity(found.count)
        var usedMedia: Set<String> = []
        for (source, (own, used, faults)) in zip(sources, found) {
            if !own.isEmpty { references[source.article.file] = own }
            usedMedia.formUnion(used)
            report.add(contentsOf: faults)
        }
        var collector = Collector(resolver: resolver)
        logo = campaign.settings.organisation.logo.map { collector.picture($0, from: "site.yml") }
        report.add(contentsOf: collector.report.diagnostics)
        self.references = references
        self.usedMedia = usedMedia.union(collector.used)
    }

    /// Anchors that references of the content link to, by the address of their page.
    var anchorsInUse: [Address: Set<String>] {
        var found: [Address: Set<String>] = [:]
        for references in references.values {
            func add(_ destination: LinkResolver.Destination?) {
                guard case .page(let address, let anchor?)? = destination else { return }
                found[address, default: []].insert(anchor)
            }
            for link in references.links { add(link) }
            for image in references.images { add(image) }
            add(references.source)
            add(references.related)
            add(references.file)
        }
        return found
    }

    func references(of article: Article) -> References { references[article.file] ?? Bodies.none }

    // MARK: HTML

    /// The HTML of a body or of a part of it; nil when it is empty.
    func html(_ article: Article, _ range: Range<Int>? = nil, for use: Use = .page) -> [UInt8]? {
        let references = references(of: article)
        let out = BodyHTML(links: links, use: use).rendered(
            article.body, range, link: { BodyDestination(references.links[$0]) },
            image: { BodyDestination(references.images[$0]) })
        return out.isEmpty ? nil : out
    }

    /// The HTML of the blocks before and after the list of a slogan file.
    func htmlAroundList(_ article: Article) -> [UInt8]? {
        guard let list = article.body.firstList else { return html(article) }
        let block = article.body.blocks[list.block].html
        let before = html(article, 0..<block.lowerBound) ?? []
        let after = html(article, block.upperBound..<article.body.storedHTML.count) ?? []
        return before.isEmpty && after.isEmpty ? nil : before + after
    }

    // MARK: Parts of views

    func picture(_ image: PageFields.Image, _ destination: LinkResolver.Destination) -> PictureView? {
        guard case .media(let address, let media) = destination else { return nil }
        return PictureView(
            url: links.href(address), width: media.size.map { "\($0.width)" },
            height: media.size.map { "\($0.height)" },
            alt: image.alt, caption: image.caption, credit: image.credit, licence: image.licence,
            hasCaption: image.caption != nil || image.credit != nil || image.licence != nil)
    }
}

/// An article with the references that are not among the fields of every page: in one word, since a site has thousands.
private enum ReferenceSource: Sendable {
    case article(Article)
    case news(NewsItem)
    indirect case theme(Article, opening: Located<String>?)
    indirect case plan(Article, file: Located<String>?)

    var article: Article {
        switch self {
        case .article(let article), .theme(let article, _), .plan(let article, _): article
        case .news(let item): item.article
        }
    }

    /// `opening`, `activity`
    var related: Located<String>? {
        switch self {
        case .theme(_, let opening): opening
        case .news(let item): item.activity
        case .article, .plan: nil
        }
    }

    /// `file` of a plan
    var file: Located<String>? { if case .plan(_, let file) = self { file } else { nil } }

    var photos: [PageFields.Image] { if case .news(let item) = self { item.photos } else { [] } }
}

/// Resolves references, and records their faults and which media files are used.
private struct Collector {
    let resolver: LinkResolver
    var used: Set<String> = []
    var report = Report()

    init(resolver: LinkResolver) { self.resolver = resolver }

    mutating func references(of source: ReferenceSource) -> Bodies.References {
        let article = source.article
        let links = article.body.links.map { resolve(Located($0.destination, at: $0.span), article.file) }
        let images = article.body.images.map {
            picture(Located($0.destination, at: $0.span), from: article.file, isField: false)
        }
        let image = article.fields.image.map { ($0, picture($0.source, from: article.file)) }
        let photos = source.photos.map { ($0, picture($0.source, from: article.file)) }
        let origin = article.fields.source.flatMap { $0.value.hasSuffix(".md") ? resolve($0, article.file) : nil }
        let related = source.related.map { resolve($0, article.file) }
        let file = source.file.map { resolve($0, article.file) }
        return Bodies.References(
            links: links, images: images,
            fields: .init(image: image, photos: photos, source: origin, related: related, file: file))
    }

    private mutating func resolve(_ reference: Located<String>, _ file: String) -> LinkResolver.Destination {
        let destination = resolver.destination(reference, from: file, into: &report)
        if case .media(_, let media) = destination { used.insert(media.path) }
        return destination
    }

    /// Resolves the reference of a picture: it must be a file of the content that browsers can show.
    mutating func picture(
        _ reference: Located<String>, from file: String, isField: Bool = true
    ) -> LinkResolver.Destination {
        let destination = resolve(reference, file)
        switch destination {
        case .media(_, let media)
        where ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"].contains(media.fileExtension):
            return destination
        case .media, .page:
            report.add(.notAPicture(reference.value, at: reference.span))
            return .dead
        case .external:
            // A remote picture in a body was reported by the Markdown module.
            if isField { report.add(.remotePicture(at: reference.span)) }
            return .dead
        case .heldBack, .dead: return .dead
        }
    }
}
