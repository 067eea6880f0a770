import Campaign
import Diagnostics
import Template

/// A type of page: which pages of it a site has, and what each of them holds. ``PageTypes`` lists them all.
///
/// A value is one page. It holds little more than indices into the campaign, since a site may have a million of them.
protocol PageType: Sendable {
    /// The record that only this type has.
    associatedtype Own: TemplateRecord

    /// `activity` of `templates/activity.mustache`.
    static var template: String { get }
    /// The name under which the template finds ``Own``; nil for a type without a record of its own.
    static var field: String? { get }
    /// Whether its pages lead to other pages, and are put in place after them.
    static var isList: Bool { get }
    /// Whether a page shows the body of one file, whole, and nothing else of the site shows it but feeds: then a
    /// changed body can be put in place without a full build.
    static var isOneBody: Bool { get }

    /// The pages of this type that belong to no year, in order.
    static func claims(in site: ClaimSource) -> [PageClaim]
    /// The pages of this type that a year has, in order.
    ///
    /// - Parameter edition: index of the edition.
    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim]

    /// The content file that the page is made of; nil for a page made of many.
    func article(in site: Pages) -> Article?
    /// What the page holds.
    func parts(in site: Pages) -> PageParts<Own>
}

extension PageType {
    static var isList: Bool { false }
    static var isOneBody: Bool { false }
    static func claims(in site: ClaimSource) -> [PageClaim] { [] }
    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] { [] }
    func article(in site: Pages) -> Article? { nil }

    static var ownShape: RecordShape { Own.shape.recordShape }

    /// The page with the frame around it, ready for its template.
    func model(in site: Pages) -> PageModel {
        let parts = parts(in: site)
        return PageModel(
            address: parts.head.address, frame: site.frame(parts.head, edition: parts.edition, part: parts.part),
            own: parts.own?.record, body: parts.body)
    }
}

/// What a page type gives of one page: its record, what it says about itself, and where in a year it belongs.
struct PageParts<Own: TemplateRecord> {
    let own: Own?
    let head: PageHead
    /// The year whose frame the page has; nil for pages of no year.
    let edition: Edition?
    /// The part of the year that the menu marks, when it is not the page itself.
    let part: Address?

    init(_ own: Own?, _ head: PageHead, edition: Edition?, part: Address? = nil) {
        self.own = own
        self.head = head
        self.edition = edition
        self.part = part
    }

    var body: PageModel.WholeBody? {
        head.article.flatMap { article in head.body.map { .init(source: article.file, html: $0) } }
    }
}

/// What addresses are given out for.
struct ClaimSource {
    let campaign: PublicCampaign
    let book: AddressBook
    /// By year.
    let slogans: [Int: YearSlogans]
}

/// A page and the address that it asks for.
struct PageClaim {
    let page: any PageType
    let address: Address
    /// Where the officer can change the address; nil for what the site makes by itself.
    var origin: Span?
    var title: String?
    /// Content files that are read here, each with the anchor of its part of the page.
    var files: [(path: String, anchor: String?)] = []
    /// For a standing page, its index: it gives its title and opening text to a page that the site makes itself at the
    /// same address. Source: Content/README.md §11.
    var opening: Int?

    /// A page that the site makes by itself.
    init(_ page: any PageType, _ address: Address) {
        self.page = page
        self.address = address
    }

    /// The page of one content file.
    init(_ page: any PageType, _ address: Address, of article: Article) {
        self.init(page, address)
        origin = article.slugSpan ?? article.place
        title = article.title
        files = [(article.file, nil)]
    }
}
