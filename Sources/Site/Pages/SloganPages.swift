import Campaign
import Markdown

/// The year's slogans, all years' slogans, and one slogan.
extension Pages {
    func slogansPage(_ edition: Edition) -> PageModel {
        let year = edition.year
        let slogans = routes.slogans[year]
        let count = lists(edition).slogans.count
        let title = wording.slogansTitle(year)
        let groups = edition.sloganGroups.enumerated().compactMap { index, group in
            campaign.isExpired(group.article)
                ? nil
                : SloganGroupView(
                    id: SloganGroup.anchor(index), title: group.article.title, places: places(group),
                    isAll: group.choice == .all, isPick: group.choice == .pick, atLeast: group.atLeast.map(String.init),
                    intro: bodies.htmlAroundList(group.article), source: source(group.article),
                    items: group.slogans.indices.compactMap { s in
                        slogans?.entry(group: index, slogan: s).map { card(year, $0, label: group.slogans[s].number) }
                    })
        }
        let leaf = PageHead(
            address: book.slogans(year), title: title, description: wording.slogansDescription(year, count),
            hasPicker: true,
            trail: trail(edition))
        let view = SlogansView(
            intro: nil, count: wording.slogans(count), groups: groups, isAllExpired: groups.isEmpty,
            allURL: routes.slogans.count { !$0.value.entries.isEmpty } > 1 ? href(book.allSlogans) : nil,
            picker: picker([edition]))
        return page("slogans", view, leaf, edition: edition)
    }

    func sloganPage(_ edition: Edition, _ index: Int) -> PageModel {
        let year = edition.year
        let entries = routes.slogans[year]?.entries ?? []
        let entry = entries[index]
        let slogan = entry.slogan
        let address = book.slogan(year, entry.slug)
        let uses = entry.uses.map { use in
            let group = edition.sloganGroups[use.group]
            return SloganUseView(
                title: group.article.title, url: "\(href(book.slogans(year)))#\(SloganGroup.anchor(use.group))",
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
                year: "\(other.year)", hue: hue(other.year), url: href(book.slogan(other.year, slug)),
                name: edition.theme.name ?? edition.theme.article.title)
        }
        let notes = entry.uses.compactMap { use in
            let group = edition.sloganGroups[use.group]
            return group.slogans[use.slogan].note.flatMap { bodies.html(group.article, $0) }
        }
        let group = edition.sloganGroups[entry.uses[0].group].article
        let listed = lists(edition).slogans
        // An expired slogan stands in no list, so nothing is before or after it.
        let place = listed.firstIndex(of: index) ?? -2
        func link(_ index: Int) -> LinkView? {
            listed.indices.contains(index)
                ? LinkView(
                    label: entries[listed[index]].slogan.text, url: href(book.slogan(year, entries[listed[index]].slug))
                ) : nil
        }
        let plain = slogan.author.map { "\(slogan.text) — \($0)" } ?? slogan.text
        let key = SloganDownloads.Key(year: year, index: index)
        let leaf = PageHead(
            address: address, title: slogan.text,
            documentTitle: "\(shortened(slogan.text)) – \(wording.slogansTitle(year))",
            description: wording.sloganDescription(year, author: slogan.author), article: group,
            card: shareImage(key, alt: plain),
            cite: citation(
                author: slogan.author, title: slogan.text, of: wording.slogansTitle(year) + ", " + settings.shortTitle,
                date: nil),
            neighbours: neighbours(link(place - 1), link(place + 1)),
            trail: trail(edition, (wording.slogans, book.slogans(year))),
            structured: slogan.author.map {
                [
                    StructuredData.quotation(
                        slogan.text, author: $0, url: address.absolute(base), language: settings.language)
                ]
            } ?? [])
        let view = SloganView(
            lines: slogan.lines, isLong: slogan.text.count > 120, author: slogan.author, plain: plain,
            note: notes.isEmpty ? nil : Array(notes.joined()), groups: uses, otherYears: Items(Array(others)),
            preview: preview(key), downloads: downloadViews(key), share: share(address))
        return page("slogan", view, leaf, edition: edition, part: book.slogans(year))
    }

    func allSlogansPage() -> PageModel {
        let editions = campaign.editions.reversed().filter { !listedSlogans($0).isEmpty }
        let years = editions.map { edition in
            SloganYearView(
                year: "\(edition.year)", hue: hue(edition.year), title: edition.theme.article.title,
                url: href(book.slogans(edition.year)), id: "nam-\(edition.year)",
                items: listedSlogans(edition).map { card(edition.year, $0, label: nil) })
        }
        let opening = routes.openings[.allSlogans].map { campaign.pages[$0] }
        // The same words in two years are one slogan.
        let words = Set(campaign.editions.flatMap { listedSlogans($0).map(\.words) })
        let leaf = PageHead(
            address: book.allSlogans, title: opening?.title ?? wording.allSlogansTitle,
            description: opening.flatMap(summary) ?? wording.allSlogansDescription, hasPicker: true,
            trail: trail())
        let view = SlogansAllView(
            intro: opening.flatMap { bodies.html($0) }, count: wording.slogans(words.count), years: years,
            picker: picker(editions))
        return page("slogans_all", view, leaf, edition: nil)
    }

    private func places(_ group: SloganGroup) -> TextItems? { TextItems(group.places.map(settings.label(ofPlace:))) }

    /// Words for `<title>`, where a slogan of six sentences would hide the rest.
    private func shortened(_ text: String) -> String { firstSentences(plain: text, limit: 80) }

    /// Plain links to the sharing pages of the two networks, without a script of theirs.
    private func share(_ address: Address) -> Items<LinkView>? {
        let url = percentEncoded(address.absolute(base))
        return Items([
            LinkView(label: wording.share.facebook, url: "https://www.facebook.com/sharer/sharer.php?u=\(url)"),
            LinkView(label: wording.share.zalo, url: "https://zalo.me/share?url=\(url)"),
        ])
    }

    /// For the value of a query: everything but letters, digits and `-._~` as `%XX`.
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
