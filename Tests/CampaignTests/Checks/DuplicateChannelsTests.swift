import Diagnostics
import Testing

@Suite struct DuplicateChannelsTests {
    @Test func twoChannelsOfOneName() {
        let sample = RuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/\norganisation: {name: Phòng GDĐT}\nchannels:\n  - {name: Facebook, url: https://a.vn}\n  - {name: facebook, url: https://b.vn}\n"
        ])
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/site.yml:6:12: cảnh báo[C718]: đã có một kênh tên “facebook”
                  |
                6 |   - {name: facebook, url: https://b.vn}
                  |            ^^^^^^^^
                  = ghi chú: kênh kia ở đây: Content/site.yml:5:12
                  = gợi ý: bỏ bớt một kênh, hoặc ghi tên cho rõ, ví dụ “facebook của Hội Khuyến học”

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/site.yml:6:12: warning[C718]: there is a channel named “facebook” already
                  |
                6 |   - {name: facebook, url: https://b.vn}
                  |            ^^^^^^^^
                  = note: the other one is here: Content/site.yml:5:12
                  = help: take one out, or tell them apart, such as “facebook of the association”

                """)
    }

    @Test(arguments: [
        RuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/\norganisation: {name: Phòng GDĐT}\nchannels:\n  - {name: Facebook, url: https://a.vn}\n  - {name: Zalo, url: https://a.vn}\n"
        ]),
        RuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/\norganisation: {name: Phòng GDĐT}\nchannels:\n  name: Facebook\n  url: https://a.vn\n"
        ]),
    ])
    func differentNamesAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
