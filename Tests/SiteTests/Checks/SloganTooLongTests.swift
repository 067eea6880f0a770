import Campaign
import Diagnostics
import Site
import Testing

@Suite struct SloganTooLongTests {
    /// Replaces the shipped sizes, except the small ones, by one size to test with.
    private static func banner(_ width: Double, _ height: Double) -> String {
        let shipped = ["ngang-6x07", "ngang-8x08", "ngang-6x15", "ngang-3x1", "doc-08x25", "doc-1x3"]
        return SiteRuleSample.site + "banners:\n" + shipped.map { "  - {id: \($0), label: null}\n" }.joined()
            + "  - {id: thu, label: Cỡ thử, width: \(width), height: \(height)}\n"
    }

    private static func sample(_ characters: Int, on site: String) -> SiteRuleSample {
        // Words of four letters, the average of Vietnamese syllables, and the rest.
        let words = String(repeating: "được ", count: characters / 5) + String(repeating: "a", count: characters % 5)
        return SiteRuleSample(
            ["site.yml": site, "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n- \(words)\n"], hasBanners: true)
    }

    @Test func theRoomiestBannerAndItsLettersAreNamed() throws {
        let sample = SiteRuleSample.slogans("1. " + String(repeating: "học tập ", count: 60) + "nữa")
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:5:4: lưu ý[C707]: khẩu hiệu dài 483 ký tự: trên cỡ rộng chỗ nhất (Băng rôn ngang 3 × 1 m) chữ chỉ cao khoảng 7 cm
                  |
                5 | 1. học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập h…
                  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = gợi ý: chỉ dùng trên pa-nô hoặc khi đọc; treo băng rôn thì chọn khẩu hiệu ngắn hơn

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:5:4: note[C707]: the slogan has 483 characters: on the roomiest banner (Băng rôn ngang 3 × 1 m) its letters are about 7 cm high
                  |
                5 | 1. học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập h…
                  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: keep it for boards and for reading aloud; choose a shorter one for banners

                """)
    }

    /// The figures of Sources/README.md §8.4 for a street banner of 0.8 × 8 m: 110 characters fit, 262 do not.
    @Test(arguments: [(110, 0), (262, 1)])
    func aStreetBannerCarriesWhatTheFieldSays(_ characters: Int, told: Int) throws {
        #expect(try Self.sample(characters, on: Self.banner(8, 0.8)).marks().count == told)
    }

    @Test(arguments: [
        // Missing letters are not a matter of length.
        .slogans("- " + String(repeating: "học 学 ", count: 200)),
        // The longest words of the seeds: Hồ Chí Minh on learning, 262 characters, on the shipped sizes.
        SloganTooLongTests.sample(262, on: SiteRuleSample.site),
        // One long word per line: height is the limit.
        SloganTooLongTests.sample(12, on: SloganTooLongTests.banner(0.8, 2.5)),
        // The author is not part of the length.
        .slogans("- Học — " + String(repeating: "Lenin ", count: 100)),
    ])
    func whatSomeBannerCarriesIsLeftAlone(_ sample: SiteRuleSample) throws {
        #expect(try sample.marks() == [])
    }

    /// 0.8 × 8 m refuses the slogan at 13 cm, since readers who see the whole banner are too far away; 3 × 1 m, which
    /// is read from near, accepts it at 9 cm.
    @Test func aBannerThatCarriesItIsNamedBeforeOneThatRefusesIt() throws {
        let site = Self.banner(8, 0.8)
        #expect(try Self.sample(262, on: site).text(in: .vietnamese).contains("(Cỡ thử) chữ chỉ cao khoảng 13 cm\n"))
        let two = site + "  - {id: gan, label: Cỡ gần, width: 3, height: 1}\n"
        #expect(try Self.sample(262, on: two).text(in: .vietnamese).contains("(Cỡ gần) chữ chỉ cao khoảng 9 cm\n"))
    }

    @Test func wordsThatNoLayoutTakesAreToldOfWithoutAHeight() throws {
        let sample = SiteRuleSample.slogans("- " + String(repeating: "học ", count: 301))
        #expect(
            try sample.text(in: .vietnamese).hasPrefix(
                "Content/2023/slogans/duong.md:5:3: lưu ý[C707]: khẩu hiệu dài 1203 ký tự: không cỡ băng rôn nào in được\n"
            ))
        #expect(
            try sample.text(in: .english).hasPrefix(
                "Content/2023/slogans/duong.md:5:3: note[C707]: the slogan has 1203 characters: no banner carries it\n")
        )
    }

    @Test func aThemeWithoutBannersHasNoBannerToBeTooLongFor() throws {
        let sample = SiteRuleSample([
            "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n- \(String(repeating: "học ", count: 200))\n"
        ])
        #expect(try sample.marks() == [])
    }

    /// The check and the page of the slogan use the same layout.
    @Test func theHeightToldIsThatOfTheLayout() throws {
        let words = String(repeating: "học tập ", count: 60) + "nữa"
        let layout = try BannerFixture.layout(BannerText(lines: [words]), BannerSize(width: 3, height: 1)).get()
        let height = try #require(layout.capitalMillimetres) / 10
        let told = try SiteRuleSample.slogans("1. \(words)").text(in: .vietnamese)
        #expect(told.contains("(Băng rôn ngang 3 × 1 m) chữ chỉ cao khoảng \(height) cm\n"))
    }
}
