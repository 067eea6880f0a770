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
            .text("title", "the h1, plain: \"Khẩu hiệu năm 2023\"") { $0.title },
            .text("document_title", "<title>: \"Khẩu hiệu năm 2023 – Tuần lễ Học tập suốt đời\"") { $0.documentTitle },
            .text("lang", "\"vi\"") { $0.lang },
            .text("description", "one or two sentences") { $0.description },
            .text("url", "absolute, canonical") { $0.url },
            .flag("is_noindex", "404, gone, expired: robots noindex and no canonical") { $0.isNoindex },
            .text("og_type", "\"website\" | \"article\"") { $0.ogType },
            .text("published_iso", "article:published_time") { $0.publishedISO },
            .text("updated_iso", "article:modified_time") { $0.updatedISO },
            .record("image", "picture of link previews: the card of a slogan; absent elsewhere") { $0.image },
            .record("feeds", "<link rel=alternate>") { $0.feeds },
            .html("json_ld", "whole <script type=\"application/ld+json\">…</script> element(s)") { $0.jsonLD },
            .text("css_url", "the style sheet") { $0.cssURL },
            .text("script_url", "the deferred script") { $0.scriptURL },
            .text("icon_url", "Theme/icon.svg") { $0.iconURL },
            .text("touch_icon_url", "Theme/icon-192.png") { $0.touchIconURL },
            .text("manifest_url", "/site.webmanifest") { $0.manifestURL },
            .record("published", "printed date") { $0.published },
            .record("updated", "\"Cập nhật\"; the theme prints it only where given") { $0.updated },
            .record("source", "the document it comes from") { $0.source },
            .record("corrections", "newest first") { $0.corrections },
            .record("expired", "day = `expires`; notice on top of the page") { $0.expired },
            .record(
                "cite", "on every page worth quoting: edition, slogan, outline, activity, news, plan, archive, standing"
            ) { $0.cite },
            .record("neighbours", "previous/next within the year") { $0.neighbours },
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
            .text("url", "address, ready to print") { $0.url },
            .text("type", "media type") { $0.type },
            .text("label", "words of the link") { $0.label },
        ])
}

struct NoticeView: TemplateRecord {
    let day: DayView?
    let reason: String?

    static let shape = Shape<Self>(
        "Notice",
        [
            .record("day", "the day") { $0.day },
            .text("reason", "why, in a sentence") { $0.reason },
        ])
}

struct CorrectionView: TemplateRecord {
    let day: DayView
    let text: String

    static let shape = Shape<Self>(
        "Correction",
        [
            .record("day", "the day") { $0.day },
            .text("text", "words to show") { $0.text },
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
            .text("text", "words to show") { $0.text },
            .text("url", "address, ready to print") { $0.url },
        ])
}

struct NeighboursView: TemplateRecord {
    let previous: LinkView?
    let next: LinkView?

    static let shape = Shape<Self>(
        "Neighbours",
        [
            .record("previous", "the page before") { $0.previous },
            .record("next", "the page after") { $0.next },
        ])
}
