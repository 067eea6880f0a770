import Campaign
import Diagnostics
import Template

/// A type of page: which pages of it a site has, and their content. ``PageTypes`` lists all types.
///
/// A value is one page. It stores little more than indices into the campaign, since a site may have a million pages.
protocol PageType: Sendable {
    /// The record of this type for its template.
    associatedtype Own: TemplateRecord

    /// The name of the template: `activity` for `templates/activity.mustache`.
    static var template: String { get }
    /// The name under which the template finds ``Own``; nil for a type without a record of its own.
    static var field: String? { get }
    /// Whether the pages of this type link to other pages, and are published after them.
    static var isList: Bool { get }
    /// Whether a page shows one whole body, and only feeds show that body elsewhere: an edited body can then be
    /// replaced without a full build.
    static var isOneBody: Bool { get }

    /// The pages of this type that belong to no year, in order.
    static func claims(in site: ClaimSource) -> [PageClaim]
    /// The pages of this type that a year has, in order.
    ///
    /// - Parameter edition: index of the edition.
    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim]

    /// The content file of the page; nil for a page made of many files.
    func article(in site: Pages) -> Article?
    /// The content of the page.
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
    func framed(in site: Pages) -> FramedPage<Own> {
        let parts = parts(in: site)
        return site.framed(
            parts.own, parts.head, edition: parts.edition, part: parts.part,
            bodySource: Self.isOneBody ? parts.head.article?.file : nil)
    }
}

/// The content of one page: its record, its head, and the year whose frame it has.
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
}

/// The content that addresses are assigned to.
struct ClaimSource: Sendable {
    let campaign: PublicCampaign
    let book: AddressBook
    /// By year.
    let slogans: [Int: YearSlogans]
    /// For the labels of menus.
    let wording: Wording
}

/// A page and the address that it claims.
struct PageClaim: Sendable {
    /// An entry in the menu of a year.
    struct MenuEntry: Sendable {
        /// Entries stand in ascending order of their positions.
        let position: Int
        let label: String
    }

    /// What a page is made of: in one word, since a site has thousands.
    enum Maker: Sendable {
        /// The program alone.
        case program
        case article(Article)
        /// A part of a file.
        ///
        /// - Parameter origin: where the author can change the address.
        indirect case part(title: String, origin: Span)

        /// Where the author can change the address; nil for generated pages.
        var origin: Span? {
            switch self {
            case .program: nil
            case .article(let article): article.slugSpan ?? article.place
            case .part(_, let origin): origin
            }
        }

        var title: String? {
            switch self {
            case .program: nil
            case .article(let article): article.title
            case .part(let title, _): title
            }
        }
    }

    let page: any PageType
    let address: Address
    let maker: Maker
    /// Further content files that the page shows, each with the anchor of its part of the page.
    var files: [(path: String, anchor: String?)] = []
    /// For a standing page, its index: the page gives its title and opening text to a generated page at the same
    /// address. Source: Content/README.md §11.
    var opening: Int?
    /// For a page that the menu of its year lists.
    var menu: MenuEntry?

    init(_ page: any PageType, _ address: Address, by maker: Maker = .program) {
        self.page = page
        self.address = address
        self.maker = maker
    }

    /// The page of one content file.
    init(_ page: any PageType, _ address: Address, of article: Article) {
        self.init(page, address, by: .article(article))
    }
}
