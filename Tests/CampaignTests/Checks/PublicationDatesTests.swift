import Diagnostics
import Testing

@Suite struct PublicationDatesTests {
    @Test func aPageThatHasExpiredWhenItIsPublished() {
        let sample = RuleSample.news("Chữ.", fields: "date: 2023-10-07 07:30\nexpires: 2023-10-07")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:4:10: cảnh báo[C709]: trang hết hiệu lực từ 07/10/2023, chưa kịp đăng (07/10/2023) đã cũ
                  |
                4 | expires: 2023-10-07
                  |          ^^^^^^^^^^
                  = ghi chú: ngày đăng khai ở đây: Content/2023/news/tin.md:3:7
                  = gợi ý: xem lại hai ngày; “expires” là ngày đầu tiên trang không còn hiệu lực

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:4:10: warning[C709]: the page expires on 07/10/2023 and is out of date when published (07/10/2023)
                  |
                4 | expires: 2023-10-07
                  |          ^^^^^^^^^^
                  = note: the date of publication is stated here: Content/2023/news/tin.md:3:7
                  = help: look at the two dates again; `expires` is the first day on which the page is out of date

                """)
    }

    @Test func anUpdateBeforePublication() {
        let sample = RuleSample.news("Chữ.", fields: "date: 2023-10-07\nupdated: 2023-10-06")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:4:10: cảnh báo[C710]: ngày cập nhật 06/10/2023 sớm hơn ngày đăng 07/10/2023
                  |
                4 | updated: 2023-10-06
                  |          ^^^^^^^^^^
                  = ghi chú: ngày đăng khai ở đây: Content/2023/news/tin.md:3:7
                  = gợi ý: sửa lại một trong hai ngày, hoặc bỏ “updated”

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:4:10: warning[C710]: the page was updated on 06/10/2023, before it was published on 07/10/2023
                  |
                4 | updated: 2023-10-06
                  |          ^^^^^^^^^^
                  = note: the date of publication is stated here: Content/2023/news/tin.md:3:7
                  = help: mend one of the two, or take `updated` out

                """)
    }

    @Test func aCorrectionOlderThanThePage() {
        let sample = RuleSample.news(
            "Chữ.",
            fields:
                "date: 2023-10-07\ncorrections:\n  - {date: 2023-10-08, text: Sửa giờ}\n  - {date: 2022-10-08, text: Sửa nơi}"
        )
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:6:12: cảnh báo[C711]: đính chính ngày 08/10/2022 sớm hơn ngày đăng 07/10/2023
                  |
                6 |   - {date: 2022-10-08, text: Sửa nơi}
                  |            ^^^^^^^^^^
                  = ghi chú: ngày đăng khai ở đây: Content/2023/news/tin.md:3:7
                  = gợi ý: ghi ngày đăng đính chính

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:6:12: warning[C711]: the correction of 08/10/2022 is older than the page (07/10/2023)
                  |
                6 |   - {date: 2022-10-08, text: Sửa nơi}
                  |            ^^^^^^^^^^
                  = note: the date of publication is stated here: Content/2023/news/tin.md:3:7
                  = help: state the day on which the correction was published

                """)
    }

    @Test(arguments: [
        (RuleSample.news("Chữ.", fields: "date: 2023-10-07\nexpires: 2023-10-07"), ["C709 2023-10-07"]),
        (
            RuleSample.news("Chữ.", fields: "date: 2023-10-07 08:00\nupdated: 2023-10-07 07:00"),
            ["C710 2023-10-07 07:00"]
        ),
        (
            RuleSample.news(
                "Chữ.", fields: "date: 2023-10-07 08:00\ncorrections:\n  - date: 07/10/2023 07:59\n    text: Sửa giờ"),
            ["C711 07/10/2023 07:59"]
        ),
    ])
    func timesCountWhereBothAreKnown(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.news("Chữ.", fields: "date: 2023-10-07\nexpires: 2023-10-08"),
        .news("Chữ.", fields: "date: 2023-10-07 07:30\nupdated: 2023-10-07"),
        .news("Chữ.", fields: "date: 2023-10-07\nupdated: 2023-10"),
        .news("Chữ.", fields: "date: 2023-10\nupdated: 2023-10-01"),
        .news("Chữ.", fields: "date: 2023-10-07\ncorrections:\n  - {date: 2099-10-08, text: Sẽ sửa}"),
        .activity("updated: 2020-01-01"),
    ])
    func datesThatCanFollowEachOtherAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
