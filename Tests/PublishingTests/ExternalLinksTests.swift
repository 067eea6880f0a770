import Diagnostics
import Publishing
import Site
import TestDisks
import Testing

@Suite struct ExternalLinksTests {
    static let files = [
        "Content/site.yml": """
        title: Tuần lễ
        url: https://hoctap.example.vn/
        organisation:
          name: Phòng Văn hóa
          url: https://phong.example.vn/
        channels:
          - {name: Facebook, url: "https://fb.example/a"}
        """,
        "Content/2024/theme.md": """
        ---
        title: Chủ đề
        source: https://nguon.example.vn/vb
        ---
        Xem [b](https://b.example/) và https://a.example/x.

        Lại [b](https://b.example/), [b](https://b.example/), [thư](mailto:a@example.vn), [kế hoạch](plan.md).
        """,
        "Content/2024/plan.md": "---\ntitle: Kế hoạch\n---\n[x](//x.example/y)\n",
        "Content/2024/activities/hop.md": """
        ---
        title: Họp
        online: https://hop.example/1
        registration: https://hop.example/2
        ---
        """,
        "Content/2024/news/nhap.md": "---\ntitle: Nháp\ndate: 2024-10-01\ndraft: true\n---\nhttps://bi-mat.example/\n",
        "Content/2024/news/bao.md":
            "---\ntitle: Báo\ndate: 2024-10-01\noutlet: Báo A\noutlet_url: https://bao.example/1\n---\n",
        "Theme/style.css": "",
    ]

    func links(_ change: [String: String] = [:]) throws -> String? {
        let disk = MemoryDisk(Self.files.merging(change) { $1 }).disk
        var options = BuildOptions(moment: .instant(1_795_107_600))
        options.listsExternalLinks = true
        return try Build(disk: disk, options: options).checkOnly().externalLinks?.listing(
            source: FolderTexts(disk: disk).text)
    }

    @Test func everyPublicLinkIsListedOnceForEachLine() throws {
        #expect(
            try links() == """
                //x.example/y\tContent/2024/plan.md:4
                https://a.example/x\tContent/2024/theme.md:5
                https://b.example/\tContent/2024/theme.md:5
                https://b.example/\tContent/2024/theme.md:7
                https://bao.example/1\tContent/2024/news/bao.md:5
                https://fb.example/a\tContent/site.yml:7
                https://hop.example/1\tContent/2024/activities/hop.md:3
                https://hop.example/2\tContent/2024/activities/hop.md:4
                https://nguon.example.vn/vb\tContent/2024/theme.md:3
                https://phong.example.vn/\tContent/site.yml:5

                """)
    }

    @Test func contentThatCannotBeReadHasNoList() throws {
        #expect(try links(["Content/site.yml": "title: a"]) == nil)
    }
}
