import Diagnostics
import Testing

@Suite struct TitleFormTests {
    @Test func aTitleInCapitals() {
        let sample = RuleSample.news("Chữ.", title: "KHAI MẠC TUẦN LỄ")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:2:8: lưu ý[C806]: tiêu đề viết toàn chữ hoa, khó đọc và bị máy đọc màn hình đánh vần
                  |
                2 | title: KHAI MẠC TUẦN LỄ
                  |        ^^^^^^^^^^^^^^^^
                  = gợi ý: viết chữ thường như một câu

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:2:8: note[C806]: the title is all capitals, which is hard to read and spelled out by screen readers
                  |
                2 | title: KHAI MẠC TUẦN LỄ
                  |        ^^^^^^^^^^^^^^^^
                  = help: write it in small letters like a sentence

                """)
    }

    @Test func aTitleWithAFullStop() {
        let sample = RuleSample.news("Chữ.", title: "Khai mạc Tuần lễ.")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:2:8: lưu ý[C807]: tiêu đề kết thúc bằng dấu chấm
                  |
                2 | title: Khai mạc Tuần lễ.
                  |        ^^^^^^^^^^^^^^^^^
                  = gợi ý: bỏ dấu chấm cuối

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:2:8: note[C807]: the title ends with a full stop
                  |
                2 | title: Khai mạc Tuần lễ.
                  |        ^^^^^^^^^^^^^^^^^
                  = help: take the full stop out

                """)
    }

    @Test(arguments: [
        RuleSample.news("Chữ.", title: "UBND TP.HCM"),
        .news("Chữ.", title: "TUẦN LỄ 2023"),
        .news("Chữ.", title: "KHAI MẠC TUẦN LỄ học tập"),
        .news("Chữ.", title: "Khai mạc tại TP."),
        .news("Chữ.", title: "Học, học nữa..."),
        .news("Chữ.", title: "Học tập…"),
        .news("Chữ.", title: "Bảo hiểm, v.v."),
        .news("Chữ.", title: "Vì sao phải học?"),
        RuleSample(["2023/theme.md": "---\ntitle: CHUYỂN ĐỔI SỐ VÀ HỌC TẬP.\n---\nThông điệp.\n"]),
    ])
    func namesAndAbbreviationsAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
