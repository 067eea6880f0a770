import Campaign
import Foundation
import Site
import Testing

/// Properties of a site as a whole.
@Suite struct WholeSiteTests {
    static let files: [String: String] = [
        "2022/theme.md": "---\nname: Năm trước\n---\n", "2023/plan.md": "---\ntitle: Kế hoạch\n---\n## Mục đích\n",
        "2023/slogans/a.md":
            "---\ntitle: Đường phố\nplaces: street\n---\n1. Học, học nữa, học mãi — Lênin\n2. Đọc sách mỗi ngày\n",
        "2023/activities/Lễ khai mạc.md":
            "---\ntitle: Lễ khai mạc\nstart: 2023-10-07 07:30\naddress: 282 Võ Thị Sáu\n---\nXem [mục đích](../plan.md#muc-dich).\n",
        "2023/news/Tin đầu.md":
            "---\ntitle: Tin đầu\ndate: 2023-10-02\nactivity: ../activities/Lễ khai mạc.md\n---\n![Ảnh](<../media/Ảnh lễ.jpg>)\n",
    ]

    private func whole(_ site: MadeSite) -> [String: String] { site.pages.merging(site.files) { $0 + $1 } }

    @Test func composedAndDecomposedContentMakeOneSite() throws {
        func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
        let composed = try SiteFixture(Self.files, media: ["2023/media/Ảnh lễ.jpg"]).site()
        // Paths are composed when the disk is read; the content of files is not.
        let other = try SiteFixture(Self.files.mapValues(decomposed), media: ["2023/media/Ảnh lễ.jpg"]).site()
        #expect(whole(composed) == whole(other))
        #expect(composed.media == ["2023/media/anh-le.jpg"])
    }

    @Test func windowsLineEndsMakeTheSameSite() throws {
        let unix = try SiteFixture(Self.files, media: ["2023/media/Ảnh lễ.jpg"]).site()
        let windows = try SiteFixture(
            Self.files.mapValues { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }, media: ["2023/media/Ảnh lễ.jpg"]
        ).site()
        #expect(whole(unix) == whole(windows))
    }

    @Test(arguments: ["draft: true", "date: 2023-10-08", "date: 2023-10-07 08:01", "date: 2023-11"])
    func whatIsHeldBackIsNowhere(field: String) throws {
        var files = Self.files
        for path in ["pages/x.md", "2023/slogans/x.md", "2023/activities/x.md", "2023/news/x.md", "2023/outline.md"] {
            let date = path.contains("news") && field.hasPrefix("draft") ? "date: 2023-10-01\n" : ""
            files[path] =
                "---\ntitle: Bímật\nsummary: Bímật\naliases: /bimat/\n\(date)\(field)\n---\n![Bímật](\(path.hasPrefix("pages") ? "../" : path == "2023/outline.md" ? "" : "../")media/bimat.jpg)\n\n1. Bímật\n"
        }
        let (site, faults) = try SiteFixture(
            files, media: ["2023/media/Ảnh lễ.jpg", "2023/media/bimat.jpg", "media/bimat.jpg"]
        ).make()
        let made = try #require(site)
        #expect(faults.map { String($0.prefix(4)) } == ["L301", "L301"])
        #expect(made.media == ["2023/media/anh-le.jpg"])
        #expect(
            whole(made).filter { ($0.key + $0.value).lowercased().contains("bimat") || $0.value.contains("Bímật") }.keys
                .sorted() == [])
    }

    @Test func anExpiredPageLeavesListsButNotItsAddress() throws {
        var files = Self.files
        files["2023/news/cu.md"] = "---\ntitle: Tin cũ\ndate: 2023-09-01\nexpires: 2023-10-07\n---\nChữ.\n"
        let site = try SiteFixture(files, media: ["2023/media/Ảnh lễ.jpg"]).site()
        let places = whole(site).filter { $0.value.contains("Tin cũ") || $0.value.contains("tin-tuc/cu/") }.keys
            .sorted()
        #expect(places == ["2023/tin-tuc/cu/index.html"])
    }
}
