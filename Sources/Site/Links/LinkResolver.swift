import Campaign
import Diagnostics
import Markdown
import Text

/// Resolves the references of the content, and reports dead ones.
package struct LinkResolver: Sendable {
    /// The target of a reference.
    package enum Destination: Sendable, Hashable {
        case page(Address, anchor: String?)
        indirect case media(Address, MediaFile)
        /// Another site, mail or phone: as written.
        case external(String)
        indirect case heldBack(HeldBack)
        /// A dead link, already reported.
        case dead
    }

    private let campaign: PublicCampaign
    private let routes: Routes
    private let mediaAddresses: [String: Address]
    /// By file; without articles whose body was refused.
    private let articles: [String: Article]
    /// Ids of the groups of slogans, by file.
    private let groups: [String: String]
    private let pageAddresses: Set<String>
    /// Feeds, other files for programs, and aliases: links to them work too.
    private let otherAddresses: Set<String>

    package init(_ campaign: PublicCampaign, _ routes: Routes, mediaAddresses: [String: Address]) {
        self.campaign = campaign
        self.routes = routes
        self.mediaAddresses = mediaAddresses
        let read = campaign.articles.filter { !$0.body.isRefused }
        articles = Dictionary(read.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        var groups: [String: String] = [:]
        for edition in campaign.editions {
            for (index, group) in edition.sloganGroups.enumerated() {
                groups[group.article.file] = AddressBook.groupAnchor(index)
            }
        }
        self.groups = groups
        pageAddresses = Set(routes.pages.map(\.path))
        otherAddresses = Set(
            (routes.machineFiles.map(\.address) + [routes.book.notFound] + routes.redirects.map(\.from)).map(\.path))
    }

    /// Resolves a reference.
    ///
    /// - Parameters:
    ///   - reference: as written: a relative path, an address relative to the site's root, or a web address.
    ///   - file: the content file that contains the reference.
    package func destination(_ reference: Located<String>, from file: String, into report: inout Report) -> Destination
    {
        let (path, anchor) = ContentPath.split(reference.value)
        if LinkResolver.leadsOut(reference.value) { return .external(reference.value) }
        if path.isEmpty {
            guard let place = routes.places[file] else { return .dead }
            check(anchor, in: file, reference, &report)
            return .page(place.address, anchor: anchor)
        }
        if path.hasPrefix("/") { return siteAddress(path, anchor, reference, &report) }
        guard let target = ContentPath.resolve(path, from: file) else {
            report.add(.linkOutside(path, at: reference.span))
            return .dead
        }
        if let place = routes.places[target] {
            check(anchor, in: target, reference, &report)
            return .page(place.address, anchor: anchor ?? place.anchor)
        }
        if let held = campaign.heldBack[target] {
            report.add(.linkToHeldBack(held.title, reason: held.reason.message, at: reference.span))
            return .heldBack(held)
        }
        if let media = campaign.media[target] {
            // A file name without an address is reported at the file.
            return mediaAddresses[target].map { .media($0, media) } ?? .dead
        }
        if !campaign.unread.contains(target) { reportDead(target, path, file, reference, &report) }
        return .dead
    }

    // MARK: Kinds of reference

    private func siteAddress(
        _ path: String, _ anchor: String?, _ reference: Located<String>, _ report: inout Report
    ) -> Destination {
        let cut = path.prefix { $0 != "?" }
        if pageAddresses.contains(String(cut)) || otherAddresses.contains(String(cut)) {
            return .page(Address(String(cut)), anchor: anchor)
        }
        if let (source, address) = mediaAddresses.first(where: { $0.value.path == cut }),
            let media = campaign.media[source]
        {
            return .media(address, media)
        }
        // It may be the address of a page whose errors have been reported.
        guard campaign.isWhole else { return .dead }
        let guess = nearest(to: String(cut), among: pageAddresses.sorted())
        report.add(.deadSiteAddress(String(cut), guess: guess, at: reference.span))
        return .dead
    }

    private func check(_ anchor: String?, in target: String, _ reference: Located<String>, _ report: inout Report) {
        guard let anchor, !anchor.isEmpty, let article = articles[target], anchor != groups[target],
            !article.body.anchors.contains(anchor)
        else { return }
        let known = Set(article.body.anchors.list + [groups[target]].compactMap(\.self))
        // Anchors of paragraphs (`d3`) are many, and are never what the author meant.
        let named = known.filter { $0.wholeMatch(of: /d\d+/) == nil }.sorted()
        let guess = nearest(to: Slug(folding: anchor)?.rawValue ?? anchor, among: known.sorted())
        report.add(.deadAnchor(anchor, among: named, guess: guess, at: reference.span))
    }

    private func reportDead(
        _ target: String, _ path: String, _ file: String, _ reference: Located<String>, _ report: inout Report
    ) {
        let isMedia = target.split(separator: "/").contains("media")
        let known = isMedia ? Array(campaign.media.keys) : Array(routes.places.keys)
        let guess = nearest(to: target, among: known.sorted()).map { ContentPath.relative($0, from: file) }
        report.add(
            isMedia
                ? .missingMedia(path, lookedFor: target, guess: guess, at: reference.span)
                : .deadLink(path, lookedFor: target, guess: guess, at: reference.span))
    }

    /// Whether a reference is a link to another site, mail or phone.
    static func leadsOut(_ reference: String) -> Bool {
        let path = ContentPath.split(reference).path
        return hasScheme(path) || path.hasPrefix("//")
    }

    /// Whether a text begins with a scheme such as `https:` or `mailto:`. The Markdown module has refused dangerous
    /// ones.
    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text[..<colon]
        return scheme.utf8.count > 1
            && scheme.utf8.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } ?? false
            && scheme.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                    || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
            }
    }
}
