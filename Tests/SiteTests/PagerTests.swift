import Testing

/// The links between the pages of a long list.
@Suite struct PagerTests {
    /// The pager of each page of a list of `pages` pages.
    private func pagers(_ pages: Int) throws -> [String] {
        var files: [String: String] = ["2023/theme.md": "---\ntitle: Chủ đề\n---\n"]
        for number in 0..<pages * 20 {
            files["2023/news/tin-\(number).md"] = "---\ntitle: Tin \(number)\ndate: 2023-10-01\n---\nTin.\n"
        }
        let site = try SiteFixture(files).site()
        return try (1...pages).map { number in
            let path = number == 1 ? "2023/tin-tuc/index.html" : "2023/tin-tuc/trang/\(number)/index.html"
            let page = try #require(site.pages[path])
            return String(page.split(separator: "\n").last ?? "").trimmingPrefix("pages: ").description
        }
    }

    @Test func `a short list links to all its pages`() throws {
        #expect(try pagers(3) == ["*1 2 3", "1 *2 3", "1 2 *3"])
    }

    @Test func `a long list links to its ends and to the pages beside`() throws {
        #expect(
            try pagers(11) == [
                "*1 2 3 11", "1 *2 3 4 11", "1 2 *3 4 5 11", "1 2 3 *4 5 6 11", "1 3 4 *5 6 7 11", "1 4 5 *6 7 8 11",
                "1 5 6 *7 8 9 11",
                "1 6 7 *8 9 10 11", "1 7 8 *9 10 11", "1 8 9 *10 11", "1 9 10 *11",
            ])
    }
}
