import Campaign
import Template

/// The slogans of a year by group, with the picker.
struct SlogansPage: PageType {
    let edition: Int

    static let template = "slogans"
    static let field: String? = "slogans"
    static let isList = true

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let own = site.campaign.editions[edition]
        guard let slogans = site.slogans[own.year], !slogans.entries.isEmpty else { return [] }
        var claim = PageClaim(SlogansPage(edition: edition), site.book.slogans(own.year))
        claim.files = own.sloganGroups.enumerated().map { ($1.article.file, AddressBook.groupAnchor($0)) }
        claim.menu = .init(position: 2, label: site.wording.slogans)
        return [claim]
    }

    func parts(in site: Pages) -> PageParts<SlogansView> { site.slogansPage(site.campaign.editions[edition]) }
}

extension Pages {
    fileprivate func slogansPage(_ edition: Edition) -> PageParts<SlogansView> {
        let year = edition.year
        let slogans = routes.slogans[year]
        let count = lists(edition).slogans.count
        let title = wording.slogansTitle(year)
        let groups = edition.sloganGroups.enumerated().compactMap { index, group in
            campaign.isExpired(group.article)
                ? nil
                : SloganGroupView(
                    id: AddressBook.groupAnchor(index), title: group.article.title, places: places(group),
                    isAll: group.choice == .all, isPick: group.choice == .pick, atLeast: group.atLeast.map(String.init),
                    intro: bodies.htmlAroundList(group.article), source: source(group.article),
                    items: group.slogans.indices.compactMap { s in
                        slogans?.entry(group: index, slogan: s).map { card(year, $0, label: group.slogans[s].number) }
                    })
        }
        let head = PageHead(
            address: book.slogans(year), title: title, description: wording.slogansDescription(year, count),
            hasPicker: true,
            trail: trail(edition))
        let view = SlogansView(
            count: wording.slogans(count), groups: groups, isAllExpired: groups.isEmpty,
            allURL: routes.slogans.count { !$0.value.entries.isEmpty } > 1 ? links.href(book.allSlogans) : nil,
            picker: picker([edition]))
        return PageParts(view, head, edition: edition)
    }
}

/// The record of the page of a year's slogans.
struct SlogansView: TemplateRecord {
    let count: String
    let groups: [SloganGroupView]
    let isAllExpired: Bool
    let allURL: String?
    let picker: PickerView?

    static let shape = Shape<Self>(
        "Slogans",
        [
            .text("count", "\"16 khẩu hiệu\"", \.count),
            .list("groups", "in the order of their files", \.groups),
            .flag("is_all_expired", "every group has expired; there are no groups", \.isAllExpired),
            .text("all_url", "/khau-hieu/", \.allURL),
            .record("picker", "for the script that filters, gathers and draws", \.picker),
        ])
}

struct SloganGroupView: TemplateRecord {
    let id: String
    let title: String
    let places: TextItems?
    let isAll: Bool
    let isPick: Bool
    let atLeast: String?
    let intro: [UInt8]?
    let source: SourceView?
    let items: [SloganCardView]

    static let shape = Shape<Self>(
        "SloganGroup",
        [
            .text("id", "anchor, \"nhom-1\"", \.id),
            .text("title", "heading", \.title),
            .record("places", "labels of where it hangs", \.places),
            .flag("is_all", "rule: all are to hang → drawn as banners", \.isAll),
            .flag("is_pick", "rule: choose", \.isPick),
            .text("at_least", "\"1\", with is_pick", \.atLeast),
            .html("intro", "HTML before the list", \.intro),
            .record("source", "the document it comes from", \.source),
            .list("items", "at least one", \.items),
        ])
}

/// The record of the page of all slogans.
struct SlogansAllView: TemplateRecord {
    let intro: [UInt8]?
    let count: String
    let years: [SloganYearView]
    let picker: PickerView?

    static let shape = Shape<Self>(
        "SlogansAll",
        [
            .html("intro", "HTML before the list", \.intro),
            .text("count", "how many, in words: “16 khẩu hiệu”", \.count),
            .list("years", "newest first", \.years),
            .record("picker", "for the script that filters, gathers and draws", \.picker),
        ])
}

/// The slogans of one year on the page of all years; the anchor is `nam-2023`.
struct SloganYearView: TemplateRecord {
    let year: String
    let hue: String
    let title: String
    let url: String
    let id: String
    let items: [SloganCardView]

    static let shape = Shape<Self>(
        "SloganYear",
        [
            .text("year", "four digits", \.year),
            .text("hue", "0 to 5: the colour of the year", \.hue),
            .text("title", "heading", \.title),
            .text("url", "address, ready to print", \.url),
            .text("id", "anchor on the page", \.id),
            .list("items", "at least one", \.items),
        ])
}
