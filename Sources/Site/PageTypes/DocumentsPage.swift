import Campaign
import Template

/// The documents of a year: the plan, the outline, and the files that belong to them.
struct DocumentsPage: PageType {
    let edition: Int

    static let template = "documents"
    static let field: String? = "documents"
    static let isList = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        if own.plan == nil && own.outline == nil { return [] }
        var claim = PageClaim(DocumentsPage(edition: edition), site.book.documents(own.year))
        claim.menu = .init(position: 6, label: site.wording.documents)
        return [claim]
    }

    func parts(in site: Pages) -> PageParts<DocumentsView> { site.documentsPage(site.campaign.editions[edition]) }
}

extension Pages {
    fileprivate func documentsPage(_ edition: Edition) -> PageParts<DocumentsView> {
        var items: [DocumentView] = []
        var files: [FileView] = []
        if let plan = edition.plan, !campaign.isExpired(plan.article) {
            items.append(
                DocumentView(
                    kind: plan.kindLabel ?? wording.plan, title: plan.article.title,
                    url: links.href(book.plan(edition.year))))
            if case .media(let address, let media)? = bodies.references(of: plan.article).file {
                files.append(file(address, media))
            }
        }
        if let outline = edition.outline, !campaign.isExpired(outline.article) {
            items.append(
                DocumentView(
                    kind: wording.outlineLong, title: outline.article.title,
                    url: links.href(book.outline(edition.year))))
        }
        let head = PageHead(
            address: book.documents(edition.year), title: wording.documentsTitle(edition.year), trail: trail(edition))
        return PageParts(DocumentsView(items: items, files: Items(files)), head, edition: edition)
    }
}

struct DocumentsView: TemplateRecord {
    let items: [DocumentView]
    let files: Items<FileView>?

    static let shape = Shape<Self>(
        "Documents",
        [
            .list("items", "the plan, then the outline; empty when both have expired") { $0.items },
            .record("files", "issued files to download") { $0.files },
        ])
}
