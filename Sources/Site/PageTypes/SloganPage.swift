import Campaign
import Markdown
import Template

/// One slogan: banner preview, downloads, sharing, and the years that used it.
struct SloganPage: PageType {
    let edition: Int
    /// Index into the year's slogans.
    let index: Int

    static let template = "slogan"
    static let field: String? = "slogan"

    static func claims(ofEdition edition: Int, in site: ClaimSource) -> [PageClaim] {
        let year = site.campaign.editions[edition].year
        return (site.slogans[year]?.entries ?? []).enumerated().map { index, entry in
            PageClaim(
                SloganPage(edition: edition, index: index), site.book.slogan(year, entry.slug),
                by: .part(title: entry.slogan.text, origin: entry.slogan.span))
        }
    }

    func article(in site: Pages) -> Article? {
        let own = site.campaign.editions[edition]
        return site.routes.slogans[own.year]?.entries[index].uses.first.map { own.sloganGroups[$0.group].article }
    }

    func parts(in site: Pages) -> PageParts<SloganView> { site.sloganPage(site.campaign.editions[edition], index) }
}

extension Pages {
    fileprivate func sloganPage(_ edition: Edition, _ index: Int) -> PageParts<SloganView> {
        let year = edition.year
        let entries = routes.slogans[year]?.entries ?? []
        let entry = entries[index]
        let slogan = entry.slogan
        let address = book.slogan(year, entry.slug)
        let uses = entry.uses.map { use in
            let group = edition.sloganGroups[use.group]
            return SloganUseView(
                title: group.article.title,
                url: links.href(book.slogans(year), anchor: AddressBook.groupAnchor(use.group)),
                places: places(group),
                isAll: group.choice == .all, isPick: group.choice == .pick, atLeast: group.atLeast.map(String.init))
        }
        let others = (recurring[entry.words] ?? []).filter { $0.year != year }.reversed().compactMap {
            other -> OtherYearView? in
            guard let edition = self.edition(other.year),
                let slug = routes.slogans[other.year]?.entries[other.index].slug
            else {
                return nil
            }
            return OtherYearView(
                year: "\(other.year)", hue: hue(other.year), url: links.href(book.slogan(other.year, slug)),
                name: edition.theme.name ?? edition.theme.article.title)
        }
        let notes = entry.uses.compactMap { use in
            let group = edition.sloganGroups[use.group]
            return group.slogans[use.slogan].note.flatMap { bodies.html(group.article, $0) }
        }
        let group = edition.sloganGroups[entry.uses[0].group].article
        let listed = lists(edition).slogans
        // An expired slogan is in no list, so it has no neighbours.
        let place = listed.firstIndex(of: index) ?? -2
        func link(_ index: Int) -> LinkView? {
            listed.indices.contains(index)
                ? LinkView(
                    label: entries[listed[index]].slogan.text,
                    url: links.href(book.slogan(year, entries[listed[index]].slug))
                ) : nil
        }
        let plain = slogan.author.map { "\(slogan.text) — \($0)" } ?? slogan.text
        let key = SloganDownloads.Key(year: year, index: index)
        var head = PageHead(
            address: address, title: slogan.text,
            documentTitle: "\(shortened(slogan.text)) – \(wording.slogansTitle(year))",
            description: wording.sloganDescription(year, author: slogan.author), article: group,
            card: shareImage(key, alt: plain),
            cite: citation(
                author: slogan.author, title: slogan.text, of: wording.slogansTitle(year) + ", " + settings.shortTitle,
                date: nil),
            neighbours: neighbours(link(place - 1), link(place + 1)),
            trail: trail(edition, (wording.slogans, book.slogans(year))))
        if let author = slogan.author {
            head.structured.quotation(
                slogan.text, author: author, url: links.absolute(address), language: settings.language)
        }
        let view = SloganView(
            lines: slogan.lines, isLong: slogan.text.count > 120, author: slogan.author, plain: plain,
            note: notes.isEmpty ? nil : Array(notes.joined()), groups: uses, otherYears: Items(Array(others)),
            preview: preview(key), downloads: downloadViews(key), share: share(address))
        return PageParts(view, head, edition: edition, part: book.slogans(year))
    }

    /// A shortened text for `<title>`: a slogan of six sentences would hide the rest.
    private func shortened(_ text: String) -> String { firstSentences(plain: text, limit: 80) }

    /// Links to the sharing pages of the two networks, without their scripts.
    private func share(_ address: Address) -> Items<LinkView>? {
        let url = percentEncoded(links.absolute(address))
        return Items([
            LinkView(label: wording.share.facebook, url: "https://www.facebook.com/sharer/sharer.php?u=\(url)"),
            LinkView(label: wording.share.zalo, url: "https://zalo.me/share?url=\(url)"),
        ])
    }

    /// Percent-encodes a value of a query: everything but letters, digits and `-._~` as `%XX`.
    private func percentEncoded(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return out
    }
}

/// The record of the page of one slogan.
struct SloganView: TemplateRecord {
    let lines: [String]
    let isLong: Bool
    let author: String?
    let plain: String
    let note: [UInt8]?
    let groups: [SloganUseView]
    let otherYears: Items<OtherYearView>?
    let preview: BannerPreviewView?
    let downloads: Items<DownloadView>?
    let share: Items<LinkView>?

    static let shape = Shape<Self>(
        "Slogan",
        [
            .texts("lines", "the words, cut at preferred breaks", \.lines),
            .flag("is_long", "over 120 letters", \.isLong),
            .text("author", "as printed", \.author),
            .text("plain", "what the copy button copies: text, and \" — author\"", \.plain),
            .html("note", "HTML of the note", \.note),
            .list("groups", "where and by which rule", \.groups),
            .record("other_years", "years that used the same words", \.otherYears),
            .record("preview", "the slogan on the first banner that holds it", \.preview),
            .record("downloads", "banners, cards and words to take home", \.downloads),
            .record("share", "plain links to Facebook and Zalo", \.share),
        ])
}

struct SloganUseView: TemplateRecord {
    let title: String
    let url: String
    let places: TextItems?
    let isAll: Bool
    let isPick: Bool
    let atLeast: String?

    static let shape = Shape<Self>(
        "SloganUse",
        [
            .text("title", "heading", \.title),
            .text("url", "address, ready to print", \.url),
            .record("places", "labels of the places", \.places),
            .flag("is_all", "all are to hang", \.isAll),
            .flag("is_pick", "choose among them", \.isPick),
            .text("at_least", "how many to choose at least", \.atLeast),
        ])
}

struct OtherYearView: TemplateRecord {
    let year: String
    let hue: String
    let url: String
    let name: String

    static let shape = Shape<Self>(
        "OtherYear",
        [
            .text("year", "four digits", \.year),
            .text("hue", "0 to 5: the colour of the year", \.hue),
            .text("url", "address, ready to print", \.url),
            .text("name", "its name", \.name),
        ])
}
