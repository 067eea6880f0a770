import Diagnostics
import Testing

@Suite struct LongSummaryTests {
    @Test func moreThanThreeHundredCharactersAreCounted() {
        let sample = RuleSample.news(
            "Chữ.",
            fields:
                "date: 2023-10-07\nsummary: Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. "
        )
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:4:10: lưu ý[C808]: tóm tắt dài 323 ký tự; danh sách và mạng xã hội sẽ cắt bớt
                  |
                4 | summary: Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. H…
                  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = gợi ý: rút lại một hai câu, không quá 300 ký tự

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:4:10: note[C808]: the summary has 323 characters; lists and link previews will cut it
                  |
                4 | summary: Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. Học tập suốt đời. H…
                  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = help: make it one or two sentences of at most 300 characters

                """)
    }

    @Test(arguments: [
        RuleSample.news(
            "Chữ.",
            fields:
                "date: 2023-10-07\nsummary: ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếế ếếếếế"
        )
    ])
    func threeHundredCharactersAreEnough(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
