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
}
