import Diagnostics

/// Everything the content holds, drafts and all. ``PublicCampaign`` is what may be shown of it.
package struct CampaignContent: Sendable {
    package let settings: SiteSettings
    /// Standing pages, by file.
    package let pages: [Article]
    /// Oldest first.
    package let editions: [Edition]
    /// By path from the content folder.
    package let media: [String: MediaFile]
    /// The place of each text file as messages name it, by path from the content folder.
    package let shownPaths: [String: String]
    /// Files of pages that gave none, since errors were found in them or in their year's theme.md.
    package let unread: Set<String>

    package init(
        settings: SiteSettings, pages: [Article], editions: [Edition], media: [String: MediaFile],
        shownPaths: [String: String], unread: Set<String>
    ) {
        self.settings = settings
        self.pages = pages
        self.editions = editions
        self.media = media
        self.shownPaths = shownPaths
        self.unread = unread
    }

    package var articles: [Article] { pages + editions.flatMap(\.articles) }
}
