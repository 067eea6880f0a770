import Campaign
import Template

/// The frame around every page of a year, made once for each of the year's own pages and once for all other pages.
struct EditionFrames: Sendable {
    private struct Key: Hashable {
        let year: Int
        /// The entry of the year's menu that is marked as current.
        let marked: Address?
    }

    private let views: [Key: Shared<EditionView>]

    /// - Parameter hue: of a year, as templates print it.
    init(_ campaign: PublicCampaign, _ routes: Routes, _ wording: Wording, hue: (Int) -> String) {
        var views: [Key: Shared<EditionView>] = [:]
        for edition in campaign.editions {
            let parts = routes.yearMenus[edition.year] ?? []
            for marked in parts.map(\.address) + [nil] {
                let view = EditionFrames.view(
                    edition, parts, marked: marked, campaign, routes.book, wording, hue: hue(edition.year))
                views[Key(year: edition.year, marked: marked)] = Shared(view)
            }
        }
        self.views = views
    }

    /// - Parameter current: the page, or the part of the year that contains it.
    /// - Returns: nil for a year without an edition.
    func view(_ year: Int, current: Address) -> Shared<EditionView>? {
        views[Key(year: year, marked: current)] ?? views[Key(year: year, marked: nil)]
    }

    private static func view(
        _ edition: Edition, _ parts: [(label: String, address: Address)], marked: Address?, _ campaign: PublicCampaign,
        _ book: AddressBook, _ wording: Wording, hue: String
    ) -> EditionView {
        let links = Links(base: campaign.settings.url)
        func href(_ address: Address) -> String { links.href(address) }
        let theme = edition.theme
        var archive: ArchiveNoticeView?
        if let front = campaign.current, front.year != edition.year {
            archive = ArchiveNoticeView(
                currentYear: "\(front.year)", currentTitle: front.theme.article.title,
                currentURL: href(book.edition(front.year)))
        }
        return EditionView(
            year: "\(edition.year)", hue: hue,
            name: theme.name ?? "\(campaign.settings.title) \(edition.year)",
            title: theme.article.title, hasTheme: theme.theme != nil, agency: theme.agency,
            period: PeriodView(theme.start, theme.end, wording, now: campaign.now),
            isCancelled: theme.status == .cancelled, archive: archive,
            parts: parts.map { MenuItemView(label: $0.label, url: href($0.address), isCurrent: $0.address == marked) })
    }
}
