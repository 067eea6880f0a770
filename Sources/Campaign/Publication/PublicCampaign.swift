import Diagnostics

/// What of a campaign may be shown at a given moment. Whatever is held back is not in here, so that no
/// later stage can let it out.
package struct PublicCampaign: Sendable {
    /// What a preview shows although it would be held back.
    package struct Inclusion: OptionSet, Sendable, Hashable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let drafts = Inclusion(rawValue: 1)
        package static let future = Inclusion(rawValue: 2)
        /// Expired pages are shown as if they had not expired.
        package static let expired = Inclusion(rawValue: 4)
    }

    package let settings: SiteSettings
    /// Seconds since 1970.
    package let now: Int
    /// The day of `now` in the site's zone.
    package let today: Day
    package let pages: [Article]
    /// Oldest first.
    package let editions: [Edition]
    /// By path from the content folder.
    package let heldBack: [String: HeldBack]
    package let media: [String: MediaFile]
    package let shownPaths: [String: String]
    /// Files of pages that could not be read, held back or not: what leads to them is no fault of its own.
    package let unread: Set<String>
    /// Whether every page and every body was read. If not, nobody can say what is used nowhere or has been lost.
    package let isWhole: Bool
    private let inclusion: Inclusion

    package init(_ campaign: CampaignContent, at now: Int, including inclusion: Inclusion = []) {
        let gate = PublicationFilter(now: now, inclusion: inclusion)
        var held: [HeldBack] = []
        settings = campaign.settings
        unread = campaign.unread
        isWhole = campaign.unread.isEmpty && !campaign.articles.contains { $0.body.isRefused }
        self.now = now
        self.inclusion = inclusion
        today = campaign.settings.zone.day(atInstant: now)
        pages = campaign.pages.filter { gate.lets($0, &held) }
        editions = campaign.editions.compactMap { edition in
            if let reason = gate.reason(edition.theme.article) {
                held += edition.articles.enumerated().map { index, article in
                    HeldBack(
                        file: article.file, shownPath: article.shownPath, title: article.title,
                        reason: index == 0 ? reason : .edition(edition.year, reason))
                }
                return nil
            }
            var shown = edition
            shown.plan = edition.plan.flatMap { gate.lets($0.article, &held) ? $0 : nil }
            shown.outline = edition.outline.flatMap { gate.lets($0.article, &held) ? $0 : nil }
            gate.keep(in: &shown.sloganGroups, \.article, &held)
            gate.keep(in: &shown.activities, \.article, &held)
            gate.keep(in: &shown.news, \.article, &held)
            return shown
        }
        heldBack = Dictionary(held.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        media = campaign.media
        shownPaths = campaign.shownPaths
    }

    /// The edition in front: `current` of `site.yml`, else the latest that is not cancelled, else the latest.
    package var current: Edition? {
        if let wanted = settings.current, let edition = editions.first(where: { $0.year == wanted.value }) {
            return edition
        }
        return editions.last { $0.theme.status != .cancelled } ?? editions.last
    }

    /// Whether the page carries the notice of expiry and stays out of lists.
    package func isExpired(_ article: Article) -> Bool {
        guard !inclusion.contains(.expired), let expires = article.fields.expires else { return false }
        return expires.instant <= now
    }

    /// The corrections that may be told today, newest first.
    package func corrections(of article: Article) -> [PageFields.Correction] {
        article.fields.corrections.filter { $0.date.instant <= now || inclusion.contains(.future) }
            .sorted { $0.date > $1.date }
    }

    /// The last moment at which something worth telling changed: `updated` or a correction; nil when none.
    package func lastChange(of article: Article) -> DateValue? {
        let updated = article.fields.updated.flatMap { $0.instant <= now ? $0 : nil }
        return ([updated] + corrections(of: article).map(\.date)).compactMap(\.self).max()
    }
}

/// Decides what is held back. Source: Content/README.md §2 and §3.
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

    /// What is not held back. Where nothing is, the list stays the one that the campaign has.
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
