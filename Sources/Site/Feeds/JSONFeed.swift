import Diagnostics
import Text

/// Writes a news feed as JSON Feed 1.1 (jsonfeed.org), its members in a fixed order.
enum JSONFeed {
    static func rendering(_ feed: NewsFeed) -> Rendering {
        var placements: [BodyPlacement] = []
        var json = JSONWriter()
        json.object { json in
            json.text("version", "https://jsonfeed.org/version/1.1")
            json.text("title", feed.title)
            json.text("home_page_url", feed.homeURL)
            json.text("feed_url", feed.feedURL)
            json.text("description", feed.subtitle)
            json.text("language", feed.language)
            json.list("items", of: feed.entries.count) { json, index in
                let entry = feed.entries[index]
                json.object { json in
                    json.text("id", entry.url)
                    json.text("url", entry.url)
                    json.text("title", entry.title)
                    json.string("content_html") { placements += entry.content.append(to: &$0, as: .json) }
                    json.text("summary", entry.summary)
                    json.text("date_published", entry.published.rfc3339)
                    json.text("date_modified", entry.updated.rfc3339)
                    json.list("authors", of: 1) { json, _ in json.object { $0.text("name", entry.author) } }
                    if !entry.tags.isEmpty { json.list("tags", of: entry.tags.count) { $0.text(nil, entry.tags[$1]) } }
                }
            }
        }
        return Rendering(bytes: json.bytes + [UInt8(ascii: "\n")], placements: placements)
    }
}
