import Campaign
import Diagnostics
import Text

/// Generated files for programs: site map, robots, web app manifest.
extension Pages {
    /// The site map: every page that search engines may list, with its last change where known. By hand: one short
    /// loop, no library.
    ///
    /// - Parameter article: returns the content file of a page, by its index in the routes.
    func sitemap(_ article: (Int) -> Article?) -> [UInt8] {
        // Bytes from the start: as text and as bytes together the site map was the peak of a build's memory.
        var out = Array(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.utf8)
        for (index, address) in routes.pages.enumerated() {
            let article = article(index)
            if let article, campaign.isExpired(article) { continue }
            out += "<url><loc>\(XMLText.escaped(links.absolute(address)))</loc>".utf8
            if let day = article.flatMap({ campaign.lastChange(of: $0) ?? $0.fields.date?.value }) {
                out += "<lastmod>\(day.html)</lastmod>".utf8
            }
            out += "</url>\n".utf8
        }
        out += "</urlset>\n".utf8
        return out
    }

    var robots: [UInt8] {
        Array("User-agent: *\nAllow: /\nSitemap: \(links.absolute(book.sitemap))\n".utf8)
    }

    var webManifest: [UInt8] {
        func icon(_ address: Address, _ sizes: String, _ type: String) -> JSONText {
            .object([("src", .string(links.href(address))), ("sizes", .string(sizes)), ("type", .string(type))])
        }
        return JSONText.object([
            ("name", .string(settings.title)), ("short_name", .string(settings.shortTitle)),
            ("description", .optional(settings.description)), ("lang", .string(settings.language)),
            ("start_url", .string(links.href(book.home))), ("scope", .string(links.href(book.home))),
            ("display", .string("minimal-ui")),
            ("background_color", .string(theme.settings.colours.background)),
            ("theme_color", .string(theme.settings.colours.theme)),
            (
                "icons",
                .list([
                    icon(theme.icon, "any", "image/svg+xml"), icon(theme.touchIcon, "192x192", "image/png"),
                    icon(theme.largeIcon, "512x512", "image/png"),
                ])
            ),
        ]).bytes + [UInt8(ascii: "\n")]
    }
}
