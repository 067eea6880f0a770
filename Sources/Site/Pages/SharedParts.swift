import Campaign

/// Parts that many page types show: neighbours, feeds, citations, pictures, files, the name of a plan.
extension Pages {
    func neighbours(_ previous: LinkView?, _ next: LinkView?) -> NeighboursView? {
        previous == nil && next == nil ? nil : NeighboursView(previous: previous, next: next)
    }

    func feeds(_ edition: Edition) -> [FeedLinkView] {
        guard !edition.news.isEmpty else { return [] }
        return [
            FeedLinkView(
                url: links.href(book.feed(edition.year)), type: "application/atom+xml",
                label: wording.atomFeed(edition.year)),
            FeedLinkView(url: links.href(book.feed), type: "application/atom+xml", label: wording.atomFeed),
        ]
    }

    /// `Ủy ban nhân dân Quận 3. “Lễ khai mạc”. Tuần lễ Học tập suốt đời, 07/10/2023.`
    func citation(author: String?, title: String, of whole: String, date: DateValue?) -> String {
        let head = author.map { "\($0). " } ?? ""
        // Quotation marks inside quotation marks become single ones.
        let title =
            title.unicodeScalars.contains { $0 == "“" || $0 == "”" }
            ? String(title.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }) : title
        let tail = date.map { ", \(wording.short($0))" } ?? ""
        return "\(head)“\(title)”. \(whole)\(tail)."
    }

    /// The absolute address of an article's lead picture.
    func picture(_ article: Article) -> String? {
        guard case .media(let address, _)? = bodies.references(of: article).image?.1 else { return nil }
        return links.absolute(address)
    }

    func file(_ address: Address, _ media: MediaFile) -> FileView {
        let name = address.path.split(separator: "/").last.map(String.init) ?? address.path
        let kind = media.fileExtension.uppercased()
        return FileView(
            url: links.href(address), label: name,
            info: "\(kind.isEmpty ? "" : kind + ", ")\(wording.size(media.byteCount))")
    }

    /// The places where a group of slogans hangs.
    func places(_ group: SloganGroup) -> TextItems? { TextItems(group.places.map(settings.label(ofPlace:))) }

    /// `Kế hoạch 333/KH-UBND`, the usual name of the document; its title when it has no number.
    static func documentName(_ plan: Plan) -> String {
        guard let number = documentNumber(plan), plan.number != nil else { return plan.article.title }
        return [plan.kindLabel, number].compactMap(\.self).joined(separator: " ")
    }

    /// Number and symbol as printed: `333/KH-UBND`; `/KH-UBND` where the number was left blank.
    static func documentNumber(_ plan: Plan) -> String? {
        guard plan.number != nil || plan.symbol != nil else { return nil }
        let symbol = plan.symbol.map { $0.hasPrefix("/") ? $0 : "/\($0)" } ?? ""
        return (plan.number ?? "") + symbol
    }
}

extension Plan {
    /// `Kế hoạch`: the kind with a capital, since officers write it small and pages print it at the start of a line.
    var kindLabel: String? { kind.map { $0.prefix(1).uppercased() + $0.dropFirst() } }
}
