import Diagnostics
import Testing

@Suite struct VagueLinkTextTests {
    @Test func wordsThatSayNothing() {
        let sample = RuleSample.news("Xem [tại đây](https://a.vn/b).")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:5:6: cảnh báo[C801]: chữ của liên kết, “tại đây”, không cho biết liên kết dẫn tới đâu
                  |
                5 | Xem [tại đây](https://a.vn/b).
                  |      ^^^^^^^
                  = gợi ý: đặt liên kết vào chính tên của trang hoặc tài liệu: [Kế hoạch năm 2023](…)

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:5:6: warning[C801]: the words of the link, “tại đây”, do not say where it leads
                  |
                5 | Xem [tại đây](https://a.vn/b).
                  |      ^^^^^^^
                  = help: make the name of the page or document the link: [Plan of 2023](…)

                """)
    }

    @Test(arguments: [
        (RuleSample.news("[Xem thêm »](https://a.vn)"), ["C801 Xem thêm »"]),
        (RuleSample.news("[Click Here](<https://a.vn/b c>)"), ["C801 Click Here"]),
        (RuleSample.news("[**Chi tiết...**](\n  https://a.vn)"), ["C801 **Chi tiết...**"]),
        (RuleSample.news("[tại đây][x]\n\n[x]: https://a.vn"), ["C801 https://a.vn"]),
        (RuleSample.news("[XEM CHI TIẾT](https://a.vn)"), ["C801 XEM CHI TIẾT"]),
        (RuleSample.news("[→ Đọc tiếp](https://a.vn)"), ["C801 → Đọc tiếp"]),
        (RuleSample.news("[More](https://a.vn) [liên kết này](https://b.vn)"), ["C801 More", "C801 liên kết này"]),
        (RuleSample.news("[tải về](https://a.vn) [đây](https://b.vn)"), ["C801 đây"]),
    ])
    func signsAroundAndCapitalsDoNotHelp(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.news("Xem [kế hoạch tại đây](https://a.vn)."),
        .news("[Tin tức tại đây và ở nơi khác](https://a.vn)"),
        .news("Xem tại đây: <https://a.vn>"),
        .news("`[tại đây](https://a.vn)`"),
        .news("[Đây là Hà Nội](https://a.vn)"),
    ])
    func wordsThatNameTheTargetAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }

    /// The quick look at length and last letter lets no word of the list through, whatever stands around it.
    @Test(arguments: [
        "tại đây", "ở đây", "đây", "vào đây", "theo đây", "link", "link này", "tại link này", "liên kết này",
        "tại liên kết này", "đường dẫn này", "tại đường dẫn này", "đường link này", "tại đường link này", "trang này",
        "xem", "xem thêm", "đọc thêm", "xem tiếp", "đọc tiếp", "chi tiết", "xem chi tiết", "chi tiết tại đây",
        "xem tại đây", "xem thêm tại đây", "xem ở đây", "xem chi tiết tại đây", "bấm vào đây", "nhấn vào đây",
        "nhấp vào đây", "bấm đây", "click", "click vào đây", "click here", "here", "this link", "read more", "see more",
        "learn more", "more", "more details", "details",
    ])
    func noWordOfTheListPasses(words: String) {
        for text in [
            words, words.uppercased(), words.capitalized, "→ \(words)", "\(words)…", "(\(words)) »", "«\(words)»",
            "1. \(words):",
        ] {
            #expect(RuleSample.news("[\(text)](https://a.vn)").marks == ["C801 \(text)"])
        }
    }
}
