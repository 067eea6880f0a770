import Campaign
import Diagnostics
import Testing

/// The tree of Content/README.md §1.
@Suite struct ContentTreeTests {
    @Test(arguments: [
        ".git", "_nhap.md", "a.md~", ".a.swp", "a.swp", ".DS_Store", "Thumbs.db", "desktop.ini", "#a.md#", "#a.swp",
        "a.swo",
    ])
    func leftoversAreSkipped(name: String) {
        #expect(ContentTree.isSkipped(name: Substring(name).utf8))
    }

    @Test(arguments: ["a.md", "2023", "theme.md", "a_b.md", "~a.md"])
    func whatSomebodyWroteIsNot(name: String) {
        #expect(!ContentTree.isSkipped(name: Substring(name).utf8))
    }

    @Test(arguments: ["README.md", ".git/config", "_nhap/a.md", "2023/news/_a.md"])
    func whatIsNoContentIsSkippedByItsPath(path: String) {
        #expect(ContentTree.isSkipped(path: path))
    }

    @Test(arguments: ["readme.md", "README.txt", "2023/README.md", "pages/README.md", "media/README.md"])
    func noOtherReadmeIsSkipped(path: String) {
        #expect(!ContentTree.isSkipped(path: path))
    }

    @Test(arguments: ["media/a.pdf", "media/x/y.png", "2023/media/a.md", "2023/media/x/y/z.jpg"])
    func mediaIsByItsFolder(path: String) {
        #expect(ContentTree.File(path: path, bytes: []).isMedia)
        #expect(ContentTree.File(path: path, bytes: []).isKnown)
    }

    @Test(arguments: [
        "site.yml", "ledger.txt", "pages/a.md", "2023/theme.md", "2023/plan.md", "2023/outline.md", "2023/results.yml",
        "2023/slogans/a.md", "2023/activities/a.md", "2023/news/a.md",
    ])
    func everyFileOfTheContractIsKnown(path: String) {
        #expect(ContentTree.File(path: path, bytes: []).isKnown)
        #expect(!ContentTree.File(path: path, bytes: []).isMedia)
    }

    @Test(arguments: [
        "readme.md", "pages/x/a.md", "pages/a.txt", "2023/news/x/a.md", "2023/themes.md", "23/theme.md",
        "20233/theme.md", "0023/theme.md", "2023/a.jpg", "media", "2023/media",
    ])
    func anythingElseIsAWarning(path: String) {
        #expect(!ContentTree.File(path: path, bytes: []).isKnown)
        let faults = ContentFixture([path: "x"]).faults()
        #expect(faults == ["C301 \(path):1:1: tệp này không thuộc phần nào của trang nên không được dùng"])
    }

    @Test func aMisspeltFileIsToldWithTheNearest() {
        #expect(
            ContentFixture(["2023/oultine.md": "x"]).told(.english) == """
                Content/2023/oultine.md: warning[C301]: this file belongs to no part of the site and is not used
                  = help: was it meant to be `outline.md`?

                """)
        // An existing file is not suggested.
        #expect(
            ContentFixture(["2023/thme.md": "x"]).told(.english) == """
                Content/2023/thme.md: warning[C301]: this file belongs to no part of the site and is not used
                  = help: put pictures and documents into media; begin the name of a file set aside with `_`

                """)
    }

    @Test func aYearWithoutAThemeIsAnError() {
        #expect(
            ContentFixture(["2022/plan.md": "---\ntitle: a\n---\n"]).faults() == [
                "C302 2022: thư mục năm 2022 không có tệp theme.md"
            ])
    }

    @Test func aSiteNeedsAnEdition() throws {
        var report = Report()
        let tree = ContentTree(
            prefix: "Content", files: [.init(path: "site.yml", bytes: Array(ContentFixture.site.utf8))])
        #expect(try CampaignLoader.load(tree, into: &report)?.editions.count == 0)
        #expect(report.diagnostics.map(\.rule) == [.noEdition])
    }

    @Test func aSiteNeedsItsSettings() throws {
        var report = Report()
        #expect(try CampaignLoader.load(ContentTree(prefix: "Content", files: []), into: &report) == nil)
        #expect(report.diagnostics.map(\.rule) == [.missingSite])
    }

    @Test func symbolicLinksAreToldAndNotFollowed() {
        var report = Report()
        let files = ContentFixture().tree.files
        _ = try? CampaignLoader.load(
            ContentTree(prefix: "Content", files: files, links: ["2023/media", "a"]), into: &report)
        #expect(
            report.sorted().map { "\($0.rule.code) \($0.span?.path ?? "")" } == [
                "C305 Content/2023/media", "C305 Content/a",
            ])
    }

    @Test func oneRunTellsTheFaultsOfAllFiles() {
        let fixture = ContentFixture([
            "site.yml": "titel: a\n", "2023/theme.md": "---\ntitle: Chủ đề: a\n---\n", "2023/plan.md": "không mở đầu",
            "pages/a.md": "---\ntitle: a\ndate: 32/01/2023\n---\n<b>\n",
        ])
        let places: [String] = fixture.faults().map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        #expect(
            places == [
                "C108 2023/plan.md:1:1:", "C111 2023/theme.md:2:14:", "C105 pages/a.md:3:7:", "M101 pages/a.md:5:1:",
                "C103 site.yml:1:1:",
                "C103 site.yml:1:1:", "C103 site.yml:1:1:", "C101 site.yml:1:1:",
            ])
    }

    @Test func theOrderInWhichFilesAreFoundChangesNothing() {
        let files = ContentFixture([
            "pages/b.md": "---\ntitle: b\n---\n", "pages/a.md": "---\ntitle: a\n---\n",
            "2022/theme.md": ContentFixture.theme,
        ]).tree.files
        var report = Report()
        let found = try? CampaignLoader.load(ContentTree(prefix: "", files: files.reversed()), into: &report)
        #expect(found?.pages.map(\.title) == ["a", "b"])
        #expect(found?.editions.map(\.year) == [2022, 2023])
    }

    @Test func decomposedTextIsReadComposed() {
        let (campaign, _) = ContentFixture(["pages/a.md": "---\ntitle: Tie\u{302}\u{301}ng Vie\u{323}\u{302}t\n---\n"])
            .load()
        #expect(campaign?.pages.map { Array($0.title.utf8) } == [Array("Tiếng Việt".utf8)])
    }
}
