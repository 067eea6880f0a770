import Diagnostics
import Testing

@Suite struct SloganChoiceTests {
    @Test func aRuleWithoutPlacesIsANote() {
        let sample = RuleSample.slogans("1. Học nữa", fields: "rule: all")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:3:7: lưu ý[C715]: có quy tắc chọn khẩu hiệu nhưng không ghi treo ở đâu
                  |
                3 | rule: all
                  |       ^^^
                  = gợi ý: thêm dòng “places: […]”, ví dụ places: [gate, school]

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:3:7: note[C715]: there is a rule for choosing, but no places where the slogans hang
                  |
                3 | rule: all
                  |       ^^^
                  = help: add a line `places: […]`, such as places: [gate, school]

                """)
    }

    @Test func anAmountWithoutAChoice() {
        let sample = RuleSample.slogans("1. Học nữa", fields: "places: street\nat_least: 1")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:4:11: cảnh báo[C716]: “at_least” chỉ có nghĩa khi được chọn trong nhóm (rule: pick)
                  |
                4 | at_least: 1
                  |           ^
                  = gợi ý: ghi “rule: pick” nếu đơn vị được chọn, hoặc bỏ “at_least”

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:4:11: warning[C716]: `at_least` has a meaning only where there is a choice (rule: pick)
                  |
                4 | at_least: 1
                  |           ^
                  = help: write `rule: pick` if there is a choice, or take `at_least` out

                """)
    }

    @Test func moreThanThereAre() {
        let sample = RuleSample.slogans("1. Học nữa", fields: "places: street\nrule: pick\nat_least: 3")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:5:11: cảnh báo[C717]: phải chọn ít nhất 3 nhưng nhóm chỉ có 1 khẩu hiệu
                  |
                5 | at_least: 3
                  |           ^
                  = gợi ý: sửa số này hoặc thêm khẩu hiệu còn thiếu

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:5:11: warning[C717]: at least 3 are to be chosen, but the group holds 1
                  |
                5 | at_least: 3
                  |           ^
                  = help: mend the number or add the missing slogans

                """)
    }

    @Test(arguments: [
        (RuleSample.slogans("1. Học nữa\n2. Học mãi", fields: "places: street\nrule: all\nat_least: 1"), ["C716 1"]),
        (RuleSample.slogans("1. Học nữa", fields: "places: street\nrule: all\nat_least: 2"), ["C716 2", "C717 2"]),
    ])
    func whereAllAreToHangThereIsNoLeastNumber(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.slogans("1. Học nữa\n2. Học mãi", fields: "places: street\nrule: pick\nat_least: 2"),
        .slogans("1. Học nữa", fields: "places: street\nrule: all"),
        .slogans("1. Học nữa"),
        .slogans("1. Học nữa", fields: "places: [street]"),
    ])
    func rulesThatCanBeKeptAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
