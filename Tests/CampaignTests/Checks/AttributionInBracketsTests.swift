import Diagnostics
import Testing

@Suite struct AttributionInBracketsTests {
    @Test func aNameInBracketsIsToldWithTheDash() {
        let sample = RuleSample.slogans("1. Học, học nữa, học mãi (Lenin).")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:5:26: cảnh báo[C708]: tác giả “Lenin” đặt trong ngoặc nên bị coi là chữ của khẩu hiệu
                  |
                5 | 1. Học, học nữa, học mãi (Lenin).
                  |                          ^^^^^^^^
                  = gợi ý: thay ngoặc bằng gạch ngang dài: … — Lenin

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:5:26: warning[C708]: the author “Lenin” stands in brackets and counts as words of the slogan
                  |
                5 | 1. Học, học nữa, học mãi (Lenin).
                  |                          ^^^^^^^^
                  = help: use a dash instead: … — Lenin

                """)
    }

    @Test(arguments: [
        (RuleSample.slogans("- Học ở trường, học ở sách vở,\\\n  học lẫn nhau (Hồ Chí Minh)"), ["C708 (Hồ Chí Minh)"]),
        (RuleSample.slogans("- Có học mới hay (Tục ngữ)."), ["C708 (Tục ngữ)."]),
        (RuleSample.slogans("- Đi một ngày đàng (ngạn ngữ Việt Nam)"), ["C708 (ngạn ngữ Việt Nam)"]),
        (RuleSample.slogans("- Học *nữa* (V. I. Lenin)"), ["C708 (V. I. Lenin)"]),
        (RuleSample.slogans("- Học **nữa** (**Lenin**)"), ["C708 Học **nữa** (**Lenin**)"]),
    ])
    func namesAndKindsOfSayingsAreAuthors(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.slogans("- Tuần lễ hưởng ứng học tập suốt đời năm 2020 (01/10/2020-07/10/2020)"),
        .slogans("- Tổ chức Giáo dục (UNESCO)"),
        .slogans("- Học (Lenin) học nữa"),
        .slogans("- Học tập suốt đời (lần thứ Năm)"),
        .slogans("- Học mãi — Lenin (1919)"),
        .slogans("- (Lenin)"),
        .slogans("- Học nữa — Lenin"),
    ])
    func otherBracketsAreWordsOfTheSlogan(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
