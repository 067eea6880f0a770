import Text

/// Writes a news feed as Atom (RFC 4287). By hand because no maintained Swift library writes Atom, and
/// ``NewsFeed/placements(in:as:)`` needs exact bytes.
enum AtomFeed {
    /// Precedes the content of each entry; unique in the feed, since `<` in texts is escaped.
    static let contentMark = "<content type=\"html\">"

    static func bytes(_ feed: NewsFeed) -> [UInt8] {
        func text(_ value: String) -> String { XMLText.escaped(value) }
        var out = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(text(feed.language))">
            <id>\(text(feed.feedURL))</id>
            <title>\(text(feed.title))</title>

            """
        if let subtitle = feed.subtitle { out += "<subtitle>\(text(subtitle))</subtitle>\n" }
        out += """
            <updated>\(feed.updated.rfc3339)</updated>
            <link rel="self" type="application/atom+xml" href="\(text(feed.feedURL))"/>
            <link rel="alternate" type="text/html" href="\(text(feed.homeURL))"/>
            <generator>Loa</generator>

            """
        for entry in feed.entries {
            out += """
                <entry>
                <id>\(text(entry.url))</id>
                <title>\(text(entry.title))</title>
                <link rel="alternate" type="text/html" href="\(text(entry.url))"/>
                <published>\(entry.published.rfc3339)</published>
                <updated>\(entry.updated.rfc3339)</updated>
                <author><name>\(text(entry.author))</name></author>

                """
            for tag in entry.tags { out += "<category term=\"\(text(tag))\"/>\n" }
            if let summary = entry.summary { out += "<summary>\(text(summary))</summary>\n" }
            out += "\(contentMark)\(text(entry.content.html))</content>\n</entry>\n"
        }
        out += "</feed>\n"
        return Array(out.utf8)
    }
}
