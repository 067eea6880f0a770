import Diagnostics
import Testing

@Suite struct ActivityStatusTests {
    @Test func onlineWithoutLinkIsAWarning() {
        let sample = RuleSample.activity("status: moved_online")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/activities/hoi-sach.md:3:9: cảnh báo[C712]: hoạt động chuyển sang trực tuyến nhưng không có đường dẫn để tham gia
                  |
                3 | status: moved_online
                  |         ^^^^^^^^^^^^
                  = gợi ý: thêm dòng “online: https://…”

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/activities/hoi-sach.md:3:9: warning[C712]: the activity moved online, but there is no link to join
                  |
                3 | status: moved_online
                  |         ^^^^^^^^^^^^
                  = help: add a line `online: https://…`

                """)
    }

    @Test func postponedWithoutItsOldDateIsANote() {
        let sample = RuleSample.activity("status: postponed")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/activities/hoi-sach.md:3:9: lưu ý[C713]: hoạt động bị hoãn nhưng không ghi ngày đã định trước đó
                  |
                3 | status: postponed
                  |         ^^^^^^^^^
                  = gợi ý: thêm dòng “previous_start: …” với ngày cũ; “start” là ngày mới, chưa có thì bỏ trống

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/activities/hoi-sach.md:3:9: note[C713]: the activity is postponed, but the date it had is not told
                  |
                3 | status: postponed
                  |         ^^^^^^^^^
                  = help: add a line `previous_start: …` with the old date; `start` is the new one, or left out

                """)
    }

    @Test(arguments: [
        RuleSample.activity("status: moved_online\nonline: https://hop.example.vn/1"),
        .activity("status: postponed\nprevious_start: 2023-10-03"),
        .activity("status: scheduled"),
        .activity("status: held"),
        .activity("status: cancelled"),
    ])
    func whoSaysWhatReadersNeedIsLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
