import Campaign
import Diagnostics
import Testing

/// `site.yml`, Content/README.md §4.
@Suite struct SiteSettingsTests {
    private func settings(_ more: String) -> (SiteSettings?, [String]) {
        let fixture = ContentFixture(["site.yml": ContentFixture.site + more])
        return (fixture.load().campaign?.settings, fixture.faults())
    }

    @Test func whatIsNotSaidHasItsDefault() throws {
        let (found, faults) = settings("")
        let settings = try #require(found)
        #expect(faults == [])
        #expect(
            [
                settings.title, settings.shortTitle, settings.language, settings.zone.identifier, settings.url.text,
                settings.organisation.name,
            ] == [
                "Tuần lễ hưởng ứng học tập suốt đời", "Tuần lễ hưởng ứng học tập suốt đời", "vi", "Asia/Ho_Chi_Minh",
                "https://hoctap.example.vn/", "Phòng Giáo dục và Đào tạo",
            ])
        #expect(
            settings.description == nil && settings.licence == nil && settings.current == nil
                && settings.channels.isEmpty)
        #expect(
            settings.places.map(\.id) == [
                "gate", "office", "ward_office", "learning_centre", "school", "street", "public", "residential",
                "culture_house", "factory",
            ])
        #expect(settings.levels.map(\.id) == ["national", "province", "district", "ward", "unit"])
        #expect(
            settings.kinds.map(\.id) == [
                "opening", "class", "contest", "talk", "reading", "exhibition", "arts", "sport", "visit", "donation",
                "publicity", "other",
            ])
        #expect(
            settings.words.all == [
                "khau-hieu", "de-cuong", "hoat-dong", "tin-tuc", "ke-hoach", "so-lieu", "luu-tru", "tim-kiem",
                "bao-chi", "du-lieu", "media", "trang",
            ])
    }

    @Test func everyFieldIsRead() throws {
        let fixture = ContentFixture([
            "site.yml": """
            title: Tuần lễ
            short_title: Học tập
            description: Mô tả
            url: https://example.vn/htsd
            language: en
            time_zone: Europe/Berlin
            organisation:
              name: Sở
              address: 1 Lê Lợi
              phone: 028 3829 1234
              email: a@example.vn
              url: https://so.example.vn
              logo: media/logo.svg
            channels:
              - name: Facebook
                url: https://facebook.com/x
            licence: CC BY 4.0
            current: 2023
            """
        ])
        let settings = try #require(fixture.load().campaign?.settings)
        #expect(fixture.faults() == [])
        let own = settings.organisation
        #expect(
            [
                settings.title, settings.shortTitle, settings.description, settings.language, settings.zone.identifier,
                settings.licence,
            ] == [
                "Tuần lễ", "Học tập", "Mô tả", "en", "Europe/Berlin", "CC BY 4.0",
            ])
        #expect(
            [own.name, own.address, own.phone, own.email, own.url, own.logo?.value] == [
                "Sở", "1 Lê Lợi", "028 3829 1234", "a@example.vn", "https://so.example.vn", "media/logo.svg",
            ])
        #expect(settings.channels.map { "\($0.name) \($0.url)" } == ["Facebook https://facebook.com/x"])
        #expect(settings.current?.value == 2023)
        #expect(
            [settings.url.text, settings.url.path, settings.url.origin] == [
                "https://example.vn/htsd/", "/htsd/", "https://example.vn",
            ])
    }

    @Test func labelsAreAddedRenamedAndRemoved() {
        let (found, faults) = settings(
            "levels:\n  ward: Cấp phường\n  unit: null\n  hamlet: Khu phố\nplaces:\n  gate:\n")
        #expect(faults == [])
        #expect(
            found?.levels.map { "\($0.id)=\($0.text)" } == [
                "national=Toàn quốc", "province=Cấp tỉnh", "district=Cấp quận, huyện", "ward=Cấp phường",
                "hamlet=Khu phố",
            ])
        #expect(found?.places.map(\.id).first == "office")
    }

    @Test func bannersAreAddedRenamedAndRemoved() {
        let (found, faults) = settings(
            "banners:\n  - {id: ngang-6x07, label: Băng ngang}\n  - {id: doc-1x3, label: null}\n  - {id: moi, label: Mới 2,5 m, width: 2.5, height: 0.5}\n  - {id: ngang-3x1, label: Ngang, width: 3, height: 1.2}\n"
        )
        #expect(faults == [])
        #expect(
            found?.banners.map { "\($0.id)|\($0.label)|\($0.width)|\($0.height)" } == [
                "ngang-6x07|Băng ngang|6.0|0.7", "ngang-8x08|Băng rôn ngang 8 × 0,8 m|8.0|0.8",
                "ngang-6x15|Băng rôn ngang 6 × 1,5 m|6.0|1.5",
                "ngang-3x1|Ngang|3.0|1.2", "doc-08x25|Băng rôn dọc 0,8 × 2,5 m|0.8|2.5", "moi|Mới 2,5 m|2.5|0.5",
            ])
    }

    @Test func pathsRenameTheWordsOfAddresses() {
        let (found, faults) = settings(
            "paths: {slogans: a, outline: b, activities: c, news: d, plan: e, figures: f, archive: g, search: h, press: i, data: j, media: k, page: l}\n"
        )
        #expect(faults == [])
        #expect(found?.words.all == ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"])
    }

    @Test(arguments: [
        ("https://a.vn", "https://a.vn/|/|https://a.vn"),
        ("http://a.vn:8080/x/y", "http://a.vn:8080/x/y/|/x/y/|http://a.vn:8080"),
        ("HTTPS://A.vn/", "HTTPS://A.vn/|/|HTTPS://A.vn"), ("https://a.vn/?x", nil), ("https://a.vn/#x", nil),
        ("a.vn", nil), ("ftp://a.vn/", nil),
        ("https:///x", nil), ("https://", nil), ("https://a.vn//x/", nil), ("https://a.vn/../x", nil),
        ("https://a b.vn/", nil), ("https://sở.vn/", nil), ("/htsd/", nil),
    ])
    func anAddressOfTheSiteIsWhole(text: String, parts: String?) {
        #expect(BaseURL(text).map { "\($0.text)|\($0.path)|\($0.origin)" } == parts)
    }

    @Test func anAddressFromOutsideStandsInForTheFiles() throws {
        var report = Report()
        let url = try #require(BaseURL("http://127.0.0.1:1313/"))
        #expect(try CampaignLoader.load(ContentFixture().tree, url: url, into: &report)?.settings.url == url)
    }

    @Test(arguments: [
        (
            "url: https://b.vn/?x\n",
            [
                "C504 site.yml:1:6: “url” phải là địa chỉ đầy đủ của trang, bắt đầu bằng https:// hoặc http://, không có “?” hay “#”"
            ]
        ),
        ("", ["C103 site.yml:1:1: thiếu khóa bắt buộc “url”"]),
    ])
    func aWrongAddressOfTheSiteIsTold(url: String, faults: [String]) {
        let fixture = ContentFixture(["site.yml": url + "title: a\norganisation: {name: b}\n"])
        #expect(fixture.faults() == faults)
        #expect(fixture.load().campaign == nil)
    }

    @Test func everyMissingFieldIsToldAtOnce() {
        #expect(
            ContentFixture(["site.yml": "# trống\n"]).faults() == [
                "C103 site.yml:1:1: thiếu khóa bắt buộc “organisation”",
                "C103 site.yml:1:1: thiếu khóa bắt buộc “title”", "C103 site.yml:1:1: thiếu khóa bắt buộc “url”",
            ])
    }

    @Test(arguments: [
        ("language: vn\n", ["C106 site.yml:5:11: “language” không có giá trị “vn”"]),
        ("time_zone: Asia/Saigonn\n", ["C106 site.yml:5:12: không có múi giờ “Asia/Saigonn”"]),
        ("current: nay\n", ["C505 site.yml:5:10: “current” phải là số nguyên từ 1900 đến 2999, ở đây là “nay”"]),
        ("levels: {Xa: Xã}\n", ["C502 site.yml:5:10: mã “Xa” chỉ được gồm chữ a–z không dấu, số và dấu _"]),
        ("kinds: {opning: null}\n", ["C106 site.yml:5:9: “kinds” không có giá trị “opning”"]),
        ("levels: cấp\n", ["C104 site.yml:5:9: “levels” phải gồm các dòng “khóa: giá trị” thụt vào"]),
        (
            "banners:\n  - {id: moi, label: Mới}\n",
            ["C103 site.yml:6:5: thiếu khóa bắt buộc “height”", "C103 site.yml:6:5: thiếu khóa bắt buộc “width”"]
        ),
        (
            "banners:\n  - {id: moi, label: Mới, width: 6 m, height: 0.7}\n",
            ["C505 site.yml:6:34: “width” phải là số từ 0.05 đến 100.0 (dấu thập phân là dấu chấm), ở đây là “6 m”"]
        ),
        (
            "paths: {news: tin-tức}\n",
            ["C502 site.yml:5:15: “tin-tức” không dùng được trong địa chỉ: chỉ a–z, số và dấu gạch nối"]
        ),
        (
            "paths: {news: khau-hieu}\n",
            ["C106 site.yml:5:15: “news” và “slogans” cùng dùng từ “khau-hieu”; mỗi phần phải có từ riêng"]
        ),
        ("paths: {new: tin}\n", ["C101 site.yml:5:9: không có khóa “new”"]),
        ("channels: [{name: Facebook}]\n", ["C103 site.yml:5:12: thiếu khóa bắt buộc “url”"]),
        (
            "channels: {name: Facebook, url: facebook.com}\n",
            ["C504 site.yml:5:33: “url” phải là địa chỉ web bắt đầu bằng https:// hoặc http://"]
        ),
    ])
    func whatIsWrongIsToldInPlace(yaml: String, faults: [String]) {
        #expect(settings(yaml).1 == faults)
    }

    @Test func organisationNeedsItsName() {
        #expect(
            ContentFixture(["site.yml": "title: a\nurl: https://a.vn/\norganisation:\n  phone: 1\n"]).faults() == [
                "C103 site.yml:4:3: thiếu khóa bắt buộc “name”"
            ])
    }
}
