import Campaign
import Diagnostics
import Testing

/// The fields of Content/README.md §3 and §5 to §9, each parsed to the value it means.
@Suite struct FieldTests {
    private func load(_ files: [String: String], _ place: SourceLocation = #_sourceLocation) throws -> CampaignContent {
        let campaign = ContentFixture(files).load().campaign
        #expect(ContentFixture(files).faults() == [], sourceLocation: place)
        return try #require(campaign, sourceLocation: place)
    }

    private func edition(_ files: [String: String], _ place: SourceLocation = #_sourceLocation) throws -> Edition {
        try #require(try load(files, place).editions.first, sourceLocation: place)
    }

    static let common = """
        title: Tin
        summary: Một câu.
        date: 2023-10-02
        updated: 03/10/2023
        expires: 2024
        draft: yes
        slug: tin-moi
        aliases: [/cu, /cu.html, /a/b/]
        image: {src: media/a.jpg, alt: Ảnh, credit: Lan, licence: CC BY, caption: Lễ}
        source: ../plan.md
        corrections:
          - {date: 2023-10-03, text: Sửa tên}
        tags: đọc sách
        allow: [C507, M101]
        """

    @Test func everyCommonFieldIsRead() throws {
        let page = try #require(try load(["pages/a.md": "---\n\(Self.common)\n---\n"]).pages.first)
        let fields = page.fields
        #expect(page.title == "Tin")
        #expect(page.slug.rawValue == "tin-moi")
        #expect(page.slugSpan != nil)
        #expect(fields.summary == "Một câu.")
        #expect(
            [fields.date?.value, fields.updated, fields.expires].map { $0?.html } == [
                "2023-10-02", "2023-10-03", "2024",
            ])
        #expect(fields.isDraft)
        #expect(fields.aliases.map(\.value) == ["/cu/", "/cu.html", "/a/b/"])
        #expect(fields.image?.source.value == "media/a.jpg")
        #expect(
            [fields.image?.alt, fields.image?.credit, fields.image?.licence, fields.image?.caption] == [
                "Ảnh", "Lan", "CC BY", "Lễ",
            ])
        #expect(fields.source?.value == "../plan.md")
        #expect(fields.corrections.map { "\($0.date.html) \($0.text)" } == ["2023-10-03 Sửa tên"])
        #expect(fields.tags == ["đọc sách"])
        #expect(fields.allowances.map(\.code) == ["C507", "M101"])
    }

    @Test func nothingButATitleLeavesTheRestOpen() throws {
        let page = try #require(try load(["pages/Giới thiệu Đoàn.md": "---\ntitle: Giới thiệu\n---\n"]).pages.first)
        #expect(page.slug.rawValue == "gioi-thieu-doan")
        #expect(page.slugSpan == nil)
        let fields = page.fields
        #expect(
            fields.summary == nil && fields.date == nil && fields.updated == nil && fields.expires == nil
                && !fields.isDraft)
        #expect(fields.aliases.isEmpty && fields.image == nil && fields.source == nil && fields.corrections.isEmpty)
        #expect(fields.tags.isEmpty && fields.allowances.isEmpty)
    }

    @Test(arguments: [
        ("true", true), ("yes", true), ("True", true), ("\"yes\"", true), ("false", false), ("no", false), ("", false),
        ("~", false),
    ])
    func aBoolIsAWord(text: String, value: Bool) throws {
        let page = try #require(try load(["pages/a.md": "---\ntitle: a\ndraft: \(text)\n---\n"]).pages.first)
        #expect(page.fields.isDraft == value)
    }

    @Test func emptyTextsSayNothing() throws {
        let yaml =
            "title: a\naddress: \"\"\nplace: \" \"\nsummary: ''\nonline: \"\"\nstart: \"\"\nstatus: \"\"\ntags: [\"\", b]\nimage: {src: media/a.jpg, alt: \"\"}\nimage2: x"
        let fixture = ContentFixture(["2023/activities/a.md": "---\n\(yaml)\n---\n"])
        let activity = try #require(fixture.load().campaign?.editions.first?.activities.first)
        #expect(fixture.faults().map { String($0.prefix(4)) } == ["C101"])
        #expect(
            [activity.address, activity.place, activity.article.fields.summary, activity.online] == [
                nil, nil, nil, nil,
            ])
        #expect(activity.start == nil)
        #expect(activity.status == .scheduled)
        #expect(activity.article.fields.tags == ["b"])
        #expect(activity.article.fields.image?.alt == "")
    }

    @Test func everyFieldOfAThemeIsRead() throws {
        let theme = try edition([
            "2023/theme.md": """
            ---
            title: Xây dựng năng lực tự học
            name: Tuần lễ năm 2023
            body: Ủy ban nhân dân Quận 3
            level: district
            start: 2023-10-02
            end: 08/10/2023
            status: held
            opening: activities/le-khai-mac.md
            ---
            Thông điệp.
            """
        ]).theme
        #expect(
            [theme.article.title, theme.theme, theme.name, theme.agency, theme.level, theme.opening?.value] == [
                "Xây dựng năng lực tự học", "Xây dựng năng lực tự học", "Tuần lễ năm 2023", "Ủy ban nhân dân Quận 3",
                "district", "activities/le-khai-mac.md",
            ])
        #expect([theme.start?.html, theme.end?.html] == ["2023-10-02", "2023-10-08"])
        #expect(theme.status == .held)
        #expect(String(decoding: theme.article.body.html, as: UTF8.self) == "<p>Thông điệp.</p>\n")
    }

    @Test func aNameStandsInForATheme() throws {
        let theme = try edition(["2023/theme.md": "---\nname: Tuần lễ năm 2023\n---\n"]).theme
        #expect(theme.article.title == "Tuần lễ năm 2023")
        #expect(theme.theme == nil)
        #expect(theme.status == .planned)
    }

    @Test func everyFieldOfAPlanIsRead() throws {
        let plan = try #require(
            try edition([
                "2023/plan.md": """
                ---
                title: Kế hoạch
                kind: Kế hoạch
                number: 012
                symbol: /KH-UBND
                issued: 2023-09
                issued_at: Quận 3
                issuer: Ủy ban nhân dân Quận 3
                signer: {authority: KT. CHỦ TỊCH, title: PHÓ CHỦ TỊCH, name: Vũ Thị Mỹ Ngọc}
                recipients: [Sở GDĐT, Lưu VT]
                based_on: "Luật: 2019"
                file: media/ke-hoach.pdf
                notes: Thiếu số
                ---
                """
            ]).plan)
        #expect(
            [plan.kind, plan.number, plan.symbol, plan.issued?.html, plan.issuedAt, plan.issuer, plan.file?.value] == [
                "Kế hoạch", "012", "/KH-UBND", "2023-09", "Quận 3", "Ủy ban nhân dân Quận 3", "media/ke-hoach.pdf",
            ])
        #expect(
            [plan.signer?.authority, plan.signer?.title, plan.signer?.name] == [
                "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Vũ Thị Mỹ Ngọc",
            ])
        #expect([plan.recipients, plan.basedOn, plan.notes] == [["Sở GDĐT", "Lưu VT"], ["Luật: 2019"], ["Thiếu số"]])
    }

    @Test func anOutlineHasItsPrintedLabel() throws {
        let outline = try #require(
            try edition(["2023/outline.md": "---\ntitle: Đề cương\nlabel: Phụ lục 2\n---\nA\n\nB\n"]).outline)
        #expect(outline.label == "Phụ lục 2")
        #expect(outline.article.body.anchors.list == ["d1", "d2"])
    }

    static let activity = """
        title: Lễ khai mạc
        kind: opening
        level: district
        start: 2023-10-07 07:30
        end: 2023-10-07 09:00
        place: Trường THCS Lê Lợi
        address: 282 Võ Thị Sáu
        place_note: Do quận chọn
        map: [10.7808, 106.6869]
        online: https://meet.example.vn/x
        audience: học sinh
        organiser: Phòng GDĐT
        partners: [Đoàn, Hội]
        registration: https://dk.example.vn/
        phone: 028 3930 0000
        fee: 20.000 đồng
        status: moved_online
        previous_start: 2023-10-06
        programme:
          - {time: 07:30, text: Đón khách}
          - Khai mạc
        row: 1.1
        classes: 12
        participants: 3500
        """

    @Test func everyFieldOfAnActivityIsRead() throws {
        let activity = try #require(
            try edition(["2023/activities/le.md": "---\n\(Self.activity)\n---\n"]).activities.first)
        #expect(
            [
                activity.kind, activity.level, activity.place, activity.address, activity.placeNote, activity.online,
                activity.organiser, activity.registration, activity.phone, activity.row,
            ] == [
                "opening", "district", "Trường THCS Lê Lợi", "282 Võ Thị Sáu", "Do quận chọn",
                "https://meet.example.vn/x", "Phòng GDĐT", "https://dk.example.vn/", "028 3930 0000", "1.1",
            ])
        #expect(
            [activity.start, activity.end, activity.previousStart].map { $0?.html } == [
                "2023-10-07T07:30:00+07:00", "2023-10-07T09:00:00+07:00", "2023-10-06",
            ])
        #expect([activity.coordinates?.latitude, activity.coordinates?.longitude] == [10.7808, 106.6869])
        #expect([activity.audience, activity.partners] == [["học sinh"], ["Đoàn", "Hội"]])
        #expect(activity.fee == .text("20.000 đồng"))
        #expect(activity.status == .movedOnline)
        #expect(activity.programme.map(\.time) == ["07:30", nil])
        #expect(activity.programme.map(\.text) == ["Đón khách", "Khai mạc"])
        #expect([activity.classes, activity.participants] == [12, 3500])
    }

    @Test func anActivityNeedsATitleOnly() throws {
        let activity = try #require(
            try edition(["2023/activities/le.md": "---\ntitle: Lễ\nfee: 0\n---\n"]).activities.first)
        #expect(activity.kind == "other")
        #expect(activity.status == .scheduled)
        #expect(activity.fee == .free)
        #expect(activity.level == nil && activity.start == nil && activity.end == nil && activity.coordinates == nil)
    }

    @Test(arguments: [
        ("scheduled", Activity.Status.scheduled), ("postponed", .postponed), ("moved_online", .movedOnline),
        ("cancelled", .cancelled), ("held", .held),
    ])
    func everyStatusIsKnown(word: String, status: Activity.Status) throws {
        #expect(
            try edition(["2023/activities/le.md": "---\ntitle: Lễ\nstatus: \(word)\n---\n"]).activities.first?.status
                == status)
    }

    @Test func everyFieldOfANewsItemIsRead() throws {
        let item = try #require(
            try edition([
                "2023/news/a.md": """
                ---
                title: Tin
                date: 2023-10
                body: Phòng GDĐT
                place: Quận 3
                activity: ../activities/le.md
                outlet: Báo Giáo dục
                outlet_url: https://bao.example.vn/1
                photos:
                  - {src: media/a.jpg, alt: Một}
                  - {src: media/b.jpg, alt: ""}
                ---
                """
            ]).news.first)
        #expect(
            [item.date.html, item.agency, item.place, item.activity?.value, item.outlet, item.outletURL] == [
                "2023-10", "Phòng GDĐT", "Quận 3", "../activities/le.md", "Báo Giáo dục", "https://bao.example.vn/1",
            ])
        #expect(item.photos.map { "\($0.source.value)|\($0.alt)" } == ["media/a.jpg|Một", "media/b.jpg|"])
    }

    @Test func aGalleryOfOneNeedsNoList() throws {
        let item = try #require(
            try edition(["2023/news/a.md": "---\ntitle: Tin\ndate: 2023\nphotos: {src: media/a.jpg, alt: Một}\n---\n"])
                .news.first)
        #expect(item.photos.map(\.alt) == ["Một"])
    }

    // MARK: Faults

    /// A key of each kind of file with a typing error: letters swapped, dropped, doubled.
    struct Misspelling: Sendable, CustomTestStringConvertible {
        let file: String
        /// Text before the key, on lines of its own or the same.
        var before = ""
        let key: String
        let wrong: String
        var testDescription: String { "\(file) \(before)\(wrong)" }

        static let all: [Misspelling] = keys.flatMap { file, list in all(file, "", list) } + nested.flatMap(all)

        private static func all(_ file: String, _ before: String, _ list: String) -> [Misspelling] {
            let known = list.split(separator: " ").map { String($0) }
            return known.flatMap { key in
                // `tile` is as near to `file` as to `title`.
                misspelt(key).filter { !known.contains($0) && $0 != "tile" }
                    .map { Misspelling(file: file, before: before, key: key, wrong: $0) }
            }
        }

        private static func misspelt(_ key: String) -> [String] {
            let letters = Array(key)
            let middle = letters.count / 2
            var swapped = letters
            swapped.swapAt(middle - 1, middle)
            var dropped = letters
            dropped.remove(at: middle)
            var doubled = letters
            doubled.insert(letters[middle], at: middle)
            return [String(swapped), String(dropped), String(doubled), key.uppercased()]
        }

        private static let common =
            "title summary date updated expires draft slug aliases image source corrections tags allow "
        private static let keys: [(String, String)] = [
            ("pages/a.md", common), ("2023/theme.md", common + "name body level start end status opening"),
            (
                "2023/plan.md",
                common + "kind number symbol issued issued_at issuer signer recipients based_on file notes"
            ),
            ("2023/outline.md", common + "label"),
            ("2023/slogans/a.md", common + "places rule at_least order slugs old_slugs"),
            (
                "2023/activities/a.md",
                common
                    + "kind level start end place address place_note map online audience organiser partners registration phone fee status previous_start programme row classes participants"
            ),
            ("2023/news/a.md", common + "body place activity outlet outlet_url photos"),
            (
                "site.yml",
                "title short_title description url language time_zone organisation channels licence current places levels kinds banners paths"
            ),
        ]
        /// Keys inside others, in the forms that authors write.
        private static let nested: [(String, String, String)] = [
            ("site.yml", "organisation:\n  ", "name address phone email url logo"),
            ("site.yml", "channels:\n  - ", "name url"),
            ("site.yml", "banners:\n  - {", "id label width height"),
            (
                "site.yml", "paths:\n  ",
                "slogans outline activities news plan figures archive search press data media page"
            ),
            ("2023/news/a.md", "image:\n  ", "src alt credit licence caption"),
            ("2023/news/a.md", "photos:\n  - ", "src alt credit licence caption"),
            ("pages/a.md", "corrections:\n  - {", "date text"),
            ("2023/plan.md", "signer: {", "authority title name"),
            ("2023/activities/a.md", "programme:\n  - ", "time text"),
        ]
    }

    @Test(arguments: Misspelling.all)
    func aMisspeltKeyIsToldWithTheNearest(slip: Misspelling) throws {
        let site = slip.before.hasPrefix("organisation") ? "title: a\nurl: https://a.vn/\n" : ContentFixture.site
        let head = slip.file == "site.yml" ? site : "title: a\ndate: 2023\n"
        let text = "\(slip.before)\(slip.wrong): x\(slip.before.hasSuffix("{") ? "}" : "")\n" + head
        let whole = slip.file == "site.yml" ? text : "---\n\(text)---\n- a\n"
        let unknown = ContentFixture([slip.file: whole]).load().report.diagnostics.filter { $0.rule == .unknownKey }
        #expect(unknown.map(\.message.vi) == ["không có khóa “\(slip.wrong)”"])
        #expect(unknown.map { $0.fixes.map(\.message.vi) } == [["có phải “\(slip.key)”?"]])
        #expect(unknown.map { $0.fixes.map(\.replacement) } == [[slip.key]])
        // Carets are below the whole key and nothing else.
        let start = try #require(whole.range(of: "\(slip.wrong): x")).lowerBound.utf16Offset(in: whole)
        let key = Span(path: "Content/\(slip.file)", start: start, end: start + slip.wrong.utf8.count)
        #expect(unknown.map(\.span) == [key])
        #expect(unknown.map { $0.fixes.map(\.span) } == [[key]])
    }

    /// The lists above contain every key of the schema.
    @Test func everyDeclaredKeyIsTriedMisspelt() {
        let tried = Set(Misspelling.all.map(\.key))
        #expect(tried == Set(DeclaredKey.all.map(\.name)))
    }

    @Test func aStrangeKeyIsToldWithAllThereAre() {
        #expect(
            ContentFixture(["2023/outline.md": "---\ntitle: a\nthumbnails: x\n---\n"]).told() == """
                Content/2023/outline.md:3:1: lỗi[C101]: không có khóa “thumbnails”
                  |
                3 | thumbnails: x
                  | ^^^^^^^^^^
                  = gợi ý: các khóa dùng được: label, title, slug, summary, date, updated, expires, draft, aliases, image, source, corrections, tags, allow

                """)
    }

    @Test func everyKnownKeyIsNamedOnce() {
        let report = ContentFixture(["2023/theme.md": "---\ntitle: a\nthumbnails: x\n---\n"]).load().report
        #expect(
            report.diagnostics.flatMap { $0.fixes.map(\.message.en) } == [
                "known keys: title, name, body, level, start, end, status, opening, slug, summary, date, updated, expires, draft, aliases, image, source, corrections, tags, allow"
            ])
    }

    @Test(arguments: [
        ("pages/a.md", "summary: a", ["C103 pages/a.md:1:1: thiếu khóa bắt buộc “title”"]),
        ("pages/a.md", "title:", ["C103 pages/a.md:2:1: khóa bắt buộc “title” chưa có giá trị"]),
        ("pages/a.md", "title: \"  \"", ["C103 pages/a.md:2:1: khóa bắt buộc “title” chưa có giá trị"]),
        (
            "2023/theme.md", "summary: a",
            ["C103 2023/theme.md:1:1: cần “title” (chủ đề của năm) hoặc “name” (tên của đợt)"]
        ),
        ("2023/news/a.md", "title: a", ["C103 2023/news/a.md:1:1: thiếu khóa bắt buộc “date”"]),
        ("pages/a.md", "title: [a, b]", ["C104 pages/a.md:2:8: “title” phải là một dòng chữ"]),
        (
            "pages/a.md", "title: a\ntags:\n  - a: b",
            ["C111 pages/a.md:4:5: mục này của “tags” có dấu hai chấm, nên phải đặt trong ngoặc kép"]
        ),
        (
            "pages/a.md", "title: a\ntags: {a: b}",
            ["C104 pages/a.md:3:7: “tags” phải là một danh sách chữ, không phải “khóa: giá trị”"]
        ),
        (
            "pages/a.md", "title: a\ndraft: maybe",
            ["C104 pages/a.md:3:8: “draft” phải là true hoặc false, ở đây là “maybe”"]
        ),
        (
            "pages/a.md", "title: a\ncorrections: sửa",
            ["C104 pages/a.md:3:14: “corrections” phải gồm các dòng “khóa: giá trị” thụt vào"]
        ),
        ("pages/a.md", "title: a\ncorrections: [{text: b}]", ["C103 pages/a.md:3:15: thiếu khóa bắt buộc “date”"]),
        ("pages/a.md", "title: a\ndate: 31/04/2023", ["C105 pages/a.md:3:7: “31/04/2023” không phải ngày có thật"]),
        (
            "pages/a.md", "title: a\nslug: Tin Mới",
            ["C502 pages/a.md:3:7: “slug” chỉ được gồm chữ a–z không dấu, số và dấu gạch nối, ở đây là “Tin Mới”"]
        ),
        (
            "pages/a.md", "title: a\nimage: media/a.jpg",
            ["C501 pages/a.md:3:8: “image” cần cả đường dẫn lẫn lời mô tả cho người không nhìn thấy ảnh"]
        ),
        (
            "pages/a.md", "title: a\nimage: {src: media/a.jpg}",
            ["C501 pages/a.md:3:14: ảnh thiếu “alt”, lời mô tả cho người không nhìn thấy ảnh"]
        ),
        ("pages/a.md", "title: a\nallow: C999", ["C601 pages/a.md:3:8: không có mã cảnh báo “C999”"]),
        ("pages/…….md", "title: a", ["C502 pages/…….md:1:1: tên tệp không có chữ cái hay chữ số nào để làm địa chỉ"]),
        ("2023/theme.md", "title: a\nlevel: distric", ["C106 2023/theme.md:3:8: “level” không có giá trị “distric”"]),
        ("2023/theme.md", "title: a\nstatus: done", ["C106 2023/theme.md:3:9: “status” không có giá trị “done”"]),
        (
            "2023/theme.md", "title: a\nstart: 2022-10-01",
            ["C303 2023/theme.md:3:8: thư mục là năm 2023 nhưng ngày bắt đầu thuộc năm 2022"]
        ),
        (
            "2023/activities/a.md", "title: a\nkind: open",
            ["C106 2023/activities/a.md:3:7: “kind” không có giá trị “open”"]
        ),
        (
            "2023/activities/a.md", "title: a\nmap: [206.6869, 10.7808]",
            ["C505 2023/activities/a.md:3:6: “map” phải là [vĩ độ, kinh độ], ví dụ [10.7808, 106.6869]"]
        ),
        (
            "2023/activities/a.md", "title: a\nmap: 10.78",
            ["C505 2023/activities/a.md:3:6: “map” phải là [vĩ độ, kinh độ], ví dụ [10.7808, 106.6869]"]
        ),
        (
            "2023/activities/a.md", "title: a\nonline: meet.example.vn",
            ["C504 2023/activities/a.md:3:9: “online” phải là địa chỉ web bắt đầu bằng https:// hoặc http://"]
        ),
        (
            "2023/activities/a.md", "title: a\nclasses: 1.200",
            ["C505 2023/activities/a.md:3:10: “classes” phải là số nguyên từ 0 đến 1000000000, ở đây là “1.200”"]
        ),
    ])
    func whatIsWrongIsToldInPlace(file: String, yaml: String, faults: [String]) {
        #expect(ContentFixture([file: "---\n\(yaml)\n---\n"]).faults() == faults)
    }

    @Test func anUnknownWordIsToldWithTheList() {
        #expect(
            ContentFixture(["2023/slogans/a.md": "---\ntitle: a\nrule: al\n---\n- Học\n"]).told() == """
                Content/2023/slogans/a.md:3:7: lỗi[C106]: “rule” không có giá trị “al”
                  |
                3 | rule: al
                  |       ^^
                  = ghi chú: các giá trị dùng được: all, pick
                  = gợi ý: có phải “all”?

                """)
    }

    @Test(arguments: [
        "cu", "//host/cu", "https://a.vn/cu/", "/cu?x=1", "/cu#x", "/../cu/", "/a/./b/", "/a//b/", "/", "/tin tức/",
        "/tin-tức/", "/a\\b/",
    ])
    func whatIsNoOldAddressIsRefused(alias: String) {
        #expect(
            ContentFixture(["pages/a.md": "---\ntitle: a\naliases: [\"\(alias.replacing("\\", with: "\\\\"))\"]\n---\n"]
            ).faults() == [
                "C503 pages/a.md:3:11: “\(alias)” không phải địa chỉ cũ hợp lệ trong trang này"
            ])
    }

    @Test(arguments: [
        ("2023-10-07", "2023-10-01", true), ("2023-10-07", "2023-10-07", false),
        ("2023-10-07 09:00", "2023-10-07 07:30", true),
        ("2023-10-07 09:00", "2023-10-07", false), ("2023-10-07", "2023-10-07 07:30", false),
        ("2023-10", "2023-10-01", false),
        ("2023-10-07", "2023-10", false), ("2023-10-07", "2023-09", true), ("2023-10-07", "2023", false),
        ("2024", "2023", true),
        ("2023-10-07T09:00+07:00", "2023-10-07T03:00Z", false), ("2023-10-08 00:00", "2023-10-07 23:59", true),
    ])
    func anEndBeforeItsStartIsAnError(start: String, end: String, isWrong: Bool) {
        let faults = ContentFixture(["2023/activities/a.md": "---\ntitle: a\nstart: \(start)\nend: \(end)\n---\n"])
            .faults()
        #expect(faults.map { String($0.prefix(4)) } == (isWrong ? ["C102"] : []))
    }

    @Test func anEndBeforeItsStartNamesBoth() {
        #expect(
            ContentFixture(["2023/theme.md": "---\ntitle: a\nstart: 2023-10-07\nend: 01/10/2023\n---\n"]).told() == """
                Content/2023/theme.md:4:6: lỗi[C102]: ngày kết thúc 01/10/2023 sớm hơn ngày bắt đầu 07/10/2023
                  |
                4 | end: 01/10/2023
                  |      ^^^^^^^^^^
                  = ghi chú: ngày bắt đầu khai ở đây: Content/2023/theme.md:3:8
                  = gợi ý: sửa lại một trong hai ngày; “end” là ngày cuối cùng còn hoạt động

                """)
    }
}
