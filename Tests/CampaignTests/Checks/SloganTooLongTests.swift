import Diagnostics
import Testing

@Suite struct SloganTooLongTests {
    /// Every shipped size but the small ones taken away, and one to measure with.
    private static func banner(_ width: Double, _ height: Double) -> String {
        let shipped = ["ngang-6x07", "ngang-8x08", "ngang-6x15", "ngang-3x1", "doc-08x25", "doc-1x3"]
        return RuleSample.site + "banners:\n" + shipped.map { "  - {id: \($0), label: null}\n" }.joined()
            + "  - {id: thu, label: Cỡ thử, width: \(width), height: \(height)}\n"
    }

    private static func sample(_ characters: Int, on site: String) -> RuleSample {
        // Words of four letters, as Vietnamese syllables are on average, and what is left.
        let words = String(repeating: "được ", count: characters / 5) + String(repeating: "a", count: characters % 5)
        return RuleSample(["site.yml": site, "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n- \(words)\n"])
    }

    @Test func theRoomiestBannerAndItsLettersAreNamed() {
        let sample = RuleSample.slogans("1. " + String(repeating: "học tập ", count: 60) + "nữa")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:5:4: lưu ý[C707]: khẩu hiệu dài 483 ký tự: trên cỡ rộng chỗ nhất (Băng rôn ngang 6 × 1,5 m) chữ chỉ cao khoảng 9 cm
                  |
                5 | 1. học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập h…
                  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = gợi ý: chỉ dùng trên pa-nô hoặc khi đọc; treo băng rôn thì chọn khẩu hiệu ngắn hơn

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:5:4: note[C707]: the slogan has 483 characters: on the roomiest banner (Băng rôn ngang 6 × 1,5 m) its letters are about 9 cm high
                  |
                5 | 1. học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập học tập h…
                  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: keep it for boards and for reading aloud; choose a shorter one for banners

                """)
    }

    /// The figures of field.md §5 for a street banner of 0.8 × 8 m: 110 characters fit, 262 do not.
    @Test(arguments: [(110, 0), (262, 1)])
    func aStreetBannerCarriesWhatTheFieldSays(_ characters: Int, told: Int) {
        #expect(Self.sample(characters, on: Self.banner(8, 0.8)).marks.count == told)
    }

    @Test(arguments: [
        // The longest words of the seeds: Hồ Chí Minh on learning, 262 characters, on the shipped sizes.
        SloganTooLongTests.sample(262, on: RuleSample.site),
        // One long word a line: height is what limits.
        SloganTooLongTests.sample(12, on: SloganTooLongTests.banner(0.8, 2.5)),
        // An author is no part of what is measured here.
        .slogans("- Học — " + String(repeating: "Lenin ", count: 100)),
    ])
    func whatSomeBannerCarriesIsLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
