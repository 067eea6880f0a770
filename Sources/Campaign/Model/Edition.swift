import Diagnostics
import Markdown
import Text

/// One year of the campaign: its theme and the other files of its folder.
package struct Edition: Sendable {
    package let year: Int
    package let theme: CampaignTheme
    package var plan: Plan?
    package var outline: Outline?
    package var sloganGroups: [SloganGroup]
    package var activities: [Activity]
    package var news: [NewsItem]

    /// All pages made from a file of their own, the theme first.
    package var articles: [Article] {
        [theme.article] + [plan?.article, outline?.article].compactMap(\.self) + sloganGroups.map(\.article)
            + activities.map(\.article) + news.map(\.article)
    }
}
