import Campaign
import Diagnostics
import Site
import Testing

/// Links between files, Content/README.md §3 and §10.
@Suite struct LinkTests {
    static let files: [String: String] = [
        "2022/theme.md": SiteFixture.theme,
        "2023/plan.md": "---\ntitle: Kế hoạch\n---\nĐoạn một.\n\n## Mục đích\n\nĐoạn hai.\n",
        "2023/activities/Lễ khai mạc.md": "---\ntitle: Lễ\n---\n## Chương trình\n",
        "2023/slogans/a.md": "---\ntitle: A\n---\n- Học\n", "2023/slogans/b.md": "---\ntitle: B\n---\n- Hành\n",
        "2023/news/nhap.md": "---\ntitle: Nháp\ndate: 2023-10-01\ndraft: true\n---\n",
        "2023/news/mai.md": "---\ntitle: Mai\ndate: 2023-10-08\n---\n",
        "2023/news/cu.md": "---\ntitle: Cũ\ndate: 2023-09-01\naliases: /tin-cu/\n---\n",
    ]

    /// A news item with one link: its HTML, and the diagnostics.
    private func link(_ target: String) throws -> (html: String?, faults: [String]) {
        var files = Self.files
        files["2023/news/tin.md"] = "---\ntitle: Tin\ndate: 2023-10-02\n---\n[t](\(target))\n"
        let (site, faults) = try SiteFixture(files, media: ["2023/media/Ảnh.jpg", "media/a.pdf"]).make()
        return (
            site?.pages["2023/tin-tuc/tin/index.html"]?.split(separator: "\n").first.map(String.init),
            faults.filter { !$0.hasPrefix("L301") }
        )
    }

    @Test(arguments: [
        ("../plan.md", "/2023/ke-hoach/"), ("../plan.md#muc-dich", "/2023/ke-hoach/#muc-dich"),
        ("../plan.md#d2", "/2023/ke-hoach/#d2"), ("./../plan.md", "/2023/ke-hoach/"),
        ("<../activities/Lễ khai mạc.md>", "/2023/hoat-dong/le-khai-mac/"),
        ("../activities/L%E1%BB%85%20khai%20m%E1%BA%A1c.md#chuong-trinh", "/2023/hoat-dong/le-khai-mac/#chuong-trinh"),
        ("<../activities/Le\u{302}\u{303} khai ma\u{323}c.md>", "/2023/hoat-dong/le-khai-mac/"),
        ("../activities/Le%CC%82%CC%83%20khai%20ma%CC%A3c.md", "/2023/hoat-dong/le-khai-mac/"),
        ("../../2022/theme.md", "/2022/"), ("../theme.md", "/2023/"), ("cu.md", "/2023/tin-tuc/cu/"),
        ("tin.md#d1", "/2023/tin-tuc/tin/#d1"), ("#d1", "/2023/tin-tuc/tin/#d1"),
        ("../slogans/a.md", "/2023/khau-hieu/#nhom-1"), ("../slogans/b.md", "/2023/khau-hieu/#nhom-2"),
        ("../slogans/b.md#nhom-2", "/2023/khau-hieu/#nhom-2"), ("../media/Ảnh.jpg", "/2023/media/anh.jpg"),
        ("../../media/a.pdf", "/media/a.pdf"), ("/2023/", "/2023/"), ("/2022/", "/2022/"),
        ("/2023/ke-hoach/#muc-dich", "/2023/ke-hoach/#muc-dich"), ("/2023/media/anh.jpg", "/2023/media/anh.jpg"),
        ("/", "/"), ("/feed.xml", "/feed.xml"), ("/2023/feed.xml", "/2023/feed.xml"), ("/tin-cu/", "/tin-cu/"),
        ("https://a.vn/x?y=1#z", "https://a.vn/x?y=1#z"), ("tel:111", "tel:111"),
    ])
    func aLinkLeadsToItsPage(target: String, href: String) throws {
        let (html, faults) = try link(target)
        #expect(faults == [])
        let opening = html?.split(separator: ">").dropFirst().first.map(String.init)?.split(separator: "\"").dropFirst()
            .first
        #expect(opening.map(String.init) == href)
    }

    @Test(arguments: [
        ("../plans.md", "L101 2023/news/tin.md:5:5: không có tệp “../plans.md” → có phải “../plan.md”?"),
        (
            "../activities/le-khai-mac.md",
            "L101 2023/news/tin.md:5:5: không có tệp “../activities/le-khai-mac.md” → có phải “../activities/Lễ khai mạc.md”?"
        ),
        ("../plan.md#muc-dic", "L102 2023/news/tin.md:5:5: trang đích không có mục “#muc-dic” → có phải “#muc-dich”?"),
        (
            "../plan.md#Mục-đích",
            "L102 2023/news/tin.md:5:5: trang đích không có mục “#Mục-đích” → có phải “#muc-dich”?"
        ),
        ("#d9", "L102 2023/news/tin.md:5:5: trang đích không có mục “#d9” → có phải “#d1”?"),
        (
            "../media/anh.jpgg",
            "L104 2023/news/tin.md:5:5: không có tệp “../media/anh.jpgg” → có phải “../media/Ảnh.jpg”?"
        ),
        (
            "../../../a.pdf",
            "L105 2023/news/tin.md:5:5: đường dẫn “../../../a.pdf” đi ra ngoài thư mục nội dung → chép tệp vào media/ rồi trỏ tới đó"
        ),
        ("/2023", "L101 2023/news/tin.md:5:5: trang này không có địa chỉ “/2023” → có phải “/2023/”?"),
        (
            "/2019/xyz/",
            "L101 2023/news/tin.md:5:5: trang này không có địa chỉ “/2019/xyz/” → liên kết tới tệp .md bằng đường dẫn tương đối, ví dụ ../plan.md"
        ),
    ])
    func aDeadLinkIsAnErrorWithTheNearest(target: String, fault: String) throws {
        let (html, faults) = try link(target)
        #expect(html == nil)
        #expect(faults == [fault])
    }

    @Test(arguments: [
        ("nhap.md", "Nháp", "bản nháp (draft: true)"), ("mai.md#d1", "Mai", "chưa đến ngày công bố 08/10/2023"),
    ])
    func aLinkToWhatIsHeldBackIsPlainText(target: String, title: String, why: String) throws {
        let (html, faults) = try link(target)
        #expect(html == "<p id=\"d1\">t</p>")
        #expect(
            faults == [
                "L103 2023/news/tin.md:5:5: liên kết tới “\(title)”, trang đang được giữ lại: \(why); nay tạm hiện thành chữ thường"
            ])
    }

    @Test func onlyUsedMediaIsPublished() throws {
        let (site, faults) = try SiteFixture(
            [
                "pages/a.md": "---\ntitle: a\nimage: {src: ../media/bia.jpg, alt: Bìa}\n---\n![Lễ](../media/le.jpg)\n",
                "2023/plan.md": "---\ntitle: a\nfile: media/Kế hoạch.pdf\n---\n",
                "2023/news/b.md": "---\ntitle: b\ndate: 2024\nphotos: {src: ../media/mai.jpg, alt: M}\n---\n",
            ], media: ["media/bia.jpg", "media/le.jpg", "2023/media/Kế hoạch.pdf", "2023/media/mai.jpg"]
        ).make()
        #expect(site?.media == ["2023/media/ke-hoach.pdf", "media/bia.jpg", "media/le.jpg"])
        #expect(faults.map { String($0.prefix(25)) } == ["L301 2023/media/mai.jpg:1"])
    }

    @Test func twoMediaFilesOfOneAddressCollide() throws {
        let (_, faults) = try SiteFixture(
            ["pages/a.md": "---\ntitle: a\n---\n![1](../media/Lễ.jpg) ![2](../media/le.jpg)\n"],
            media: ["media/Lễ.jpg", "media/le.jpg"]
        ).make()
        #expect(
            faults == [
                "L201 media/le.jpg:1:1: hai tệp cùng có địa chỉ /media/le.jpg (media/Lễ.jpg:1:1) → đổi tên một trong hai tệp"
            ])
    }

    @Test func aPictureIsAPicture() throws {
        let (_, faults) = try SiteFixture(
            ["pages/a.md": "---\ntitle: a\n---\n![1](../media/a.pdf)\n"], media: ["media/a.pdf"]
        ).make()
        #expect(faults.map { String($0.prefix(16)) } == ["L106 pages/a.md:"])
    }

    @Test func anUnknownCurrentEditionIsAnError() throws {
        let (site, faults) = try SiteFixture(["site.yml": SiteFixture.settings + "current: 2022\n"]).make()
        #expect(site?.pages == nil)
        #expect(
            faults == [
                "C506 site.yml:4:10: “current” là 2022 nhưng không có năm đó → sửa số năm, hoặc bỏ dòng “current” thì trang chủ lấy năm mới nhất"
            ])
    }
}
