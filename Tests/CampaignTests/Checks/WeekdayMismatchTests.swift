import Diagnostics
import Testing

@Suite struct WeekdayMismatchTests {
    @Test func aWeekdayBesideADateOfAnother() {
        let sample = RuleSample.news("Khai mạc thứ Sáu, ngày 07/10/2023.")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:5:10: cảnh báo[C703]: ngày 07/10/2023 là thứ Bảy, không phải “thứ Sáu”
                  |
                5 | Khai mạc thứ Sáu, ngày 07/10/2023.
                  |          ^^^^^^^
                  = ghi chú: ngày ghi ở đây: Content/2023/news/tin.md:5:24
                  = gợi ý: xem lại cả ngày lẫn thứ; nếu bản in sai như vậy và cần giữ nguyên, thêm “allow: C703”

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:5:10: warning[C703]: 07/10/2023 is a Saturday, not “thứ Sáu”
                  |
                5 | Khai mạc thứ Sáu, ngày 07/10/2023.
                  |          ^^^^^^^
                  = note: the date is here: Content/2023/news/tin.md:5:24
                  = help: look at both; if print has it so and it is to stay, add `allow: C703`

                """)
    }

    @Test(arguments: [
        (RuleSample.news("Vào thứ 6 ngày 7/10/2023."), ["C703 thứ 6"]),
        (RuleSample.news("Lúc 7h30 thứ sáu 7-10-2023."), ["C703 thứ sáu"]),
        (RuleSample.news("Chủ nhật (07/10/2023)"), ["C703 Chủ nhật"]),
        (RuleSample.news("Ngày 01/10/2021 (thứ 7)."), ["C703 thứ 7"]),
        (RuleSample.news("Ngày 01 tháng 10 năm 2021, Thứ Bảy, khai mạc."), ["C703 Thứ Bảy"]),
        (RuleSample.news("Khai mạc **thứ Hai**,\nngày **07 tháng 10 năm 2023**."), ["C703 thứ Hai"]),
        (
            RuleSample.news("| Thứ | Ngày |\n|---|---|\n| Thứ Bảy | 07/10/2023 |\n| Thứ Bảy | 08/10/2023 |"),
            ["C703 Thứ Bảy"]
        ),
        (
            RuleSample.news("| Ngày | Thứ |\n|---|---|\n| 07/10/2023 | thứ ba |\n| 08/10/2023 | chủ nhật |"),
            ["C703 thứ ba"]
        ),
        (RuleSample.news("Từ thứ Hai, 02/10/2023 đến thứ bảy, 08/10/2023"), ["C703 thứ bảy"]),
        (RuleSample.news("“Thứ Sáu, ngày 07/10/2023” – THỨ SÁU 07/10/2023"), ["C703 Thứ Sáu", "C703 THỨ SÁU"]),
        (RuleSample.news("Chữ.", title: "Khai mạc thứ Sáu, 07/10/2023"), ["C703 thứ Sáu"]),
        (
            RuleSample.activity("programme:\n  - {time: 07:30, text: \"Thứ Hai, 2023-10-07: đón khách\"}"),
            ["C703 Thứ Hai"]
        ),
    ])
    func everyWayToWriteItIsRead(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.news("Khai mạc lúc 08 giờ 30 phút, ngày 01/10/2021 (thứ 6)."),
        .news("thứ Sáu, ngày 01/10/2021"),
        .news("Chủ nhật (08/10/2023)"),
        .news("Thứ Bẩy, ngày 7 tháng 10 năm 2023"),
        .news("Thứ Sáu 06/10/2023, thứ Bảy 07/10/2023"),
        .news("06/10/2023 (thứ Sáu), 07/10/2023 (thứ Bảy)"),
        .news("06/10/2023 thứ Sáu, 07/10/2023 thứ Bảy"),
    ])
    func rightWeekdaysAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }

    @Test(arguments: [
        RuleSample.news("Hội nghị lần thứ sáu (07/10/2023)"),
        .news("Kỳ họp thứ 6, ngày 23/10/2023"),
        .news("Đại hội lần thứ Tư, ngày 07/10/2023"),
        .news("Ngày thứ hai (03/10/2023) của Tuần lễ"),
        .news("Buổi thứ 2: 03/10/2023"),
        .news("Hạn nộp là 03/10/2023, thứ hai là không nhận bản giấy."),
        .news("Thứ hai, 03/10/2023 là hạn nộp."),
        .news("Từ thứ Hai đến Chủ nhật (02–08/10/2023)"),
        .news("Thứ Hai, thứ Ba, ngày 2, 3/10/2023"),
        .news("Giờ chào cờ thứ Hai.\n\n04/10/2023 là ngày khác."),
        .news("thứ Sáu, ngày 31/02/2023"),
        .news("thứ Sáu, ngày 07/10"),
        .news("Công văn số 6 ngày 07/10/2023"),
        .news("thứ 8 ngày 07/10/2023"),
        .news("Chữ.", title: "Họp thứ Sáu"),
    ])
    func ordinalsAndWeekdaysOfOtherDatesAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
