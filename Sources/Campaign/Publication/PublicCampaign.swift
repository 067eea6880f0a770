import Diagnostics

/// The part of a campaign that may be published at a given moment. Pages that are held back are not in it, so that no
/// later stage can publish them.
package struct PublicCampaign: Sendable {
    /// The pages that a preview shows although they would be held back.
    package struct Inclusion: OptionSet, Sendable, Hashable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let drafts = Inclusion(rawValue: 1)
        package static let future = Inclusion(rawValue: 2)
        /// Expired pages are shown as if they were not expired.
        package static let expired = Inclusion(rawValue: 4)
    }

    package let settings: SiteSettings
    /// The moment in seconds since 1970.
    package let now: Int
    /// The day of `now` in the time zone of the site.
    package let today: Day
    package let pages: [Article]
    /// The editions, oldest first.
    package let editions: [Edition]
    /// All pages made from a file of their own: the standing pages, then those of each edition.
    package let articles: [Article]
    /// The pages that are held back, by path relative to the content folder.
    package let heldBack: [String: HeldBack]
    package let media: [String: MediaFile]
    /// The path of `site.yml` as shown in messages.
    package let settingsPath: String
    /// The files of pages that could not be loaded, held back or not. A link to one of these files is not reported.
    package let unread: Set<String>
    /// Whether every page and every body was loaded. If not, unused files and lost addresses cannot be determined.
    package let isWhole: Bool
    private let inclusion: Inclusion

    package init(_ campaign: CampaignContent, at now: Int, including inclusion: Inclusion = []) {
        let filter = PublicationFilter(now: now, inclusion: inclusion)
        var held: [HeldBack] = []
        settings = campaign.settings
        unread = campaign.unread
        isWhole = campaign.unread.isEmpty && !campaign.articles.contains { $0.body.isRefused }
        self.now = now
        self.inclusion = inclusion
        today = campaign.settings.zone.day(atInstant: now)
        pages = campaign.pages.filter { filter.lets($0, &held) }
        editions = campaign.editions.compactMap { edition in
            if let reason = filter.reason(edition.theme.article) {
                held += edition.articles.enumerated().map { index, article in
                    HeldBack(
                        file: article.file, shownPath: article.shownPath, title: article.title,
                        reason: index == 0 ? reason : .edition(edition.year, reason))
                }
                return nil
            }
            var shown = edition
            shown.plan = edition.plan.flatMap { filter.lets($0.article, &held) ? $0 : nil }
            shown.outline = edition.outline.flatMap { filter.lets($0.article, &held) ? $0 : nil }
            filter.keep(in: &shown.sloganGroups, \.article, &held)
            filter.keep(in: &shown.activities, \.article, &held)
            filter.keep(in: &shown.news, \.article, &held)
            return shown
        }
        articles = pages + editions.flatMap(\.articles)
        heldBack = Dictionary(held.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        media = campaign.media
        settingsPath = campaign.settingsPath
    }

    /// The current edition: `current` of `site.yml`, otherwise the latest that is not cancelled, otherwise the latest.
    package var current: Edition? {
        if let wanted = settings.current, let edition = editions.first(where: { $0.year == wanted.value }) {
            return edition
        }
        return editions.last { $0.theme.status != .cancelled } ?? editions.last
    }

    /// Whether the page shows the notice of expiry and is left out of lists.
    package func isExpired(_ article: Article) -> Bool {
        guard !inclusion.contains(.expired), let expires = article.fields.expires else { return false }
        return expires.instant <= now
    }

    /// The corrections that may be shown at `now`, newest first.
    package func corrections(of article: Article) -> [PageFields.Correction] {
        article.fields.corrections.filter { $0.date.instant <= now || inclusion.contains(.future) }
            .sorted { $0.date > $1.date }
    }

    /// The date of the last change to show: `updated` or a correction; nil when there is none.
    package func lastChange(of article: Article) -> DateValue? {
        let updated = article.fields.updated.flatMap { $0.instant <= now ? $0 : nil }
        return ([updated] + corrections(of: article).map(\.date)).compactMap(\.self).max()
    }
}

/// Decides which pages are held back. Source: Content/README.md §2 and §3.
private struct PublicationFilter {
    let now: Int
    let inclusion: PublicCampaign.Inclusion

    func reason(_ article: Article) -> HeldBack.Reason? {
        if article.fields.isDraft, !inclusion.contains(.drafts) { return .draft }
        if let date = article.fields.date?.value, date.instant > now, !inclusion.contains(.future) {
            return .future(date)
        }
        return nil
    }

    /// Removes the items that are held back. When none is held back, the array is not changed, so that it still shares
    /// its storage with the campaign.
    func keep<Item>(in items: inout [Item], _ article: (Item) -> Article, _ held: inout [HeldBack]) {
        let shown = items.indices.filter { lets(article(items[$0]), &held) }
        if shown.count < items.count { items = shown.map { items[$0] } }
    }

    func lets(_ article: Article, _ held: inout [HeldBack]) -> Bool {
        guard let reason = reason(article) else { return true }
        held.append(HeldBack(file: article.file, shownPath: article.shownPath, title: article.title, reason: reason))
        return false
    }
}
