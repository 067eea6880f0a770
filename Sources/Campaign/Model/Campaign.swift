import Diagnostics

/// Everything the content holds, drafts and all. ``PublicCampaign`` is what may be shown of it.
package struct Campaign: Sendable {
    package let settings: SiteSettings
    /// Standing pages, by file.
    package let pages: [Article]
    /// Oldest first.
    package let editions: [Edition]
    /// By path from the content folder.
    package let media: [String: MediaFile]
    /// The place of each text file as messages name it, by path from the content folder.
    package let shownPaths: [String: String]

    package init(
        settings: SiteSettings, pages: [Article], editions: [Edition], media: [String: MediaFile],
        shownPaths: [String: String]
    ) {
        self.settings = settings
        self.pages = pages
        self.editions = editions
        self.media = media
        self.shownPaths = shownPaths
    }

    package var articles: [Article] { pages + editions.flatMap(\.articles) }
}
