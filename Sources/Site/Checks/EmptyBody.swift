import Campaign
import Diagnostics

/// A public page without a word where readers come to read. A draft may still be empty.
enum EmptyBody {
    static func check(_ campaign: PublicCampaign, _ routes: Routes, into report: inout Report) {
        // A page that opens one of the site's own may be a title alone.
        let openings = Set(routes.openings.values)
        for (index, page) in campaign.pages.enumerated() where !openings.contains(index) {
            check(page, else: nothingElse, into: &report)
        }
        for edition in campaign.editions {
            for item in edition.news where item.outletURL == nil && item.photos.isEmpty {
                check(
                    item.article,
                    else: Localized(
                        vi: ", hoặc thêm “outlet_url” dẫn tới bài báo",
                        en: ", or give an `outlet_url` that leads to a newspaper's piece"),
                    into: &report)
            }
            if let plan = edition.plan, plan.file == nil {
                check(
                    plan.article,
                    else: Localized(
                        vi: ", hoặc thêm “file” dẫn tới văn bản đã ban hành",
                        en: ", or give a `file` with the issued document"),
                    into: &report)
            }
            if let outline = edition.outline { check(outline.article, else: nothingElse, into: &report) }
        }
    }

    private static let nothingElse = Localized(vi: "", en: "")

    /// - Parameter other: what may stand in for a body.
    private static func check(_ article: Article, else other: Localized, into report: inout Report) {
        guard article.body.blocks.isEmpty, !article.body.isRefused else { return }
        report.add(
            .emptyBody, vi: "trang “\(article.title)” không có nội dung", en: "the page “\(article.title)” has no text",
            at: article.declarations.span("title") ?? article.place,
            fixes: [
                .init(
                    Localized(
                        vi: "viết nội dung dưới dòng “---” thứ hai\(other.vi); chưa xong thì thêm “draft: true”",
                        en: "write below the second line `---`\(other.en); if it is not ready, add `draft: true`"))
            ])
    }
}
