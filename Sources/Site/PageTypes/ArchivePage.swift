import Campaign
import Template

/// The archive: every year with its theme, dates and counts.
struct ArchivePage: PageType {
    static let template = "archive"
    static let field: String? = "archive"
    static let isList = true

    static func claims(in site: ClaimSource) -> [PageClaim] { [PageClaim(ArchivePage(), site.book.archive)] }

    func article(in site: Pages) -> Article? { site.opening(at: site.book.archive) }

    func parts(in site: Pages) -> PageParts<ArchiveView> { site.archivePage() }
}

extension Pages {
    fileprivate func archivePage() -> PageParts<ArchiveView> {
        let opening = opening(at: book.archive)
        let title = opening?.title ?? wording.archiveTitle
        let head = PageHead(
            address: book.archive, title: title, description: opening.flatMap(summary) ?? wording.archiveDescription,
            article: opening,
            cite: citation(author: settings.organisation.name, title: title, of: settings.title, date: nil),
            trail: trail())
        let view = ArchiveView(
            intro: opening.flatMap { bodies.html($0) }, years: campaign.editions.reversed().map { card($0) })
        return PageParts(view, head, edition: nil)
    }
}

struct ArchiveView: TemplateRecord {
    let intro: [UInt8]?
    let years: [YearCardView]

    static let shape = Shape<Self>(
        "Archive",
        [
            .html("intro", "HTML before the list", \.intro),
            .list("years", "newest first", \.years),
        ])
}
