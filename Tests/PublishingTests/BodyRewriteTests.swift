import Foundation
import Glibc
import Publishing
import TestSupport
import Testing

/// After edits of bodies, a build rewrites only the files that contain them, with the same result as a full build.
@Suite(.timeLimit(.minutes(30))) struct BodyRewriteTests {
    static let news = "Content/2024/news/"
    static let long = """
        ---
        title: Tin dài
        date: 2024-06-05
        summary: Tóm tắt.
        corrections:
          - {date: 2024-06-06, text: Sửa tên}
        ---
        Đoạn một, [tin ba](tin-3.md) và [tin ba lần nữa](tin-3.md).

        ## Mục A

        Đoạn hai.

        ## Mục B

        Đoạn ba có ![Sân trường đầy cờ hoa](../media/anh.svg).

        """
    static let content = [
        "site.yml": "title: Chiến dịch mẫu\nurl: https://mau.example.vn/goc/\norganisation:\n  name: Ban mẫu\n",
        "2024/theme.md": "---\ntitle: Chủ đề mẫu\n---\nThông điệp.\n",
        "2024/plan.md":
            "---\ntitle: Kế hoạch mẫu\nsummary: Tóm tắt.\n---\nMột, theo [tin một](news/tin-1.md#muc-duoc-dan-toi).\n\n## Mục một\n\n## Mục hai\n",
        "2024/outline.md": "---\ntitle: Đề cương mẫu\nsummary: Tóm tắt.\n---\nMột.\n",
        "2024/slogans/chung.md": "---\ntitle: Chung\nsummary: Tóm tắt.\n---\nLời đầu.\n\n1. Sống xanh mỗi ngày\n",
        "2024/activities/le.md": "---\ntitle: Lễ lớn\nstart: 2024-06-14\nsummary: Tóm tắt.\n---\nMột.\n",
        "2024/media/anh.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>",
        "2024/media/hai.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"6\"/>",
        "2024/news/dai.md": long,
        "2024/news/tin-1.md":
            "---\ntitle: Tin một\ndate: 2024-06-01\n---\nCâu mở đầu.\n\nĐoạn hai.\n\n## Mục được dẫn tới\n",
        "2024/news/tin-2.md": "---\ntitle: Tin hai\ndate: 2024-06-02\nsummary: Tóm tắt.\n---\nĐoạn một.\n\nĐoạn hai.\n",
        "2024/news/tin-3.md":
            "---\ntitle: Tin ba\ndate: 2024-06-03\nsummary: Tóm tắt.\n---\nXem [đoạn hai của tin hai](tin-2.md#d2) và ![Sân trường đầy cờ hoa](../media/hai.svg).\n",
        "2024/news/tha.md":
            "---\ntitle: Tin được tha\ndate: 2024-06-03\nsummary: Tóm tắt.\nallow: [C801]\n---\nXem [tại đây](tin-1.md).\n",
        "2024/news/xau.md": "---\ntitle: Tin xấu\ndate: 2024-06-03\nsummary: Tóm tắt.\n---\nXem [tại đây](tin-1.md).\n",
        "2024/news/nhap.md": "---\ntitle: Bản nháp\ndate: 2024-06-03\ndraft: true\n---\nBí mật.\n",
        "2024/news/trong.md": "---\ntitle: Tin trống\ndate: 2024-06-03\nsummary: Tóm tắt.\nallow: [C723]\n---\n",
        "pages/gioi-thieu.md": "---\ntitle: Giới thiệu\nsummary: Tóm tắt.\n---\nThân bài.\n",
    ]

    // MARK: Edits

    struct Edit: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let scope: BuildOutcome.Scope
        let change: @Sendable (String) -> String
        var testDescription: String { name }

        init(
            _ name: String, _ file: String, _ scope: BuildOutcome.Scope,
            _ change: @escaping @Sendable (String) -> String
        ) {
            self.name = name
            self.file = file
            self.scope = scope
            self.change = change
        }
    }

    private static func adding(_ text: String) -> @Sendable (String) -> String { { $0 + "\n" + text + "\n" } }
    private static func putting(_ new: String, for old: String) -> @Sendable (String) -> String {
        { $0.replacing(old, with: new) }
    }

    static let edits = [
        Edit("a paragraph more", "2024/news/dai.md", .bodies, adding("Đoạn cuối.")),
        Edit("a word", "2024/news/dai.md", .bodies, putting("thứ hai", for: "hai")),
        Edit("a paragraph less", "2024/news/dai.md", .bodies, putting("", for: "Đoạn hai.\n")),
        Edit(
            "what markup is made of", "2024/news/dai.md", .bodies,
            adding("& < > \" ' \\\\ ]]> `</script> a<b` 😀 {{body}} &amp;")),
        Edit("a table", "2024/news/dai.md", .bodies, adding("| A | B |\n|---|---|\n| 1 | 2 |")),
        Edit("a footnote", "2024/news/dai.md", .bodies, adding("Có chú thích.[^a]\n\n[^a]: Chú thích.")),
        Edit("raw HTML, which is warned of", "2024/news/dai.md", .whole, adding("<div>\nthô\n</div>")),
        Edit(
            "a link to another site", "2024/news/dai.md", .bodies,
            adding("[Trang khác](https://khac.example.vn/?a=1&b=2#c)")),
        Edit("a mail address of the organisation", "2024/news/dai.md", .bodies, adding("[Gọi 111](tel:111)")),
        Edit("another link to the same page", "2024/news/dai.md", .bodies, adding("[Tin ba](tin-3.md \"Tên\")")),
        Edit(
            "a link less, of two to a page", "2024/news/dai.md", .bodies,
            putting("", for: " và [tin ba lần nữa](tin-3.md)")),
        Edit("a link to a paragraph of its own", "2024/news/dai.md", .whole, adding("[Đoạn đầu](#d1)")),
        Edit(
            "other words for a picture", "2024/news/dai.md", .bodies,
            putting("![Sân trường", for: "![Sân trường đầy cờ hoa")),
        Edit(
            "a picture as a figure", "2024/news/dai.md", .bodies,
            adding("![Sân trường đầy cờ hoa](../media/anh.svg \"Chú thích\")")),
        Edit("a picture more", "2024/news/dai.md", .whole, adding("![Hội trường đông người](../media/hai.svg)")),
        Edit(
            "a picture less", "2024/news/dai.md", .whole,
            putting("", for: " có ![Sân trường đầy cờ hoa](../media/anh.svg)")),
        Edit("a link within the site more", "2024/news/dai.md", .whole, adding("[Tin một](tin-1.md)")),
        Edit(
            "no link within the site any more", "2024/news/dai.md", .whole,
            putting("tin-3", for: "[tin ba](tin-3.md) và [tin ba lần nữa](tin-3.md)")),
        Edit("another heading", "2024/news/dai.md", .bodies, putting("Mục C", for: "Mục B")),
        Edit("a heading more", "2024/news/dai.md", .bodies, adding("## Mục D")),
        Edit("a heading that is linked to", "2024/news/tin-1.md", .whole, putting("Mục khác", for: "Mục được dẫn tới")),
        Edit("a heading of a page with a table of contents", "2024/plan.md", .whole, adding("## Mục ba")),
        Edit("a title", "2024/news/dai.md", .whole, putting("title: Tin rất dài", for: "title: Tin dài")),
        Edit(
            "a comment in the declarations", "2024/news/dai.md", .whole,
            putting("---\n# ghi chú\ntitle", for: "---\ntitle")),
        Edit("nothing but the ends of lines", "2024/news/dai.md", .bodies, putting("\r\n", for: "\n")),
        Edit("nothing but a blank line", "2024/news/dai.md", .bodies, adding("")),
        Edit("nothing at all", "2024/news/dai.md", .bodies) { $0 },
        Edit("the opening, with a summary", "2024/news/tin-2.md", .bodies, putting("Đoạn đầu", for: "Đoạn một")),
        Edit(
            "the opening, which stands for the summary", "2024/news/tin-1.md", .whole,
            putting("Câu khác", for: "Câu mở đầu")),
        Edit("what follows upon the opening", "2024/news/tin-1.md", .bodies, putting("Đoạn khác", for: "Đoạn hai")),
        Edit("a paragraph that is linked to", "2024/news/tin-2.md", .whole, putting("", for: "\n\nĐoạn hai.")),
        Edit("all of the body", "2024/news/tin-2.md", .whole, putting("", for: "Đoạn một.\n\nĐoạn hai.\n")),
        Edit("an empty body", "2024/news/trong.md", .whole, adding("Đã có.")),
        Edit("a body with a warning", "2024/news/xau.md", .whole, adding("Thêm.")),
        Edit("a warning mended", "2024/news/xau.md", .whole, putting("bản tin một", for: "tại đây")),
        Edit("a body whose warning is allowed", "2024/news/tha.md", .whole, adding("Thêm.")),
        Edit("an allowed warning mended", "2024/news/tha.md", .whole, putting("bản tin một", for: "tại đây")),
        Edit("a warning brought in", "2024/news/dai.md", .whole, adding("Xem [tại đây](tin-3.md).")),
        Edit("an error brought in", "2024/news/dai.md", .whole, adding("[Không có](khong-co.md)")),
        Edit("a wrong weekday", "2024/news/dai.md", .whole, adding("Sáng thứ hai, ngày 6/6/2024.")),
        Edit("a phone number", "2024/news/dai.md", .whole, adding("Gọi 0912 345 678.")),
        Edit("a draft", "2024/news/nhap.md", .whole, adding("Thêm.")),
        Edit("a plan", "2024/plan.md", .bodies, adding("Hai.")),
        Edit("an activity", "2024/activities/le.md", .bodies, adding("Hai.")),
        Edit("a standing page", "pages/gioi-thieu.md", .bodies, adding("Hai.")),
        Edit("an outline, which is read out too", "2024/outline.md", .whole, adding("Hai.")),
        Edit("slogans", "2024/slogans/chung.md", .whole, adding("2. Trồng cây hôm nay")),
        Edit("a theme", "2024/theme.md", .whole, adding("Hai.")),
        Edit("the settings", "site.yml", .whole, adding("description: Mô tả")),
        Edit("a picture's bytes", "2024/media/anh.svg", .whole, putting("width=\"5\"", for: "width=\"4\"")),
    ]

    @Test(arguments: edits) func `a build after an edit ends as one of everything`(_ edit: Edit) async throws {
        try await with { site in
            try site.edit("Content/\(edit.file)", edit.change)
            try await expect(edit.scope, site, "\(edit.name)")
            // The next rewrite keeps all of it.
            if edit.scope == .bodies {
                try site.edit("Content/\(edit.file)") { $0 + "\nThêm một lần.\n" }
                try await expect(.bodies, site, "\(edit.name), once more")
            }
        }
    }

    @Test func `edits of many pages, one upon the other, end as a build of everything`() async throws {
        try await with { site in
            for round in 1...4 {
                for name in ["news/dai", "news/tin-2", "news/tin-3", "activities/le", "plan"] {
                    try site.edit("Content/2024/\(name).md") {
                        $0 + "\n\(String(repeating: "Dài thêm & ", count: round)).\n"
                    }
                }
                try await expect(.bodies, site, "round \(round)")
                try site.edit(Self.news + "dai.md") { _ in Self.long }
                try await expect(.bodies, site, "round \(round), back again")
            }
        }
    }

    @Test func `an edit beside one that takes a whole build is not lost`() async throws {
        try await with { site in
            try site.edit(Self.news + "dai.md") { $0 + "\nThêm.\n" }
            try site.edit("Content/2024/theme.md") { $0 + "\nThêm.\n" }
            try await expect(.whole, site, "both")
        }
    }

    // MARK: Ways to write a file

    @Test func `a file that an editor has put in the old one's place is an edit like any other`() async throws {
        try await with { site in
            let text = Self.long + "\nThêm.\n"
            try site.write(Self.news + "dai.md", text)
            #expect(try site.text(Self.news + "dai.md") == text)
            try site.write(Self.news + ".dai.md.swp", "x")
            try await expect(.bodies, site, "saved by rename, with a leftover")
        }
    }

    enum Neighbour: String, CaseIterable { case added, removed, renamed, madeAFolder, linked }

    @Test(arguments: Neighbour.allCases) func `an edit beside a file that comes or goes takes a whole build`(
        _ neighbour: Neighbour
    ) async throws {
        try await with { site in
            try site.edit(Self.news + "dai.md") { $0 + "\nThêm.\n" }
            let files = FileManager.default
            let place = site.folder(Self.news + "tin-1.md")
            switch neighbour {
            case .added: try site.write(Self.news + "moi.md", "---\ntitle: Mới\ndate: 2024-06-01\n---\nThân.\n")
            case .removed: try files.removeItem(atPath: place)
            case .renamed: try files.moveItem(atPath: place, toPath: site.folder(Self.news + "tin-9.md"))
            case .madeAFolder:
                try files.removeItem(atPath: place)
                try files.createDirectory(atPath: place, withIntermediateDirectories: false)
            case .linked:
                try files.moveItem(atPath: place, toPath: site.folder("tin-1.md"))
                try files.createSymbolicLink(atPath: place, withDestinationPath: site.folder("tin-1.md"))
            }
            try await expect(.whole, site, "\(neighbour)")
        }
    }

    @Test func `an edit beside a change of Output takes a whole build`() async throws {
        try await with { site in
            try site.edit(Self.news + "dai.md") { $0 + "\nThêm.\n" }
            try site.edit("Output/2024/tin-tuc/tin-3/index.html") { $0 + "bị sửa" }
            try await expect(.whole, site, "Output")
        }
    }

    /// New bodies are written only into files that are as the snapshot has them.
    @Test func `a file of Output that is changed while a build of bodies is under way is made anew`() async throws {
        try await with { site in
            try site.edit(Self.news + "dai.md") { $0 + "\nThêm.\n" }
            try await DiskTick.passed()
            let page = "Output/2024/tin-tuc/dai/index.html"
            let disk = Disk.posix.disturbed(beforeReading: "Output/2024/tin-tuc/dai/index.html") {
                guard let text = try? site.text(page), !text.contains("bị sửa") else { return }
                try? site.overwrite(page, text.replacing("<title>", with: "<title>bị sửa "))
            }
            #expect(try await site.build(disk).scope == .whole)
            _ = try await site.cleanOutcome()
            #expect(try site.output() == site.clean())
        }
    }

    /// The second of two edits within one tick of the disk's clock must be noticed.
    @Test func `an edit right after a build that was one of bodies is seen`() async throws {
        try await with { site in
            for round in 0..<12 {
                try site.edit(Self.news + "dai.md") { _ in Self.long + "\nLần \(round).\n" }
                _ = try await site.build()
                try site.edit(Self.news + "dai.md") { _ in Self.long + "\nLại \(round).\n" }
                _ = try await site.build()
                #expect(try site.text("Output/2024/tin-tuc/dai/index.html").contains("Lại \(round)."))
            }
        }
    }

    /// The same with a slow clock, and the second edit during the build of the first.
    @Test func `an edit during a build that is one of bodies is seen, also within the same tick`() async throws {
        try await with { site in
            let tick: UInt64 = 700_000_000
            @Sendable func text(_ letter: String) -> String { Self.long + "\nLần \(letter).\n" }
            try await Task.sleep(for: .milliseconds(800))
            _ = try await site.build(.posix.ticking(tick))
            try await BuildCacheTests.nextTick(tick)
            try await BuildCacheTests.nextTick(tick)
            _ = try await site.build(.posix.ticking(tick))
            #expect(try await site.build(.posix.ticking(tick)).scope == .nothing)
            try await BuildCacheTests.nextTick(tick)
            try site.overwrite(Self.news + "dai.md", text("a"))
            _ = try await site.build(
                Disk.posix.disturbed(afterRenaming: nil) { try? site.overwrite(Self.news + "dai.md", text("b")) }
                    .ticking(tick))
            #expect(try site.text("Output/2024/tin-tuc/dai/index.html").contains("Lần a."))
            #expect(try await site.build(Disk.posix.ticking(tick)).scope != .nothing)
            #expect(try site.text("Output/2024/tin-tuc/dai/index.html").contains("Lần b."))
        }
    }

    // MARK: Faults of the disk

    /// A run is killed (the disk stays gone) or meets a fault (the disk comes back) at each of its disk calls.
    @Test(arguments: [false, true], ["news/dai", "activities/le"])
    func `a build that breaks off leaves every file whole, and the next one ends well`(_ forGood: Bool, _ page: String)
        async throws
    {
        try await with { site in
            var old = try site.output()
            var finished = 0
            // One is also in three feeds, the other only on its own page.
            let place = page.replacing("news", with: "tin-tuc").replacing("activities", with: "hoat-dong")
            for call in 1...400 {
                let text = Self.content["2024/\(page).md", default: ""] + "\nLần \(call), \(forGood).\n"
                try site.edit("Content/2024/\(page).md") { _ in text }
                try await DiskTick.passed()
                let broken = Disk.posix.asked(by: "\(call)").breaking(
                    forGood ? .forGood(call: call, code: EIO) : .once(call: call, code: EIO))
                let run = try? await site.build(broken)
                let left = try site.output()
                #expect(try await site.build().counts != nil)
                let new = try site.output()
                let shown = left.filter { !$0.key.contains(".loa-") }
                #expect(
                    shown.filter { $0.value != old[$0.key] && $0.value != new[$0.key] }.keys.sorted() == [],
                    "call \(call)")
                #expect(Set(shown.keys) == Set(new.keys.filter { !$0.contains(".loa-") }), "call \(call)")
                _ = try await site.cleanOutcome()
                #expect(try new == site.clean(), "call \(call)")
                #expect(try site.text("Output/2024/\(place)/index.html").contains("Lần \(call), \(forGood)."))
                old = new
                // No disk call is left that could fail.
                if run?.scope == .bodies { finished += 1 }
                if finished > 12 { return }
            }
            Issue.record("no build came to its end")
        }
    }

    // MARK: A site

    private typealias Site = BuildCacheTests.Site

    /// A built site with a snapshot of the build.
    private func with(_ body: (Site) async throws -> Void) async throws {
        let site = Site(folder: .new())
        defer { site.folder.remove() }
        for (path, text) in Self.content { try site.write("Content/\(path)", text) }
        // The disk's clock must tick before a file is surely old.
        try await DiskTick.passed()
        let first = try await site.build()
        #expect(first.counts != nil, "\(first.report.diagnostics.map { $0.message.en })")
        #expect(try await site.build().scope == .nothing)
        try await body(site)
    }

    private func expect(_ scope: BuildOutcome.Scope, _ site: Site, _ name: Comment) async throws {
        try await DiskTick.passed()
        let before = try site.output()
        let outcome = try await site.build()
        #expect(outcome.scope == scope, name)
        let clean = try await site.cleanOutcome()
        #expect(
            outcome.report.diagnostics.map(\.message.en).sorted()
                == clean.report.diagnostics.map(\.message.en).sorted(), name)
        #expect(outcome.heldBack.map(\.file) == clean.heldBack.map(\.file), name)
        #expect(outcome.pageCount == clean.pageCount, name)
        #expect((outcome.counts == nil) == (clean.counts == nil), name)
        guard let counts = outcome.counts else { return #expect(try site.output() == before, name) }
        let after = try site.output()
        #expect(try after == site.clean(), name)
        let isList = { (path: String) in path == ".loa-manifest" }
        #expect(counts.written == after.count { before[$0.key] != $0.value && !isList($0.key) }, name)
        #expect(counts.written + counts.unchanged == after.count { !isList($0.key) }, name)
        #expect(try await site.build().scope == .nothing, name)
    }
}

extension BuildCacheTests.Site {
    fileprivate func edit(_ path: String, _ change: (String) -> String) throws {
        try overwrite(path, change(try text(path)))
    }

    fileprivate func output() throws -> [String: Data] { try TemporaryFolder(path: folder("Output")).bytes() }

    /// The result of a full build of the same sources without a cache.
    fileprivate func clean() throws -> [String: Data] { try TemporaryFolder(path: folder("Clean")).bytes() }

    fileprivate func cleanOutcome() async throws -> BuildOutcome {
        try? FileManager.default.removeItem(atPath: folder("Clean"))
        return try await build(output: "Clean", records: nil)
    }
}
