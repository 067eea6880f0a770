import Diagnostics
import Testing

@Suite struct ActivityOutsideEditionTests {
    @Test func theDayAfterIsANote() {
        let sample = RuleSample.activity("start: 2023-10-09")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/activities/hoi-sach.md:3:8: lưu ý[C701]: hoạt động diễn ra 1 ngày sau đợt tuyên truyền năm 2023 (02/10/2023 – 08/10/2023)
                  |
                3 | start: 2023-10-09
                  |        ^^^^^^^^^^
                  = ghi chú: ngày của cả đợt khai ở đây: Content/2023/theme.md:4:8
                  = gợi ý: xem lại ngày; nếu đúng như vậy, thêm “allow: C701” vào phần khai báo

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/activities/hoi-sach.md:3:8: note[C701]: the activity lies 1 day after the edition of 2023 (02/10/2023 – 08/10/2023)
                  |
                3 | start: 2023-10-09
                  |        ^^^^^^^^^^
                  = note: the edition's dates are stated here: Content/2023/theme.md:4:8
                  = help: look at the date again; if it is right, add `allow: C701` to the declarations

                """)
    }

    @Test func anotherYearIsAWarning() {
        let sample = RuleSample.activity("start: 2022-10-05")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/activities/hoi-sach.md:3:8: cảnh báo[C702]: hoạt động diễn ra 362 ngày trước đợt tuyên truyền năm 2023 (02/10/2023 – 08/10/2023)
                  |
                3 | start: 2022-10-05
                  |        ^^^^^^^^^^
                  = ghi chú: ngày của cả đợt khai ở đây: Content/2023/theme.md:4:8
                  = gợi ý: xem lại năm và tháng của ngày này

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/activities/hoi-sach.md:3:8: warning[C702]: the activity lies 362 days before the edition of 2023 (02/10/2023 – 08/10/2023)
                  |
                3 | start: 2022-10-05
                  |        ^^^^^^^^^^
                  = note: the edition's dates are stated here: Content/2023/theme.md:4:8
                  = help: look at the year and month of this date again

                """)
    }

    @Test(arguments: [
        (RuleSample.activity("start: 2023-09-28\nend: 2023-10-01"), ["C701 2023-09-28"]),
        (RuleSample.activity("start: 2023-09"), ["C701 2023-09"]),
        (RuleSample.activity("start: 2023-10-09 07:30"), ["C701 2023-10-09 07:30"]),
        (RuleSample.activity("start: 2024-02-05"), ["C701 2024-02-05"]),
        (RuleSample.activity("start: 2024-02-06"), ["C702 2024-02-06"]),
        (
            RuleSample([
                "2023/theme.md":
                    "---\ntitle: Năng lực tự học\nname: Tuần lễ năm 2023\nstart: 2023-10-02\n---\nThông điệp.\n",
                "2023/activities/hoi-sach.md": "---\ntitle: Hội sách\nstart: 2023-10-03\n---\nChữ.\n",
            ]), ["C701 2023-10-03"]
        ),
    ])
    func whatEndsBeforeTheFirstDayOrBeginsAfterTheLastIsTold(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.activity("start: 2023-10-02"),
        .activity("start: 2023-10-08 23:30"),
        .activity("start: 2023-09-01\nend: 2023-10-02"),
        .activity("start: 2023-10-08\nend: 2023-12-31"),
        .activity("start: 2023-10"),
        .activity("start: 2023"),
        .activity("kind: talk"),
        .activity("status: cancelled\nstart: 2023-11-09"),
        .activity("status: postponed\nstart: 2023-11-09\nprevious_start: 2023-10-03"),
        .activity("start: 2023-10-05"),
        RuleSample([
            "2023/theme.md": "---\ntitle: Năng lực tự học\nname: Tuần lễ năm 2023\n---\nThông điệp.\n",
            "2023/activities/hoi-sach.md": "---\ntitle: Hội sách\nstart: 2023-12-09\n---\nChữ.\n",
        ]),
        RuleSample([
            "2023/theme.md":
                "---\ntitle: Năng lực tự học\nname: Tuần lễ năm 2023\nstart: 2023-10\nend: 2023-10\n---\nThông điệp.\n",
            "2023/activities/hoi-sach.md": "---\ntitle: Hội sách\nstart: 2023-10-31\n---\nChữ.\n",
        ]),
    ])
    func whatTouchesTheEditionIsNot(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
