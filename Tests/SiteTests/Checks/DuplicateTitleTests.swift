import Diagnostics
import Testing

@Suite struct DuplicateTitleTests {
    @Test func oneTitleForTwoNewsItems() throws {
        let sample = SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\n---\nChữ.\n",
            "2023/news/tin-2.md": "---\ntitle: TIN\ndate: 2023-10-06\n---\nChữ.\n",
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:2:8: cảnh báo[C722]: “Tin” cũng là tiêu đề của một trang cùng loại
                  |
                2 | title: Tin
                  |        ^^^
                  = ghi chú: trang kia ở đây: Content/2023/news/tin-2.md:2:8
                  = gợi ý: thêm vào tiêu đề điều làm hai trang khác nhau: nơi, ngày hoặc đối tượng

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/news/tin.md:2:8: warning[C722]: “Tin” is the title of another page of this kind as well
                  |
                2 | title: Tin
                  |        ^^^
                  = note: the other page is here: Content/2023/news/tin-2.md:2:8
                  = help: add what tells the two apart: the place, the day or the audience

                """)
    }

    @Test(arguments: [
        (
            SiteRuleSample([
                "2023/activities/a.md": "---\ntitle: Hội sách\n---\nChữ.\n",
                "2023/activities/b.md": "---\ntitle: Hội sách.\n---\nChữ.\n",
            ]), ["C722 Hội sách.", "C807 Hội sách."]
        ),
        (
            SiteRuleSample([
                "pages/a.md": "---\ntitle: Liên hệ\n---\nChữ.\n",
                "pages/b.md": "---\ntitle: Liên hệ\n---\nChữ.\n",
            ]), ["C722 Liên hệ"]
        ),
    ])
    func everyKindOfPageIsLookedAt(_ sample: SiteRuleSample, marks: [String]) throws {
        #expect(try sample.marks() == marks)
    }

    @Test(arguments: [
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\n---\nChữ.\n",
            "2023/activities/hoi-sach.md": "---\ntitle: Tin\n---\nChữ.\n",
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\n---\nChữ.\n",
            "2022/theme.md": "---\ntitle: Năm trước\n---\nChữ.\n",
            "2022/news/tin.md": "---\ntitle: Tin\ndate: 2022-10-07\n---\nChữ.\n",
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\n---\nChữ.\n",
            "2023/news/tin-2.md": "---\ntitle: Tin\ndate: 2023-10-06\ndraft: true\n---\nChữ.\n",
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\n---\nChữ.\n",
            "2023/news/tin-2.md": "---\ntitle: Tìn\ndate: 2023-10-06\n---\nChữ.\n",
        ]),
    ])
    func otherKindsYearsAndDraftsAreLeftAlone(_ sample: SiteRuleSample) throws {
        #expect(try sample.marks() == [])
    }
}
