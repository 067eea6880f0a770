import Campaign
import Diagnostics

/// A public page with an empty body. A draft may be empty.
enum EmptyBody {
    static func check(_ campaign: PublicCampaign, _ routes: Routes, into report: inout Report) {
        // A page that opens a generated page may be a title alone.
        let openings = Set(routes.openings.values)
        for (index, page) in campaign.pages.enumerated() where !openings.contains(index) {
            check(page, or: nil, into: &report)
        }
        for edition in campaign.editions {
            for item in edition.news where item.outletURL == nil && item.photos.isEmpty {
                check(item.article, or: .outlet, into: &report)
            }
            if let plan = edition.plan, plan.file == nil {
                check(plan.article, or: .document, into: &report)
            }
            if let outline = edition.outline { check(outline.article, or: nil, into: &report) }
        }
    }

    private static func check(
        _ article: Article, or substitute: Diagnostic.BodySubstitute?, into report: inout Report
    ) {
        guard article.body.isEmpty, !article.body.isRefused else { return }
        report.add(
            .emptyBody(article.title, or: substitute, at: article.declarations.span(.title) ?? article.place))
    }
}
