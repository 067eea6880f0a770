import Template

struct PageView: TemplateRecord {
    let title: String
    let documentTitle: String
    let lang: String
    let description: String?
    let url: String
    let isNoindex: Bool
    let ogType: String
    let publishedISO: String?
    let updatedISO: String?
    let image: ShareImageView?
    let feeds: Items<FeedLinkView>?
    let jsonLD: [UInt8]?
    let cssURL: String
    let scriptURL: String
    let iconURL: String
    let touchIconURL: String
    let manifestURL: String
    let published: DayView?
    let updated: DayView?
    let source: SourceView?
    let corrections: Items<CorrectionView>?
    let expired: NoticeView?
    let cite: CiteView?
    let neighbours: NeighboursView?

    static let shape = Shape<Self>(
        "Page",
        [
            .text("title", "the h1, plain: \"Khẩu hiệu năm 2023\"", \.title),
            .text("document_title", "<title>: \"Khẩu hiệu năm 2023 – Tuần lễ Học tập suốt đời\"", \.documentTitle),
            .text("lang", "\"vi\"", \.lang),
            .text("description", "one or two sentences", \.description),
            .text("url", "absolute, canonical", \.url),
            .flag("is_noindex", "404, gone, expired: robots noindex and no canonical", \.isNoindex),
            .text("og_type", "\"website\" | \"article\"", \.ogType),
            .text("published_iso", "article:published_time", \.publishedISO),
            .text("updated_iso", "article:modified_time", \.updatedISO),
            .record("image", "picture of link previews: the card of a slogan; absent elsewhere", \.image),
            .record("feeds", "<link rel=alternate>", \.feeds),
            .html("json_ld", "whole <script type=\"application/ld+json\">…</script> element(s)", \.jsonLD),
            .text("css_url", "the style sheet", \.cssURL),
            .text("script_url", "the deferred script", \.scriptURL),
            .text("icon_url", "Theme/icon.svg", \.iconURL),
            .text("touch_icon_url", "Theme/icon-192.png", \.touchIconURL),
            .text("manifest_url", "/site.webmanifest", \.manifestURL),
            .record("published", "printed date", \.published),
            .record("updated", "\"Cập nhật\"; the theme prints it only where given", \.updated),
            .record("source", "the document it comes from", \.source),
            .record("corrections", "newest first", \.corrections),
            .record("expired", "day = `expires`; notice on top of the page", \.expired),
            .record(
                "cite",
                "on every page worth quoting: edition, slogan, outline, activity, news, plan, archive, standing", \.cite
            ),
            .record("neighbours", "previous/next within the year", \.neighbours),
        ])
}

/// A feed that the page offers to feed readers.
struct FeedLinkView: TemplateRecord {
    let url: String
    let type: String
    let label: String

    static let shape = Shape<Self>(
        "FeedLink",
        [
            .text("url", "address, ready to print", \.url),
            .text("type", "media type", \.type),
            .text("label", "words of the link", \.label),
        ])
}

struct NoticeView: TemplateRecord {
    let day: DayView?
    let reason: String?

    static let shape = Shape<Self>(
        "Notice",
        [
            .record("day", "the day", \.day),
            .text("reason", "why, in a sentence", \.reason),
        ])
}

struct CorrectionView: TemplateRecord {
    let day: DayView
    let text: String

    static let shape = Shape<Self>(
        "Correction",
        [
            .record("day", "the day", \.day),
            .text("text", "words to show", \.text),
        ])
}

/// How to cite the page, without its address:
/// `Ủy ban nhân dân Quận 3. “Lễ khai mạc…”. Tuần lễ Học tập suốt đời, 07/10/2023.`
struct CiteView: TemplateRecord {
    let text: String
    let url: String

    static let shape = Shape<Self>(
        "Cite",
        [
            .text("text", "words to show", \.text),
            .text("url", "address, ready to print", \.url),
        ])
}

struct NeighboursView: TemplateRecord {
    let previous: LinkView?
    let next: LinkView?

    static let shape = Shape<Self>(
        "Neighbours",
        [
            .record("previous", "the page before", \.previous),
            .record("next", "the page after", \.next),
        ])
}
