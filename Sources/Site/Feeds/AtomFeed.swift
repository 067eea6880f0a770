import Text

/// Writes a news feed as Atom (RFC 4287). By hand because no maintained Swift library writes Atom, and since the places
/// of the bodies are asked for.
enum AtomFeed {
    static func rendering(_ feed: NewsFeed) -> Rendering {
        func text(_ value: String) -> String { XMLText.escaped(value) }
        var out: [UInt8] = []
        var placements: [BodyPlacement] = []
        out.append(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(text(feed.language))">
            <id>\(text(feed.feedURL))</id>
            <title>\(text(feed.title))</title>

            """)
        if let subtitle = feed.subtitle { out.append("<subtitle>\(text(subtitle))</subtitle>\n") }
        out.append(
            """
            <updated>\(feed.updated.rfc3339)</updated>
            <link rel="self" type="application/atom+xml" href="\(text(feed.feedURL))"/>
            <link rel="alternate" type="text/html" href="\(text(feed.homeURL))"/>
            <generator>Loa</generator>

            """)
        for entry in feed.entries {
            out.append(
                """
                <entry>
                <id>\(text(entry.url))</id>
                <title>\(text(entry.title))</title>
                <link rel="alternate" type="text/html" href="\(text(entry.url))"/>
                <published>\(entry.published.rfc3339)</published>
                <updated>\(entry.updated.rfc3339)</updated>
                <author><name>\(text(entry.author))</name></author>

                """)
            for tag in entry.tags { out.append("<category term=\"\(text(tag))\"/>\n") }
            if let summary = entry.summary { out.append("<summary>\(text(summary))</summary>\n") }
            out.append("<content type=\"html\">")
            placements += entry.content.append(to: &out, as: .atom)
            out.append("</content>\n</entry>\n")
        }
        out.append("</feed>\n")
        return Rendering(bytes: out, placements: placements)
    }
}
