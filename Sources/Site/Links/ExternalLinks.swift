import Campaign
import Diagnostics
import Text

/// The links of the public content to other sites, for a check of the web: those in bodies and in the fields that pages
/// print. Without mail and phone links, and without pictures, which a build refuses.
package struct ExternalLinks: Sendable {
    private struct Link: Sendable {
        /// As written: `https://…`.
        let address: String
        let path: String
        /// Nil for fields, whose position is searched in the text when it is needed.
        let offset: Int?
    }

    private var links: [Link] = []

    package init(_ campaign: PublicCampaign) {
        for article in campaign.articles {
            for link in article.body.links { add(link.destination, at: link.span) }
            if let source = article.fields.source { add(source.value, at: source.span) }
        }
        for edition in campaign.editions {
            for activity in edition.activities {
                for field in [activity.online, activity.registration] { add(field, in: activity.article.shownPath) }
            }
            for item in edition.news { add(item.outletURL, in: item.article.shownPath) }
        }
        add(campaign.settings.organisation.url, in: campaign.settingsPath)
        for channel in campaign.settings.channels { add(channel.url, in: campaign.settingsPath) }
    }

    /// One line per link, `ADDRESS TAB FILE:LINE`, sorted by address, file and line, each once.
    ///
    /// - Parameter source: returns the decoded text of a file by its path; where it returns nil, the line has the file
    ///   alone.
    package func listing(source: (String) -> SourceText?) -> String {
        var rows: Set<Row> = []
        for (path, links) in Dictionary(grouping: links, by: \.path) {
            let text = source(path)
            for link in links {
                let offset = link.offset ?? text.flatMap { firstPlace(of: link.address, in: $0) }
                let line = offset.flatMap { offset in text.map { $0.line(of: offset) } }
                rows.insert(Row(address: link.address, path: path, line: line ?? 0))
            }
        }
        return rows.sorted().map { "\($0.address)\t\($0.path)\($0.line > 0 ? ":\($0.line)" : "")\n" }.joined()
    }

    private struct Row: Hashable, Comparable {
        let address: String
        let path: String
        let line: Int

        static func < (a: Row, b: Row) -> Bool {
            if a.address != b.address { return a.address.precedes(b.address) }
            if a.path != b.path { return a.path.precedes(b.path) }
            return a.line < b.line
        }
    }

    private func firstPlace(of address: String, in text: SourceText) -> Int? {
        let wanted = Array(address.utf8)
        guard !wanted.isEmpty, text.bytes.count >= wanted.count else { return nil }
        return (0...(text.bytes.count - wanted.count)).first {
            text.bytes[$0] == wanted[0] && text.bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private mutating func add(_ address: String, at span: Span) {
        if isWeb(address) { links.append(Link(address: address, path: span.path, offset: span.start)) }
    }

    private mutating func add(_ address: String?, in path: String) {
        guard let address, isWeb(address) else { return }
        links.append(Link(address: address, path: path, offset: nil))
    }

    private func isWeb(_ address: String) -> Bool {
        let start = address.prefix(8).lowercased()
        return start.hasPrefix("https://") || start.hasPrefix("http://") || start.hasPrefix("//")
    }
}
