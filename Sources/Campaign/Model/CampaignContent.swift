import Diagnostics

/// All loaded content, including drafts. ``PublicCampaign`` is the part that may be published.
package struct CampaignContent: Sendable {
    package let settings: SiteSettings
    /// The standing pages, in the order of their files.
    package let pages: [Article]
    /// The editions, oldest first.
    package let editions: [Edition]
    /// The media files by path relative to the content folder.
    package let media: [String: MediaFile]
    /// The path of `site.yml` as shown in messages.
    package let settingsPath: String
    /// The files of pages that could not be loaded because of errors in them or in their year's theme.md.
    package let unread: Set<String>

    package init(
        settings: SiteSettings, pages: [Article], editions: [Edition], media: [String: MediaFile],
        settingsPath: String, unread: Set<String>
    ) {
        self.settings = settings
        self.pages = pages
        self.editions = editions
        self.media = media
        self.settingsPath = settingsPath
        self.unread = unread
    }

    package var articles: [Article] { pages + editions.flatMap(\.articles) }
}
