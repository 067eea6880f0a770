import Diagnostics
import Testing

@Suite struct HeadingJumpTests {
    @Test func aSkippedLevelIsToldWithTheRightOne() {
        let sample = RuleSample.news("## Một\n\n#### Hai")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:7:1: cảnh báo[C803]: mục “Hai” nhảy từ bậc 2 xuống bậc 4 (####)
                  |
                7 | #### Hai
                  | ^^^^
                  = ghi chú: mục đứng trước: Content/2023/news/tin.md:5:1
                  = gợi ý: dùng ### cho mục này

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:7:1: warning[C803]: the heading “Hai” jumps from level 2 to level 4 (####)
                  |
                7 | #### Hai
                  | ^^^^
                  = note: the heading before it: Content/2023/news/tin.md:5:1
                  = help: use ### for it

                """)
    }

    @Test(arguments: [
        (RuleSample.news("Một\n===\n\n### Hai"), ["C803 ###"]),
        (RuleSample.news("Một\n---\n\n#### Hai"), ["C803 ####"]),
        (RuleSample.news("# Một\n\n### Hai\n\n##### Ba"), ["C803 ###", "C803 #####"]),
        (RuleSample.news("## Một\n\n> ##### Hai"), ["C803 #####"]),
    ])
    func everyWayToWriteAHeadingCounts(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.news("#### Một\n\n##### Hai"),
        .news("## Một\n\n### Hai\n\n#### Ba\n\n## Bốn\n\n### Năm"),
        .news("Một\n===\n\nHai\n---"),
        .news("```\n## a\n#### b\n```"),
    ])
    func stepsDownByOneAndAnyStepUpAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
