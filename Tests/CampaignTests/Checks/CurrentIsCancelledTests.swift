import Diagnostics
import Testing

@Suite struct CurrentIsCancelledTests {
    @Test func aCancelledEditionInFrontIsANote() {
        let sample = RuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/\norganisation: {name: Phòng GDĐT}\ncurrent: 2023\n",
            "2023/theme.md":
                "---\ntitle: Năng lực tự học\nname: Tuần lễ năm 2023\nstatus: cancelled\n---\nThông điệp.\n",
        ])
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/site.yml:4:10: lưu ý[C714]: năm 2023 đặt ở trang chủ nhưng đã bị hủy
                  |
                4 | current: 2023
                  |          ^^^^
                  = ghi chú: khai là hủy ở đây: Content/2023/theme.md:4:9
                  = gợi ý: bỏ dòng “current” thì trang chủ lấy năm mới nhất không bị hủy

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/site.yml:4:10: note[C714]: the edition of 2023 is in front, but it is cancelled
                  |
                4 | current: 2023
                  |          ^^^^
                  = note: it is cancelled here: Content/2023/theme.md:4:9
                  = help: without the line `current` the latest edition that is not cancelled is in front

                """)
    }

    @Test(arguments: [
        RuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/\norganisation: {name: Phòng GDĐT}\ncurrent: 2023\n",
            "2023/theme.md": "---\ntitle: Năng lực tự học\nname: Tuần lễ năm 2023\nstatus: held\n---\nThông điệp.\n",
        ]),
        RuleSample([
            "2023/theme.md":
                "---\ntitle: Năng lực tự học\nname: Tuần lễ năm 2023\nstatus: cancelled\n---\nThông điệp.\n"
        ]),
    ])
    func othersMayStandInFront(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
