import Campaign
import Foundation
import FoundationXML
import Site
import Testing

/// Feeds and other files for programs, Sources/README.md §3.
@Suite struct FeedTests {
    static let item = """
        ---
        title: "Khai mạc <Tuần lễ> & “hội”"
        date: 2023-10-02 07:30
        summary: Tóm tắt.
        body: Phòng GDĐT
        tags: [đọc, "a\\"b"]
        corrections:
          - {date: 2023-10-04, text: "Sửa <tên>"}
          - {date: 2023-10-30, text: Chưa đến ngày}
        ---
        Xem [kế hoạch](../plan.md) và ![Lễ](../media/Lễ.jpg "x")
        """
    static let files = [
        "site.yml": SiteFixture.settings.replacing("example.vn/", with: "example.vn/htsd/")
            + "description: \"Mô tả & \\Lhơn\"\n", "2023/plan.md": "---\ntitle: Kế hoạch\n---\n",
        "2023/news/a.md": item,
        "2023/news/b.md": "---\ntitle: Tháng chín\ndate: 2023-09\nupdated: 2023-09-20\n---\nChữ.\n",
    ]

    private func site(_ more: [String: String] = [:]) throws -> MadeSite {
        try SiteFixture(Self.files.merging(more) { _, new in new }, media: ["2023/media/Lễ.jpg"]).site()
    }

    @Test func anAtomFeedIsWhole() throws {
        #expect(
            try site().files["feed.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
                <id>https://hoctap.example.vn/htsd/feed.xml</id>
                <title>Tuần lễ Học tập</title>
                <subtitle>Mô tả &amp; \u{2028}hơn</subtitle>
                <updated>2023-10-04T00:00:00+07:00</updated>
                <link rel="self" type="application/atom+xml" href="https://hoctap.example.vn/htsd/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://hoctap.example.vn/htsd/"/>
                <generator>Loa</generator>
                <entry>
                <id>https://hoctap.example.vn/htsd/2023/tin-tuc/a/</id>
                <title>Khai mạc &lt;Tuần lễ&gt; &amp; “hội”</title>
                <link rel="alternate" type="text/html" href="https://hoctap.example.vn/htsd/2023/tin-tuc/a/"/>
                <published>2023-10-02T07:30:00+07:00</published>
                <updated>2023-10-04T00:00:00+07:00</updated>
                <author><name>Phòng GDĐT</name></author>
                <category term="đọc"/>
                <category term="a&quot;b"/>
                <summary>Tóm tắt.</summary>
                <content type="html">&lt;p&gt;&lt;strong&gt;Đính chính: 04/10/2023. Sửa &amp;lt;tên&amp;gt;&lt;/strong&gt;&lt;/p&gt;
                &lt;p id=&quot;d1&quot;&gt;Xem &lt;a href=&quot;https://hoctap.example.vn/htsd/2023/ke-hoach/&quot;&gt;kế hoạch&lt;/a&gt; và &lt;img src=&quot;https://hoctap.example.vn/htsd/2023/media/le.jpg&quot; alt=&quot;Lễ&quot; width=&quot;4&quot; height=&quot;3&quot; title=&quot;x&quot;&gt;&lt;/p&gt;
                </content>
                </entry>
                <entry>
                <id>https://hoctap.example.vn/htsd/2023/tin-tuc/b/</id>
                <title>Tháng chín</title>
                <link rel="alternate" type="text/html" href="https://hoctap.example.vn/htsd/2023/tin-tuc/b/"/>
                <published>2023-09-01T00:00:00+07:00</published>
                <updated>2023-09-20T00:00:00+07:00</updated>
                <author><name>Phòng GDĐT</name></author>
                <summary>Chữ.</summary>
                <content type="html">&lt;p id=&quot;d1&quot;&gt;Chữ.&lt;/p&gt;
                </content>
                </entry>
                </feed>

                """)
    }

    @Test func aJSONFeedIsWhole() throws {
        let text = try #require(try site().files["feed.json"])
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(
            [
                feed["version"], feed["title"], feed["home_page_url"], feed["feed_url"], feed["description"],
                feed["language"],
            ].map { $0 as? String } == [
                "https://jsonfeed.org/version/1.1", "Tuần lễ Học tập", "https://hoctap.example.vn/htsd/",
                "https://hoctap.example.vn/htsd/feed.json", "Mô tả & \u{2028}hơn", "vi",
            ])
        #expect(items.map { $0["title"] as? String } == ["Khai mạc <Tuần lễ> & “hội”", "Tháng chín"])
        #expect(
            items.map { $0["date_published"] as? String } == ["2023-10-02T07:30:00+07:00", "2023-09-01T00:00:00+07:00"])
        #expect(
            items.map { $0["date_modified"] as? String } == ["2023-10-04T00:00:00+07:00", "2023-09-20T00:00:00+07:00"])
        #expect(items.map { $0["tags"] as? [String] } == [["đọc", "a\"b"], nil])
        #expect(
            items[0].keys.sorted() == [
                "authors", "content_html", "date_modified", "date_published", "id", "summary", "tags", "title", "url",
            ])
    }

    @Test func everyFeedIsWellFormedXML() throws {
        let site = try site([
            "2022/theme.md": SiteFixture.theme,
            "2022/news/x.md": "---\ntitle: Cũ\ndate: 2022\n---\n```\n\u{FFFE}<![CDATA[ ]]> &\n```\n",
        ])
        for name in ["feed.xml", "2022/feed.xml", "2023/feed.xml", "sitemap.xml"] {
            let text = try #require(site.files[name])
            #expect(XMLParser(data: Data(text.utf8)).parse(), "\(name)")
        }
        #expect(site.files["2022/feed.xml"]?.components(separatedBy: "<entry>").count == 2)
        #expect(site.files["feed.xml"]?.components(separatedBy: "<entry>").count == 4)
    }

    @Test func aFeedHoldsTheFiftyNewest() throws {
        var files = Self.files
        for number in 10..<70 {
            files["2023/news/n\(number).md"] =
                "---\ntitle: N\(number)\ndate: 2023-09-10 05:\(number % 60 < 10 ? "0" : "")\(number % 60)\n---\n"
        }
        let text = try #require(try site(files).files["feed.xml"])
        let titles = text.components(separatedBy: "<title>").dropFirst(2).map { $0.components(separatedBy: "<")[0] }
        #expect(titles.count == 50)
        #expect(titles.prefix(4) == ["Khai mạc &lt;Tuần lễ&gt; &amp; “hội”", "N59", "N58", "N57"])
        #expect(titles.last == "N11")
    }

    @Test func aYearWithExpiredNewsOnlyKeepsItsFeed() throws {
        let site = try SiteFixture(["2023/news/a.md": "---\ntitle: Cũ\ndate: 2023-09-01\nexpires: 2023-10-01\n---\n"])
            .site()
        #expect(
            site.files.keys.sorted() == [
                "2023/feed.xml", "feed.json", "feed.xml", "robots.txt", "site.webmanifest", "sitemap.xml",
            ])
        #expect(site.files["feed.xml"]?.contains("<entry>") == false)
        #expect(site.files["feed.xml"]?.contains("<updated>2023-09-01T00:00:00+07:00</updated>") == true)
        #expect(site.pages["2023/tin-tuc/index.html"] == "expired\n")
    }

    @Test func theSiteMapListsWhatIsToBeFound() throws {
        let site = try SiteFixture([
            "pages/a.md": "---\ntitle: a\nupdated: 2023-10-03\naliases: /cu/\n---\n",
            "pages/b.md": "---\ntitle: b\nexpires: 2023-10-01\n---\n",
            "2023/plan.md": "---\ntitle: p\ndate: 2023-09\n---\n",
        ]).site()
        #expect(
            site.files["sitemap.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://hoctap.example.vn/</loc></url>
                <url><loc>https://hoctap.example.vn/luu-tru/</loc></url>
                <url><loc>https://hoctap.example.vn/bao-chi/</loc></url>
                <url><loc>https://hoctap.example.vn/2023/</loc></url>
                <url><loc>https://hoctap.example.vn/2023/ke-hoach/</loc><lastmod>2023-09</lastmod></url>
                <url><loc>https://hoctap.example.vn/a/</loc><lastmod>2023-10-03</lastmod></url>
                </urlset>

                """)
        #expect(site.files["robots.txt"] == "User-agent: *\nAllow: /\nSitemap: https://hoctap.example.vn/sitemap.xml\n")
    }

    @Test func aNewsArticleIsToldToSearchEngines() throws {
        let text = try #require(try site().pages["2023/tin-tuc/a/index.html"])
        let json = text.components(separatedBy: "<script type=\"application/ld+json\">")[1].components(
            separatedBy: "</script>")[0]
        let article = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(article["@type"] as? String == "NewsArticle")
        #expect(
            [article["headline"], article["datePublished"], article["dateModified"]].map { $0 as? String } == [
                "Khai mạc <Tuần lễ> & “hội”", "2023-10-02T07:30:00+07:00", "2023-10-04",
            ])
        #expect((article["correction"] as? [[String: Any]])?.map { $0["text"] as? String } == ["Sửa <tên>"])
    }
}
