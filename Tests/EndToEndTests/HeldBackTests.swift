import Foundation
import TestSupport
import Testing

/// Held back means absent everywhere. Source: Content/README.md §3.
///
/// The strongest test: Output is byte for byte that of a Content without the file.
@Suite(.timeLimit(.minutes(30))) struct HeldBackTests {
    /// Built at 08:00 of 10/06/2024 in Viet Nam.
    static let states = [
        "draft: true\ndate: 2024-06-01\n", "draft: yes\n", "date: 2024-06-11\n", "date: 2024-06-10 08:01\n",
        "date: 2024-07\n", "date: 2025\n",
        "date: 2024-06-10T08:31+07:30\n",
    ]

    static let pairs = Sample.items.flatMap { item in
        // A news item always has a date.
        states.filter { item.kind != "news item" || $0.contains("date:") }.map { (item, $0) }
    }

    @Test(arguments: pairs) func `a held-back item leaves the Output as if it were not there`(
        _ item: Sample.Item, _ lines: String
    ) async throws {
        try await TemporarySite.with(Sample.site) { place in
            _ = try await place.build()
            let without = try place.files()
            let ledger = try place.text("Content/ledger.txt")
            for (path, text) in item.files(lines) { try place.write("Content/\(path)", text) }
            let run = try await place.build()
            #expect(run.code == 0)
            #expect(try Tree.differences(without, place.files()) == [])
            #expect(try place.text("Content/ledger.txt") == ledger)
            #expect(run.out.contains("Giữ lại, chưa đăng:\n"))
            #expect(run.out.contains("  Content/\(item.file): "))
        }
    }

    /// Finding the word when the item is public shows that the search for it works.
    @Test(arguments: Sample.items, [("draft: true\ndate: 2024-06-01\n", "-D"), ("date: 2024-06-11\n", "-F")])
    func `a preview shows it and leaves the ledger alone`(_ item: Sample.Item, _ state: (lines: String, flag: String))
        async throws
    {
        try await TemporarySite.with(Sample.site.merging(item.files(state.lines)) { $1 }) { place in
            try await place.built()
            let files = try place.files()
            #expect(Tree.places(of: Sample.marker, in: files) == [])
            let ledger = try place.text("Content/ledger.txt")
            #expect(Tree.places(of: Sample.marker, in: ["ledger.txt": Data(ledger.utf8)]) == [])

            try await place.built(state.flag)
            let shown = try Tree.places(of: Sample.marker, in: place.files())
            #expect(shown.contains { $0.hasSuffix("media/bimatxyz.svg") })
            #expect(shown.count > 1)
            #expect(try place.text("Content/ledger.txt") == ledger)

            try await place.built()
            #expect(try Tree.differences(files, place.files()) == [])
        }
    }

    @Test(arguments: [
        ("2024-11-20", "date: 2024-11-20\n", true), ("2024-11-20", "date: 2024-11-20 18:00\n", false),
        ("2024-11-20T18:00", "date: 2024-11-20 18:00\n", true), ("2024-11-20T17:59", "date: 2024-11-20 18:00\n", false),
        ("2024-11-19T23:59", "date: 2024-11-20\n", false), ("2024-11-20", "date: 2024-11-20T00:00+07:00\n", true),
        ("2024-11-20", "date: 2024-11-20T00:00Z\n", false), ("2024-11-20T07:00", "date: 2024-11-20T00:00Z\n", true),
        ("2024-10-31", "date: 2024-11\n", false), ("2024-11-01", "date: 2024-11\n", true),
        ("2024-11-20", "date: 2024-11\n", true),
        ("2024-12-31", "date: 2025\n", false), ("2025-01-01", "date: 2025\n", true),
        ("2024-11-20", "date: 20/11/2024\n", true),
    ]) func `an item appears in its moment`(_ today: String, _ lines: String, _ isPublic: Bool) async throws {
        let item = Sample.item("news item")
        try await TemporarySite.with(Sample.site.merging(item.files(lines)) { $1 }) { place in
            let run = try await LoaProcess.run(
                ["build", "--today", today], in: place.path, environment: ["TZ": "America/New_York"])
            #expect(run.code == 0)
            #expect(place.exists("Output/2024/tin-tuc/tin-bimatxyz/index.html") == isPublic)
            #expect(try Tree.places(of: Sample.marker, in: place.files()).isEmpty == !isPublic)
        }
    }

    /// 00:00 of 20/11/2024 in Viet Nam.
    @Test(arguments: [(1_732_035_599, false), (1_732_035_600, true)])
    func `SOURCE_DATE_EPOCH is the clock`(_ epoch: Int, _ isPublic: Bool) async throws {
        let item = Sample.item("news item")
        try await TemporarySite.with(Sample.site.merging(item.files("date: 2024-11-20\n")) { $1 }) { place in
            let run = try await LoaProcess.run(
                ["build"], in: place.path, environment: ["SOURCE_DATE_EPOCH": "\(epoch)", "TZ": "America/New_York"])
            #expect(run.code == 0)
            #expect(place.exists("Output/2024/tin-tuc/tin-bimatxyz/index.html") == isPublic)
        }
    }

    @Test func `links to a held-back item are warnings and plain text`() async throws {
        let content = Sample.site.merging(Sample.item("activity").files("date: 2024-06-11\n")) { $1 }.merging([
            "2024/theme.md":
                "---\ntitle: Chủ đề mẫu\nopening: activities/hoat-dong-bimatxyz.md\n---\nXem [lễ lớn](activities/hoat-dong-bimatxyz.md).\n",
            "2024/news/tin-1.md":
                "---\ntitle: Tin một\ndate: 2024-06-01\nactivity: ../activities/hoat-dong-bimatxyz.md\n---\n",
        ]) { $1 }
        try await TemporarySite.with(content) { place in
            let run = try await place.build("--language", "en")
            #expect(run.code == 0)
            #expect(
                run.err.matches(of: #/(?m)^(\S+): warning\[L103\]/#).map(\.1) == [
                    "Content/2024/news/tin-1.md:4:11", "Content/2024/theme.md:3:10", "Content/2024/theme.md:5:14",
                ])
            #expect(try Tree.places(of: Sample.marker, in: place.files()) == [])
            #expect(try place.text("Output/2024/index.html").contains("<p>Xem lễ lớn.</p>"))
        }
    }

    /// A title in place of a link would reveal a page that is held back.
    @Test func `a source that is held back does not tell its title`() async throws {
        let content = Sample.site.merging(Sample.item("plan").files("draft: true\n")) { $1 }
            .merging(["2024/news/tin-1.md": "---\ntitle: Tin một\ndate: 2024-06-01\nsource: ../plan.md\n---\n"]) { $1 }
        try await TemporarySite.with(content) { place in
            try await place.built("--language", "en")
            #expect(try Tree.places(of: Sample.marker, in: place.files()) == [])
        }
    }

    @Test func `a correction dated ahead waits for its day`() async throws {
        let content = Sample.site.merging([
            "2024/news/tin-1.md":
                "---\ntitle: Tin một\ndate: 2024-06-01\ncorrections:\n  - {date: 2024-06-11, text: Chữa bimatxyz}\n---\nThân bài.\n"
        ]) { $1 }
        try await TemporarySite.with(content) { place in
            _ = try await place.build()
            #expect(try Tree.places(of: Sample.marker, in: place.files()) == [])
            #expect(try await place.loa("build", "--today", "2024-06-11").code == 0)
            #expect(
                try Tree.places(of: Sample.marker, in: place.files()) == [
                    "2024/feed.xml", "2024/tin-tuc/tin-1/index.html", "feed.json", "feed.xml",
                ])
        }
    }

    // MARK: Expired

    @Test(arguments: [
        ("news item", "date: 2024-06-01\n", "2024/tin-tuc/tin-bimatxyz/index.html"),
        ("activity", "", "2024/hoat-dong/hoat-dong-bimatxyz/index.html"),
        ("standing page", "", "trang-bimatxyz/index.html"),
    ]) func `an expired item keeps its page and leaves everything else`(_ kind: String, _ lines: String, _ page: String)
        async throws
    {
        let item = Sample.item(kind)
        try await TemporarySite.with(Sample.site) { place in
            _ = try await place.build()
            let without = try place.files()
            for (path, text) in item.files(lines + "expires: 2024-06-10\n") { try place.write("Content/\(path)", text) }
            try await place.built()
            #expect(
                try Tree.differences(without, place.files())
                    == [
                        "bimatxyz-cu/index.html", page, "media/bimatxyz.svg",
                    ].map { "only in the second: \($0)" }.sorted())
            let html = try place.text("Output/\(page)")
            #expect(html.contains("is_noindex\n"))
            #expect(html.contains("expired:\n    day:\n      text: Thứ Hai, 10/06/2024\n"))
            #expect(try place.text("Content/ledger.txt").contains("/" + page.dropLast("index.html".count) + "\t"))

            try await place.built("-E")
            #expect(try !place.text("Output/\(page)").contains("expired:"))
            #expect(try Tree.differences(without, place.files()).contains("differs: sitemap.xml"))
        }
    }

    @Test(arguments: [
        ("expires: 2024-06-10 08:00\n", true), ("expires: 2024-06-10 08:01\n", false), ("expires: 2024-06\n", true),
        ("expires: 2024-07\n", false),
    ])
    func `an item expires in its moment`(_ lines: String, _ isExpired: Bool) async throws {
        try await TemporarySite.with(Sample.site.merging(Sample.item("activity").files(lines)) { $1 }) { place in
            _ = try await place.build()
            #expect(try place.text("Output/sitemap.xml").contains("hoat-dong-bimatxyz") == !isExpired)
        }
    }

    @Test func `a list with nothing but expired items keeps its page and feed`() async throws {
        let content = TemporarySite.smallest.merging([
            "2024/news/tin-1.md": "---\ntitle: Tin một\ndate: 2024-06-01\nexpires: 2024-06-05\n---\nThân bài.\n",
            "2024/activities/le.md": "---\ntitle: Lễ\nexpires: 2024-06-05\n---\n",
        ]) { $1 }
        try await TemporarySite.with(content) { place in
            try await place.built()
            for list in ["2024/tin-tuc", "2024/hoat-dong"] {
                #expect(try place.text("Output/\(list)/index.html").contains("is_all_expired\n"))
            }
            for feed in ["feed.xml", "feed.json", "2024/feed.xml"] {
                #expect(try !place.text("Output/\(feed)").contains("Tin một"))
            }
        }
    }
}
