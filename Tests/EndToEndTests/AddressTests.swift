import Foundation
import TestSupport
import Testing

/// The ledger, old addresses and the base path. Source: Sources/README.md §3 and §4.
@Suite(.timeLimit(.minutes(30))) struct AddressTests {
    // MARK: Ledger

    @Test func `the first build writes the ledger, sorted`() async throws {
        try await TemporarySite.with { place in
            _ = try await place.build()
            #expect(
                try place.text("Content/ledger.txt")
                    == "/\t2024-06-10\n/2024/\t2024-06-10\n/bao-chi/\t2024-06-10\n/luu-tru/\t2024-06-10\n")
        }
    }

    @Test func `a later build adds to the ledger and keeps the first days`() async throws {
        try await TemporarySite.with { place in
            _ = try await place.build()
            try place.write("Content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n")
            #expect(try await place.loa("build", "--today", "2024-06-12").code == 0)
            #expect(
                try place.text("Content/ledger.txt")
                    == "/\t2024-06-10\n/2024/\t2024-06-10\n/bao-chi/\t2024-06-10\n/lien-he/\t2024-06-12\n/luu-tru/\t2024-06-10\n"
            )
        }
    }

    @Test func `a dropped address fails the build with the line to write`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            _ = try await place.build()
            let before = (try place.files(), try place.times(), try place.text("Content/ledger.txt"))
            try FileManager.default.moveItem(
                atPath: place("Content/pages/lien-he.md"), toPath: place("Content/pages/lien-lac.md"))
            let run = try await place.build("--language", "en")
            let number = before.2.split(separator: "\n").firstIndex { $0.hasPrefix("/lien-he/") }.map { $0 + 1 } ?? 0
            let margin = String(repeating: " ", count: "\(number)".count)
            #expect(
                run
                    == LoaProcess.Run(
                        code: 1, out: "",
                        err: """
                            Content/ledger.txt:\(number):1: error[P201]: address /lien-he/, published since 2024-06-10, is missing from the site to be written; readers and newspapers link to it, so it must go on working
                            \(margin) |
                            \(number) | /lien-he/    2024-06-10
                            \(margin) | ^^^^^^^^^^^^^^^^^^^^^^^
                              = help: if the page has only moved or been renamed: add `aliases: [/lien-he/]` to the front matter of /lien-lac/
                              = help: if it is withdrawn for good: put this line in place of this one (Tab between the parts), with the real reason at the end: /lien-he/\t2024-06-10\tgone\t2024-06-10\tREASON

                            1 error

                            """))
            #expect(try place.files() == before.0)
            #expect(try place.times() == before.1)
            #expect(try place.text("Content/ledger.txt") == before.2)
        }
    }

    @Test(arguments: [("aliases: [/lien-he/]\n", "lien-he/index.html"), ("aliases: /lien-he\n", "lien-he/index.html")])
    func `an alias keeps the address working`(_ lines: String, _ file: String) async throws {
        try await TemporarySite.with(Sample.site) { place in
            _ = try await place.build()
            try place.remove("Content/pages/lien-he.md")
            try place.write("Content/pages/lien-lac.md", "---\ntitle: Liên hệ & hỏi đáp\n\(lines)---\n")
            try await place.built("--base-url", "https://mau.example.vn/htsd")
            let redirect = try place.text("Output/\(file)")
            #expect(
                redirect == """
                    Giao diện để thử: mọi ô của mọi bản ghi.
                    template: redirect
                    <link rel="canonical" href="https://mau.example.vn/htsd/lien-lac/">
                    <meta http-equiv="refresh" content="0; url=/htsd/lien-lac/">
                    <a href="/htsd/lien-lac/">Liên hệ &amp; hỏi đáp</a> (vi)

                    """)
            #expect(try !place.text("Output/sitemap.xml").contains("lien-he"))
        }
    }

    @Test func `an old file address becomes a redirect at that file`() async throws {
        try await TemporarySite.with(
            Sample.site.merging(["pages/lien-he.md": "---\ntitle: Liên hệ\naliases: [/cu/lien-he.html]\n---\n"]) { $1 }
        ) { place in
            try await place.built()
            #expect(try place.text("Output/cu/lien-he.html").contains("url=/lien-he/"))
        }
    }

    /// Each would need a file where something else is, or a name that is not allowed.
    @Test(arguments: [
        ("/2024/", "L202"), ("/2024/index.html", "L202"), ("/index.html", "L202"), ("/LUU-TRU/", "L202"),
        ("/feed.xml", "L202"),
        ("/2024/feed.xml", "L202"), ("/404.html", "L202"), ("/404.html/cu/", "L202"), ("/lien-he/index.html", "L202"),
        ("/a//b/", "C503"), ("/.loa-manifest", "C503"), ("/a/../b/", "C503"), ("//khac.example.vn/", "C503"),
        ("/", "C503"),
        ("https://khac.example.vn/", "C503"), ("/a/?b", "C503"), ("/a/#b", "C503"), ("cu/", "C503"),
    ]) func `an alias that cannot be served is an error with its place`(_ alias: String, _ code: String) async throws {
        try await TemporarySite.with(
            Sample.site.merging([
                "pages/lien-he.md": "---\ntitle: Liên hệ\naliases: [\"\(alias)\"]\n---\nGặp cơ quan.\n"
            ]) { $1 }
        ) { place in
            let run = try await place.build("--language", "en")
            #expect(run.code == 1)
            #expect(run.err.hasPrefix("Content/pages/lien-he.md:3:11: error[\(code)]: "))
            #expect(run.err.hasSuffix("\n1 error\n"))
            #expect(!place.exists("Output"))
        }
    }

    @Test(arguments: ["/media/a.svg", "/Media/A.svg"]) func `an alias cannot be the address of a picture in use`(
        _ alias: String
    ) async throws {
        let content = Sample.site.merging([
            "pages/lien-he.md": "---\ntitle: Liên hệ\naliases: [\(alias)]\n---\n![Hình](../media/a.svg)\n",
            "media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n",
        ]) { $1 }
        try await TemporarySite.with(content) { place in
            let run = try await place.build("--language", "en")
            #expect(run.code == 1)
            #expect(
                run.err.hasPrefix(
                    "Content/media/a.svg: error[L202]: the address /media/a.svg of this file is an alias of “Liên hệ” as well\n"
                ))
        }
    }

    @Test(arguments: ["[/x.html, /x.html/y/]", "[/x.html/y/, /x.html]", "[/x/, /x/index.html]"])
    func `two aliases that cannot both be files are an error`(_ aliases: String) async throws {
        try await TemporarySite.with(
            Sample.site.merging(["pages/lien-he.md": "---\ntitle: Liên hệ\naliases: \(aliases)\n---\nGặp cơ quan.\n"]) {
                $1
            }
        ) { place in
            let run = try await place.build("--language", "en")
            #expect(run.code == 1)
            #expect(run.err.contains("error[L202]"))
        }
    }

    @Test func `a withdrawn address has a page that says so and stays out of lists`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            _ = try await place.build()
            try place.remove("Content/pages/lien-he.md")
            let ledger = try place.text("Content/ledger.txt")
                .replacing("/lien-he/\t2024-06-10\n", with: "/lien-he/\t2024-06-10\tgone\t2024-06-10\tĐăng <nhầm>\n")
            try place.write("Content/ledger.txt", ledger)
            try await place.built()
            let page = try place.text("Output/lien-he/index.html")
            #expect(page.contains("template: gone\n"))
            #expect(page.contains("is_noindex\n"))
            #expect(
                page.hasSuffix(
                    "gone:\n  day:\n    text: Thứ Hai, 10/06/2024\n    iso: 2024-06-10\n  reason: Đăng &lt;nhầm&gt;\n"))
            #expect(Tree.places(of: "/lien-he/", in: try place.files()) == ["lien-he/index.html"])
            #expect(try place.text("Content/ledger.txt") == ledger)
        }
    }

    @Test func `without ledger none is read and none is written`() async throws {
        try await TemporarySite.with { place in
            try await place.built("--no-ledger")
            #expect(!place.exists("Content/ledger.txt"))
            try place.write("Content/ledger.txt", "<<<<<<< không đọc\n")
            try await place.built("--no-ledger")
            #expect(try place.text("Content/ledger.txt") == "<<<<<<< không đọc\n")
            #expect(try await place.build().code == 1)
            #expect(try place.text("Content/ledger.txt") == "<<<<<<< không đọc\n")
        }
    }

    @Test func `CRLF and wrong order in the ledger are mended`() async throws {
        try await TemporarySite.with { place in
            try place.write("Content/ledger.txt", "/luu-tru/\t2023-01-01\r\n/\t2023-01-02\r\n")
            try await place.built()
            #expect(
                try place.text("Content/ledger.txt")
                    == "/\t2023-01-02\n/2024/\t2024-06-10\n/bao-chi/\t2024-06-10\n/luu-tru/\t2023-01-01\n")
        }
    }

    @Test func `the ledger does not depend on the base path`() async throws {
        try await TemporarySite.with(contentOf: CampaignOfItsOwnTests.content) { place in
            try await place.built()
            let ledger = try place.text("Content/ledger.txt")
            try await place.built("-b", "http://khac.example.vn/mot/hai/")
            #expect(try place.text("Content/ledger.txt") == ledger)
        }
    }

    // MARK: Links of the real site

    /// Every link of the repository's own site, under a base path and at a root.
    @Test(arguments: [("https://khac.example.vn/htsd/", "/htsd/"), ("https://khac.example.vn", "/")])
    func `every link stays below the base path and leads to a file`(_ url: String, _ path: String) async throws {
        try await TemporarySite.with([:]) { place in
            let run = try await place.loa(
                "build", "--content", "\(Repository.root)/Content", "--theme", "\(Repository.root)/Theme",
                "--no-ledger", "--base-url", url)
            #expect(run.code == 0)
            let files = try place.files()
            let own = try Regex(#"(?m)^url: (\S+?)/?(\s|$)"#)
            let settings = try String(contentsOfFile: "\(Repository.root)/Content/site.yml", encoding: .utf8)
            let usual = try #require(settings.firstMatch(of: own)?[1].substring)
            #expect(Tree.places(of: String(usual), in: files) == [])

            var wrong: Set<String> = []
            var count = 0
            for (name, bytes) in files where name.hasSuffix(".html") {
                for link in Links.of(String(decoding: bytes, as: UTF8.self)) {
                    count += 1
                    if let fault = Links.fault(
                        link, on: name, site: "https://khac.example.vn", base: path, files: files)
                    {
                        wrong.insert("\(name): \(fault)")
                    }
                }
            }
            for name in ["feed.xml", "sitemap.xml", "feed.json", "robots.txt", "site.webmanifest"] {
                let text = try place.text("Output/\(name)")
                for found in text.matches(of: #/https://khac\.example\.vn[^\s"<>\\&]*/#) {
                    count += 1
                    if let fault = Links.fault(
                        String(found.0), on: name, site: "https://khac.example.vn", base: path, files: files)
                    {
                        wrong.insert("\(name): \(fault)")
                    }
                }
            }
            #expect(wrong.sorted() == [])
            #expect(count > 5_000)
        }
    }
}

/// Extracts links from finished pages.
enum Links {
    static func of(_ html: String) -> [String] {
        html.matches(of: #/(?:href|src)="([^"]*)"|url=(https?:[^"]*)"/#).map {
            String($0.1 ?? $0.2 ?? "").replacing("&amp;", with: "&")
        }
    }

    /// The fault of a link of this site; nil for a sound link and for links to other sites.
    static func fault(_ link: String, on page: String, site: String, base: String, files: [String: Data]) -> String? {
        let whole = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var target = whole[0]
        if target.isEmpty {
            target = base + page.replacing(#/index\.html$/#, with: "")
        } else if target.hasPrefix(site) {
            target = String(target.dropFirst(site.count))
        } else if target.contains(":") {
            return nil
        }
        guard target.hasPrefix(base) else { return "\(link) leaves the base path" }
        var file = String(target.dropFirst(base.count))
        if file.isEmpty || file.hasSuffix("/") { file += "index.html" }
        guard let bytes = files[file] else { return "\(link) leads nowhere" }
        if whole.count > 1, !String(decoding: bytes, as: UTF8.self).contains("id=\"\(whole[1])\"") {
            return "\(link) has no such anchor"
        }
        return nil
    }
}
