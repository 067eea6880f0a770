import Diagnostics
import Testing

@Suite struct AliasWithBasePathTests {
    @Test func anAliasThatRepeatsTheSitesPath() throws {
        let sample = SiteRuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/htsd/\norganisation: {name: Phòng GDĐT}\n",
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\naliases: /htsd/tin-cu/\n---\nChữ.\n",
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:4:10: cảnh báo[L403]: địa chỉ cũ lặp lại phần /htsd/ của địa chỉ trang
                  |
                4 | aliases: /htsd/tin-cu/
                  |          ^^^^^^^^^^^^^
                  = gợi ý: viết từ gốc của trang: /tin-cu/

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/news/tin.md:4:10: warning[L403]: the alias repeats /htsd/, which the site's own address has already
                  |
                4 | aliases: /htsd/tin-cu/
                  |          ^^^^^^^^^^^^^
                  = help: count from the site's root: /tin-cu/

                """)
    }

    @Test(arguments: [
        SiteRuleSample([
            "site.yml":
                "title: Tuần lễ Học tập\nurl: https://hoctap.example.vn/htsd/\norganisation: {name: Phòng GDĐT}\n",
            "2023/news/tin.md":
                "---\ntitle: Tin\ndate: 2023-10-07\naliases: [/tin-cu/, /htsd-cu/, /2022/htsd/]\n---\nChữ.\n",
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\naliases: /htsd/tin-cu/\n---\nChữ.\n"
        ]),
    ])
    func aliasesFromTheRootAreLeftAlone(_ sample: SiteRuleSample) throws {
        #expect(try sample.marks() == [])
    }
}
