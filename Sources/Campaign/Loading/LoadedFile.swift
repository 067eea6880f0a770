import Diagnostics

/// The loaded content of one file.
enum LoadedFile: Sendable {
    case page(Article)
    case theme(CampaignTheme)
    case plan(Plan)
    case outline(Outline)
    case slogans(SloganGroup)
    case activity(Activity)
    case news(NewsItem)

    /// - Returns: Nil for a file that is not a page, or has too many errors to make a page.
    init?(_ role: FileRole, _ loader: ArticleLoader, into report: inout Report) throws {
        let piece: LoadedFile? =
            switch role {
            case .page: try loader.page(into: &report).map(LoadedFile.page)
            case .theme(let year): try loader.theme(year: year, into: &report).map(LoadedFile.theme)
            case .plan: try loader.plan(into: &report).map(LoadedFile.plan)
            case .outline: try loader.outline(into: &report).map(LoadedFile.outline)
            case .slogans: try loader.slogans(into: &report).map(LoadedFile.slogans)
            case .activity: try loader.activity(into: &report).map(LoadedFile.activity)
            case .news: try loader.news(into: &report).map(LoadedFile.news)
            // The figures of the report form are not supported yet; a later version reads them.
            case .results, .site, .ledger, .media, .unknown: nil
            }
        guard let piece else { return nil }
        self = piece
    }

    var article: Article {
        switch self {
        case .page(let article): article
        case .theme(let theme): theme.article
        case .plan(let plan): plan.article
        case .outline(let outline): outline.article
        case .slogans(let group): group.article
        case .activity(let activity): activity.article
        case .news(let item): item.article
        }
    }
}
