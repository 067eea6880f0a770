import Campaign
import Diagnostics
import Testing

/// The public part of a campaign at a given moment, Content/README.md §2, §3 and §11.
@Suite struct PublicationTests {
    /// 2023-10-07, 08:00 in Viet Nam.
    static let now = 1_696_640_400

    private func shown(
        _ files: [String: String], at now: Int = Self.now, including inclusion: PublicCampaign.Inclusion = []
    ) throws -> PublicCampaign {
        let campaign = try #require(ContentFixture(files).load().campaign)
        return PublicCampaign(campaign, at: now, including: inclusion)
    }

    private func news(_ fields: String) -> [String: String] { ["2023/news/a.md": "---\ntitle: Tin\n\(fields)\n---\n"] }

    @Test(arguments: [
        ("date: 2023-10-07", true), ("date: 2023-10-08", false), ("date: 2023-10-07 08:00", true),
        ("date: 2023-10-07 08:01", false),
        ("date: 2023-10", true), ("date: 2023-11", false), ("date: 2023", true), ("date: 2024", false),
        ("date: 2023-10-07T01:00Z", true),
        ("date: 2023-10-07T01:01Z", false), ("date: 2023-10-07\ndraft: true", false),
        ("date: 2023\nexpires: 2023-10-01", true),
    ])
    func aPageIsHeldBackUntilItsDate(fields: String, isPublic: Bool) throws {
        let campaign = try shown(news(fields))
        #expect(campaign.editions.map(\.news.count) == [isPublic ? 1 : 0])
        #expect(Array(campaign.heldBack.keys) == (isPublic ? [] : ["2023/news/a.md"]))
    }

    @Test func aDayAloneIsPublicFromItsMidnight() throws {
        let midnight = 1_696_611_600
        #expect(try shown(news("date: 2023-10-07"), at: midnight).editions.map(\.news.count) == [1])
        #expect(try shown(news("date: 2023-10-07"), at: midnight - 1).editions.map(\.news.count) == [0])
        #expect(try shown(news("date: 2023-10-07 18:00"), at: midnight).editions.map(\.news.count) == [0])
    }

    @Test(arguments: [
        ("date: 2023-10-08 18:30", "chưa đến ngày công bố 08/10/2023 18:30", "its date, 08/10/2023 18:30, lies ahead"),
        ("date: 2023-11", "chưa đến ngày công bố 11/2023", "its date, 11/2023, lies ahead"),
        ("date: 2023\ndraft: yes", "bản nháp (draft: true)", "a draft (draft: true)"),
    ])
    func whyAndUntilWhenIsTold(fields: String, vi: String, en: String) throws {
        let held = try #require(try shown(news(fields)).heldBack["2023/news/a.md"])
        #expect(
            [held.shownPath, held.title, held.reason.message.vi, held.reason.message.en] == [
                "Content/2023/news/a.md", "Tin", vi, en,
            ])
    }

    @Test func aThemeHoldsItsWholeEdition() throws {
        let campaign = try shown([
            "2024/theme.md": "---\ntitle: Năm sau\ndate: 2024\n---\n",
            "2024/news/b.md": "---\ntitle: B\ndate: 2023\n---\n",
            "2024/slogans/c.md": "---\ntitle: C\ndraft: true\n---\n- c\n", "2024/plan.md": "---\ntitle: P\n---\n",
        ])
        #expect(campaign.editions.map(\.year) == [2023])
        #expect(
            campaign.heldBack.mapValues(\.reason.message.vi) == [
                "2024/theme.md": "chưa đến ngày công bố 2024",
                "2024/news/b.md": "cả năm 2024 được giữ lại: chưa đến ngày công bố 2024",
                "2024/slogans/c.md": "cả năm 2024 được giữ lại: chưa đến ngày công bố 2024",
                "2024/plan.md": "cả năm 2024 được giữ lại: chưa đến ngày công bố 2024",
            ])
    }

    static let previews: [(PublicCampaign.Inclusion, [String])] = [
        ([], ["a"]), (.drafts, ["a", "b"]), (.future, ["a", "c"]), ([.drafts, .future], ["a", "b", "c", "d"]),
    ]

    @Test(arguments: previews)
    func aPreviewShowsWhatItIsAskedFor(inclusion: PublicCampaign.Inclusion, titles: [String]) throws {
        let campaign = try shown(
            [
                "pages/a.md": "---\ntitle: a\n---\n", "pages/b.md": "---\ntitle: b\ndraft: true\n---\n",
                "pages/c.md": "---\ntitle: c\ndate: 2030\n---\n",
                "pages/d.md": "---\ntitle: d\ndate: 2030\ndraft: true\n---\n",
            ], including: inclusion)
        #expect(campaign.pages.map(\.title) == titles)
    }

    @Test(arguments: [
        ("2023-10-07", true), ("2023-10-08", false), ("2023-10-07 08:00", true), ("2023-10-07 08:01", false),
        ("2023-10", true), ("2024", false),
    ])
    func aPageExpiresOnItsDay(expires: String, isExpired: Bool) throws {
        let campaign = try shown(["pages/a.md": "---\ntitle: a\nexpires: \(expires)\n---\n"])
        #expect(campaign.pages.map(campaign.isExpired) == [isExpired])
        let preview = try shown(["pages/a.md": "---\ntitle: a\nexpires: \(expires)\n---\n"], including: .expired)
        #expect(preview.pages.map(preview.isExpired) == [false])
    }

    @Test(arguments: [
        ("", [2021: "", 2022: "", 2023: ""], 2023), ("current: 2022\n", [2021: "", 2022: "", 2023: ""], 2022),
        ("", [2021: "", 2022: "", 2023: "status: cancelled"], 2022),
        ("", [2022: "status: cancelled", 2023: "status: cancelled"], 2023),
        ("", [2022: "", 2023: "draft: true"], 2022), ("current: 2023\n", [2022: "", 2023: "status: cancelled"], 2023),
    ])
    func theEditionInFrontIsTheLatestThatTakesPlace(site: String, years: [Int: String], front: Int) throws {
        var files = ["site.yml": ContentFixture.site + site]
        for (year, fields) in years { files["\(year)/theme.md"] = "---\ntitle: Năm \(year)\n\(fields)\n---\n" }
        #expect(try shown(files).current?.year == front)
    }

    @Test func withoutAPublicEditionNoneIsInFront() throws {
        #expect(try shown(["2023/theme.md": "---\ntitle: a\ndraft: true\n---\n"]).current == nil)
    }

    @Test func correctionsAreToldFromTheirDayNewestFirst() throws {
        let fields =
            "title: a\nupdated: 2023-10-09\ncorrections:\n  - {date: 2023-10-03, text: Một}\n  - {date: 2023-10-07, text: Hai}\n  - {date: 2023-10-08, text: Ba}"
        let campaign = try shown(["pages/a.md": "---\n\(fields)\n---\n"])
        let page = try #require(campaign.pages.first)
        #expect(campaign.corrections(of: page).map(\.text) == ["Hai", "Một"])
        #expect(campaign.lastChange(of: page)?.html == "2023-10-07")
    }

    // MARK: allow

    private func allowed(_ fields: String, body: String) -> [String] {
        let (campaign, report) = ContentFixture(["pages/a.md": "---\ntitle: a\n\(fields)\n---\n\(body)\n"]).load()
        guard let campaign else { return ["no campaign"] }
        return Allowances.applied(to: report, of: campaign).sorted().map { "\($0.rule.code) \($0.message.vi)" }
    }

    @Test func anAllowedWarningIsSilent() {
        #expect(allowed("allow: C507", body: "0903123456") == [])
        #expect(allowed("allow: [C507, M101]", body: "0903123456 <b>") == [])
        #expect(allowed("allow: M101", body: "0903123456").map { String($0.prefix(4)) } == ["C602", "C507"])
    }

    @Test func anAllowanceThatSilencesNothingIsNoted() {
        #expect(allowed("allow: C507", body: "Chữ") == ["C602 không có cảnh báo C507 nào ở đây, “allow” này thừa"])
        #expect(
            allowed("allow: [C507, C507]", body: "0903123456") == [
                "C602 không có cảnh báo C507 nào ở đây, “allow” này thừa"
            ])
    }

    @Test func anErrorCannotBeAllowed() {
        #expect(allowed("allow: C105\ndate: 31/04/2023", body: "").map { String($0.prefix(4)) } == ["C105"])
    }

    @Test func anAllowanceHoldsForItsOwnPageOnly() {
        let (campaign, report) = ContentFixture([
            "pages/a.md": "---\ntitle: a\nallow: C507\n---\n0903123456\n",
            "pages/b.md": "---\ntitle: b\n---\n0903123456\n",
        ]).load()
        let left = campaign.map { Allowances.applied(to: report, of: $0).sorted().compactMap(\.span?.path) }
        #expect(left == ["Content/pages/b.md"])
    }
}
