import Campaign
import Diagnostics
import Markdown
import Site
import Testing
import Text

/// Addresses, Sources/README.md §3 and Content/README.md §6, §11.
@Suite struct AddressTests {
    static let whole: [String: String] = [
        "pages/Giới thiệu.md": "---\ntitle: Giới thiệu\n---\n", "2023/plan.md": "---\ntitle: Kế hoạch\n---\n",
        "2023/outline.md": "---\ntitle: Đề cương\n---\nA\n",
        "2023/slogans/duong.md": "---\ntitle: Đường\n---\n1. Học nữa, học mãi — Lenin\n",
        "2023/activities/Lễ khai mạc.md": "---\ntitle: Lễ\n---\n",
        "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-02\n---\n",
    ]

    private func addresses(_ files: [String: String]) throws -> [String] {
        let (routes, faults) = try SiteFixture(files).routes()
        #expect(faults == [])
        return routes.pages.map(\.path).sorted()
    }

    @Test func everyPageHasItsAddress() throws {
        #expect(
            try addresses(Self.whole) == [
                "/", "/2023/", "/2023/de-cuong/", "/2023/hoat-dong/", "/2023/hoat-dong/le-khai-mac/", "/2023/ke-hoach/",
                "/2023/khau-hieu/", "/2023/khau-hieu/hoc-nua-hoc-mai/",
                "/2023/tin-tuc/", "/2023/tin-tuc/tin/", "/bao-chi/", "/gioi-thieu/", "/khau-hieu/", "/luu-tru/",
            ])
    }

    @Test func whatIsEmptyHasNoPage() throws {
        #expect(try addresses([:]) == ["/", "/2023/", "/bao-chi/", "/luu-tru/"])
        #expect(try Set(SiteFixture().site().files.keys) == ["sitemap.xml", "robots.txt", "site.webmanifest"])
    }

    @Test func wordsOfAddressesMayBeRenamed() throws {
        var files = Self.whole
        files["site.yml"] =
            SiteFixture.settings
            + "paths: {slogans: banner, outline: o, activities: a, news: n, plan: p, archive: k, press: b}\n"
        #expect(
            try addresses(files) == [
                "/", "/2023/", "/2023/a/", "/2023/a/le-khai-mac/", "/2023/banner/", "/2023/banner/hoc-nua-hoc-mai/",
                "/2023/n/", "/2023/n/tin/", "/2023/o/", "/2023/p/", "/b/", "/banner/", "/gioi-thieu/", "/k/",
            ])
    }

    @Test(arguments: [
        ("media/Ảnh Lễ.JPG", "/media/anh-le.jpg"),
        ("2023/media/Thư mục/Kế hoạch 12.PDF", "/2023/media/thu-muc/ke-hoach-12.pdf"),
        ("2023/media/a.tar.gz", "/2023/media/a-tar.gz"),
        ("2023/media/khong-duoi", "/2023/media/khong-duoi"), ("media/Đ.png", "/media/d.png"), ("media/….png", nil),
        ("media/–/a.png", nil), ("2023/media/media/a.png", "/2023/media/media/a.png"),
    ])
    func mediaFoldsLikeSlugs(path: String, address: String?) {
        #expect(AddressBook(AddressWords()).media(path)?.path == address)
    }

    @Test func mediaFollowsItsRenamedWord() {
        let slug = Slug(folding: "tep")
        let words = AddressWords(renamed: slug.map { ["media": $0] } ?? [:])
        #expect(AddressBook(words).media("2023/media/a.png")?.path == "/2023/tep/a.png")
    }

    @Test func aMediaFileAtAnOldAddressIsReportedOnce() throws {
        let page = "---\ntitle: Trang\naliases: [/2023/media/anh.html]\n---\n[Tệp](../2023/media/anh.html)\n"
        let (_, faults) = try SiteFixture(["pages/a.md": page], media: ["2023/media/anh.html"]).make()
        #expect(faults.map { String($0.prefix(4)) } == ["L202"])
    }

    @Test func anAddressIsAFileAndALink() throws {
        let links = Links(base: try #require(BaseURL("https://example.vn/htsd")))
        let page = Address("/2023/tin-tuc/")
        let feed = Address("/feed.xml")
        #expect(
            [page.file, links.href(page), links.absolute(page)] == [
                "2023/tin-tuc/index.html", "/htsd/2023/tin-tuc/", "https://example.vn/htsd/2023/tin-tuc/",
            ])
        #expect(
            [feed.file, links.href(feed), links.absolute(feed)] == [
                "feed.xml", "/htsd/feed.xml", "https://example.vn/htsd/feed.xml",
            ])
        #expect([Address(page: []).file, links.href(Address(page: []))] == ["index.html", "/htsd/"])
    }

    @Test(arguments: [(0, 1), (1, 1), (20, 1), (21, 2), (40, 2), (41, 3)])
    func newsArePagedByTwenty(count: Int, pages: Int) throws {
        var files: [String: String] = [
            "2023/news/het-han.md": "---\ntitle: Hết hạn\ndate: 2023-01-01\nexpires: 2023-02-01\n---\n"
        ]
        for number in 0..<count {
            files["2023/news/tin-\(number).md"] = "---\ntitle: Tin \(number)\ndate: 2023-09-01\n---\n"
        }
        let lists = try addresses(files).filter { $0 == "/2023/tin-tuc/" || $0.contains("/trang/") }
        #expect(lists == ["/2023/tin-tuc/"] + (1..<pages).map { "/2023/tin-tuc/trang/\($0 + 1)/" })
        let site = try SiteFixture(files).site()
        let first = site.pages["2023/tin-tuc/index.html"] ?? ""
        #expect(
            first.split(separator: "\n").filter { !$0.hasPrefix("pages: ") }.count == (count == 0 ? 1 : min(count, 20)))
        #expect(site.pages["2023/tin-tuc/het-han/index.html"] != nil)
    }

    // MARK: Slogans

    private func slogans(_ groups: [String], _ fields: String = "") throws -> [String] {
        var files: [String: String] = [:]
        for (index, body) in groups.enumerated() {
            files["2023/slogans/\(index).md"] = "---\ntitle: Nhóm \(index)\n\(index == 0 ? fields : "")---\n\(body)"
        }
        let (routes, faults) = try SiteFixture(files).routes()
        #expect(faults == [])
        return routes.slogans[2023]?.entries.map(\.slug.rawValue) ?? []
    }

    @Test(arguments: [
        ("- Đọc sách — Lenin\n", ["doc-sach"]),
        // 60 letters end inside `doi`.
        (
            "- Chuyển đổi số thúc đẩy học tập suốt đời và xây dựng xã hội học tập\n",
            ["chuyen-doi-so-thuc-day-hoc-tap-suot-doi-va-xay-dung-xa-hoi"]
        ),
        ("- \(String(repeating: "a", count: 60))\n", [String(repeating: "a", count: 60)]),
        ("- \(String(repeating: "a", count: 58)) b c\n", [String(repeating: "a", count: 58) + "-b"]),
        ("- \(String(repeating: "a", count: 70)) b\n", [String(repeating: "a", count: 60)]),
        ("- Học\n- Hành\n- HỌC!\n", ["hoc", "hanh"]), ("- Hoá học\n- Hóa học\n", ["hoa-hoc"]),
        ("- “Học” – hành…\n- \"học\" - Hành\n", ["hoc-hanh"]),
    ])
    func aSloganIsAddressedByItsWords(body: String, slugs: [String]) throws {
        #expect(try slogans([body]) == slugs)
    }

    @Test func slogansThatWouldMeetTakeAllTheirWords() throws {
        let start = "Chuyển đổi số thúc đẩy học tập suốt đời và xây dựng xã hội"
        #expect(
            try slogans(["- \(start) học tập\n- \(start) số\n- Khác\n"]) == [
                "chuyen-doi-so-thuc-day-hoc-tap-suot-doi-va-xay-dung-xa-hoi-hoc-tap",
                "chuyen-doi-so-thuc-day-hoc-tap-suot-doi-va-xay-dung-xa-hoi-so", "khac",
            ])
    }

    @Test func theSameWordsInTwoGroupsAreOnePage() throws {
        #expect(try slogans(["- Học\n- Hành\n", "- Đọc\n- học.\n"]) == ["hoc", "hanh", "doc"])
        let site = try SiteFixture([
            "2023/slogans/a.md": "---\ntitle: A\n---\n- Học\n", "2023/slogans/b.md": "---\ntitle: B\n---\n- Học\n",
        ]).site()
        #expect(
            site.pages["2023/khau-hieu/hoc/index.html"]?.split(separator: "\n").prefix(3) == [
                "Học", "/2023/khau-hieu/#nhom-1", "/2023/khau-hieu/#nhom-2",
            ])
    }

    @Test func aHeldSlugStaysAndOthersMakeWay() throws {
        #expect(try slogans(["1. Học mãi\n2. Hành\n"], "slugs: {1: hoc-o-truong}\n") == ["hoc-o-truong", "hanh"])
        #expect(try slogans(["1. 学而时习之\n"], "slugs: {1: luan-ngu}\n") == ["luan-ngu"])
    }

    @Test func aSloganWithoutALetterAsksForASlug() throws {
        let (_, faults) = try SiteFixture(["2023/slogans/a.md": "---\ntitle: A\n---\n4. 学而时习之\n"]).routes()
        #expect(
            faults == [
                "C502 2023/slogans/a.md:4:4: khẩu hiệu không có chữ cái nào để làm địa chỉ → thêm “slugs: {4: ten-dia-chi}” vào phần khai báo"
            ])
    }

    @Test func theSameSloganInOtherYearsIsLinked() throws {
        let site = try SiteFixture([
            "2021/theme.md": SiteFixture.theme, "2022/theme.md": SiteFixture.theme,
            "2021/slogans/a.md": "---\ntitle: A\n---\n- Hoá thân, khoẻ mạnh!\n",
            "2022/slogans/a.md": "---\ntitle: A\n---\n- Hi vọng\n",
            "2023/slogans/a.md": "---\ntitle: A\n---\n- Hóa thân, khỏe mạnh\n- Hy vọng\n",
        ]).site()
        #expect(
            site.pages["2023/khau-hieu/hoa-than-khoe-manh/index.html"]?.contains(
                "\n2021 /2021/khau-hieu/hoa-than-khoe-manh/\n") == true)
        #expect(site.pages["2023/khau-hieu/hy-vong/index.html"]?.contains("2022") == false)
        #expect(site.pages["khau-hieu/index.html"] == "Khẩu hiệu các năm 3 khẩu hiệu\n")
    }

    // MARK: Collisions

    private func page(_ more: String = "", _ title: String = "Trang") -> String {
        "---\ntitle: \(title)\n\(more)---\nLời mở.\n"
    }

    private func collisions(_ files: [String: String]) throws -> [String] { try SiteFixture(files).routes().faults }

    @Test func twoFilesOfOneSlugAreNamedBoth() throws {
        #expect(
            try collisions(["pages/a.md": page(), "pages/b.md": page("slug: a\n", "Kia")]) == [
                "L201 pages/b.md:3:7: địa chỉ /a/ đã thuộc về trang “Trang” (pages/a.md:1:1) → thêm “slug: …” khác vào một trong hai tệp, hoặc đổi tên tệp"
            ])
        #expect(
            try collisions(["pages/Tin.md": page(), "pages/tín.md": page("", "Kia")]).map { String($0.prefix(21)) } == [
                "L201 pages/tín.md:1:1"
            ])
    }

    @Test func aPageCannotTakeAYear() throws {
        #expect(
            try collisions(["pages/2023.md": page()]) == [
                "L201 pages/2023.md:1:1: địa chỉ /2023/ đã thuộc về trang “Năng lực tự học” (2023/theme.md:1:1) → thêm “slug: …” khác vào một trong hai tệp, hoặc đổi tên tệp"
            ])
    }

    @Test(arguments: [("bao-chi", "bao-chi"), ("luu-tru", "luu-tru"), ("khau-hieu", "khau-hieu")])
    func aStandingPageOpensAPageOfTheSitesOwn(name: String, folder: String) throws {
        let files = [
            "pages/\(name).md": page("", "Tên mới"), "2023/slogans/a.md": "---\ntitle: A\n---\n- Học\n",
            "pages/x.md": "---\ntitle: X\n---\n[t](\(name).md)\n",
        ]
        let site = try SiteFixture(files).site()
        #expect(
            site.pages["\(folder)/index.html"]
                == "Tên mới\(name == "khau-hieu" ? " 1 khẩu hiệu" : "")\n<p>Lời mở.</p>\n")
        #expect(site.pages["x/index.html"] == "<p><a href=\"/\(folder)/\">t</a></p>\n")
    }

    @Test func twoOpeningsOfOnePageCollide() throws {
        #expect(
            try collisions(["pages/bao-chi.md": page("", "Một"), "pages/x.md": page("slug: bao-chi\n", "Hai")]) == [
                "L201 pages/x.md:3:7: địa chỉ /bao-chi/ đã thuộc về trang “Một” (pages/bao-chi.md:1:1) → thêm “slug: …” khác vào một trong hai tệp, hoặc đổi tên tệp"
            ])
    }

    @Test func aStandingPageWithoutSlogansIsJustAPage() throws {
        #expect(try addresses(["pages/khau-hieu.md": page()]).contains("/khau-hieu/"))
    }

    @Test(arguments: [
        ("/", "C503"), ("/2023/", "L202"), ("/a/", "L202"), ("/A/", "L202"), ("/feed.xml", "L202"),
        ("/feed.xml/", "L202"), ("/sitemap.xml", "L202"), ("/404.html", "L202"),
        ("/2023/feed.xml", "L202"), ("/index.html", "L202"), ("/2023/index.html", "L202"), ("/bao-chi", "L202"),
        ("/b/", "L202"),
    ])
    func anAliasCannotTakeAnAddressInUse(alias: String, code: String) throws {
        let files = [
            "pages/a.md": page("aliases: \(alias)\n"), "pages/b.md": page(),
            "2023/news/c.md": page("date: 2023-10-01\n"),
        ]
        guard alias != "/" else { return }
        #expect(try collisions(files).map { String($0.prefix(4)) } == [code])
    }

    @Test func anAliasThatTwoPagesClaimIsAnError() throws {
        #expect(
            try collisions(["pages/a.md": page("aliases: [/cu/]\n"), "pages/b.md": page("aliases: [/Cu]\n", "Kia")])
                == [
                    "L202 pages/b.md:3:11: địa chỉ /Cu/ đã thuộc về địa chỉ cũ của “Trang” (pages/a.md:3:11) → bỏ địa chỉ cũ này hoặc viết địa chỉ khác"
                ])
    }

    @Test func oldAddressesLeadToTheNewOnes() throws {
        let site = try SiteFixture([
            "site.yml": SiteFixture.settings.replacing("example.vn/", with: "example.vn/htsd/"),
            "pages/a.md": page("aliases: [/cu, /cu.html]\n"),
            "2023/slogans/a.md": "---\ntitle: A\naliases: /nhom-cu/\nold_slugs: {hoc-cu: 2}\n---\n1. Hành\n2. Học\n",
        ]).site()
        #expect(
            ["cu/index.html", "cu.html", "nhom-cu/index.html", "2023/khau-hieu/hoc-cu/index.html"].map {
                site.pages[$0]
            } == [
                "/htsd/a/\n", "/htsd/a/\n", "/htsd/2023/khau-hieu/\n", "/htsd/2023/khau-hieu/hoc/\n",
            ])
    }
}
