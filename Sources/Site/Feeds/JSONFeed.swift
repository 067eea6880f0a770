import Diagnostics
import Text

/// Writes a news feed as JSON Feed 1.1 (jsonfeed.org), with ``JSONText`` for a fixed order of members.
enum JSONFeed {
    /// Precedes the content of each item; unique in the feed, since quotes in texts are escaped.
    static let contentMark = "\"content_html\":\""

    static func bytes(_ feed: NewsFeed) -> [UInt8] {
        let items = feed.entries.map { entry in
            JSONText.object([
                ("id", .string(entry.url)), ("url", .string(entry.url)), ("title", .string(entry.title)),
                ("content_html", .string(entry.content.html)), ("summary", .optional(entry.summary)),
                ("date_published", .string(entry.published.rfc3339)),
                ("date_modified", .string(entry.updated.rfc3339)),
                ("authors", .list([.object([("name", .string(entry.author))])])),
                ("tags", entry.tags.isEmpty ? nil : .list(entry.tags.map { .string($0) })),
            ])
        }
        return JSONText.object([
            ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(feed.title)),
            ("home_page_url", .string(feed.homeURL)), ("feed_url", .string(feed.feedURL)),
            ("description", .optional(feed.subtitle)), ("language", .string(feed.language)), ("items", .list(items)),
        ]).bytes + [UInt8(ascii: "\n")]
    }
}
