import Testing

/// The list of a year's documents.
@Suite struct DocumentsPageTests {
    @Test func `a year lists its plan, its outline and the issued file`() throws {
        let files = [
            "2023/plan.md": "---\ntitle: Kế hoạch tuần lễ\nfile: media/ke-hoach.pdf\n---\nNội dung.\n",
            "2023/outline.md": "---\ntitle: Đề cương tuần lễ\n---\nNội dung.\n",
        ]
        let site = try SiteFixture(files, media: ["2023/media/ke-hoach.pdf"]).site()
        #expect(
            site.pages["2023/tai-lieu/index.html"]
                == "Kế hoạch tuần lễ /2023/ke-hoach/\nĐề cương tuần lễ /2023/de-cuong/\n/2023/media/ke-hoach.pdf\n")
    }

    @Test func `a year without documents has no such page`() throws {
        #expect(try SiteFixture().site().pages["2023/tai-lieu/index.html"] == nil)
    }
}
