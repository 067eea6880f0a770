import Campaign
import Template

/// The page that a host serves for an unknown address.
struct NotFoundPage: PageType {
    static let template = "not_found"
    static let field: String? = nil

    func parts(in site: Pages) -> PageParts<NoView> {
        PageParts(
            nil, PageHead(address: site.book.notFound, title: site.wording.notFoundTitle, isNoindex: true), edition: nil
        )
    }
}

/// For a page type that has no record of its own.
struct NoView: TemplateRecord {
    static let shape = Shape<Self>("None", [])
}
