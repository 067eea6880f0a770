import Campaign
import Diagnostics
import Markdown
import Template
import Text

/// The data of a page for its frame.
struct PageHead {
    let address: Address
    let title: String
    /// For `<title>` when it differs from the page's title; nil puts the site's name behind the title.
    var documentTitle: String?
    var description: String?
    /// The content file of the page, for its dates, source and corrections.
    var article: Article?
    var isArticle = false
    var isNoindex = false
    /// Whether the page contains the slogan picker, and loads the picker's script instead of the common one.
    var hasPicker = false
    /// The printed date; nil for pages without one.
    var published: DateValue?
    var image: Bodies.References?
    /// The picture of link previews for a page without a lead picture.
    var card: ShareImageView?
    var cite: String?
    var neighbours: NeighboursView?
    var trail: [(title: String, address: Address)] = []
    var structured = StructuredData()
    var feeds: [FeedLinkView] = []
}

extension Pages {
    /// A page with the frame around it.
    ///
    /// - Parameters:
    ///   - edition: whose frame the page has; nil for pages of no year.
    ///   - part: the part of the year that the menu marks, when it is not the page itself.
    ///   - bodySource: the content file whose whole body the page shows.
    func framed<Own>(
        _ own: Own?, _ head: PageHead, edition: Edition?, part: Address?, bodySource: String?
    ) -> FramedPage<Own> {
        FramedPage(
            page: pageView(head), site: common.view(current: head.address),
            edition: edition.flatMap { editionFrames.view($0.year, current: part ?? head.address) },
            breadcrumbs: Items(crumbs(head)), own: own, bodySource: bodySource)
    }

    private func pageView(_ head: PageHead) -> PageView {
        let expiry = head.article.flatMap { article in
            campaign.isExpired(article) ? article.fields.expires.map { NoticeView(day: day($0), reason: nil) } : nil
        }
        let changed = head.article.flatMap(campaign.lastChange)
        var structured = head.structured
        if head.trail.count > 0 { structured.breadcrumbs(head.trail + [(head.title, head.address)], links) }
        return PageView(
            title: head.title,
            documentTitle: head.documentTitle ?? "\(head.title) – \(settings.shortTitle)",
            lang: settings.language, description: head.description, url: links.absolute(head.address),
            isNoindex: head.isNoindex || expiry != nil, ogType: head.isArticle ? "article" : "website",
            publishedISO: head.isArticle ? head.published.flatMap(exact) : nil,
            updatedISO: head.isArticle ? changed.flatMap(exact) : nil,
            image: head.card, feeds: Items(head.feeds.isEmpty ? common.feeds : head.feeds),
            jsonLD: structured.scripts,
            cssURL: files.style, scriptURL: (head.hasPicker ? files.picker : nil) ?? files.script,
            iconURL: files.icon, touchIconURL: files.touchIcon, manifestURL: files.manifest,
            published: head.published.map(day), updated: changed.map(day),
            source: head.article.flatMap(source), corrections: head.article.flatMap(corrections), expired: expiry,
            cite: head.cite.map { CiteView(text: $0, url: links.absolute(head.address)) }, neighbours: head.neighbours)
    }

    /// A date for formats without partial dates; nil when the day is unknown.
    private func exact(_ date: DateValue) -> String? {
        date.precision.rawValue >= DateValue.Precision.day.rawValue ? date.rfc3339 : nil
    }

    private func corrections(_ article: Article) -> Items<CorrectionView>? {
        Items(campaign.corrections(of: article).map { CorrectionView(day: day($0.date), text: $0.text) })
    }

    /// The source document of a page: a content file by its title, or a name as written.
    func source(_ article: Article) -> SourceView? {
        guard let written = article.fields.source else { return nil }
        guard written.value.hasSuffix(".md") else { return SourceView(label: written.value, url: nil) }
        switch bodies.references(of: article).source {
        case .page(let address, let anchor)?:
            return title(at: address).map { SourceView(label: $0, url: links.href(address, anchor: anchor)) }
        // A link would reveal the title of a page that is held back.
        case .heldBack, .media, .external, .dead, nil: return nil
        }
    }

    /// `Lễ khai mạc – Tuần lễ Học tập suốt đời 2023`: the year distinguishes tabs and search results.
    func documentTitle(_ title: String, _ edition: Edition) -> String {
        "\(title) – \(titlesWithYear[edition.year] ?? settings.shortTitle)"
    }

    private func crumbs(_ head: PageHead) -> [CrumbView] {
        guard !head.trail.isEmpty else { return [] }
        return head.trail.map { CrumbView(label: $0.title, url: links.href($0.address)) } + [
            CrumbView(label: head.title, url: nil)
        ]
    }

    /// Breadcrumbs: home, the year, and the part of the year that contains the page.
    func trail(_ edition: Edition? = nil, _ part: (title: String, address: Address)? = nil) -> [(
        title: String, address: Address
    )] {
        [(wording.homeCrumb, book.home)]
            + (edition.map { [("\($0.year)", book.edition($0.year))] } ?? [])
            + (part.map { [$0] } ?? [])
    }
}
