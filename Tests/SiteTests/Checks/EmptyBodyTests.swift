import Diagnostics
import Testing

@Suite struct EmptyBodyTests {
    @Test func newsWithoutAWord() throws {
        let sample = SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\n---\n\n"
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:2:8: cảnh báo[C723]: trang “Tin” không có nội dung
                  |
                2 | title: Tin
                  |        ^^^
                  = gợi ý: viết nội dung dưới dòng “---” thứ hai, hoặc thêm “outlet_url” dẫn tới bài báo; chưa xong thì thêm “draft: true”

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/news/tin.md:2:8: warning[C723]: the page “Tin” has no text
                  |
                2 | title: Tin
                  |        ^^^
                  = help: write below the second line `---`, or give an `outlet_url` that leads to a newspaper's piece; if it is not ready, add `draft: true`

                """)
    }

    @Test func aStandingPageWithoutAWord() throws {
        let sample = SiteRuleSample([
            "pages/lien-he.md": "---\ntitle: Liên hệ\n---\n\n"
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/pages/lien-he.md:2:8: cảnh báo[C723]: trang “Liên hệ” không có nội dung
                  |
                2 | title: Liên hệ
                  |        ^^^^^^^
                  = gợi ý: viết nội dung dưới dòng “---” thứ hai; chưa xong thì thêm “draft: true”

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/pages/lien-he.md:2:8: warning[C723]: the page “Liên hệ” has no text
                  |
                2 | title: Liên hệ
                  |        ^^^^^^^
                  = help: write below the second line `---`; if it is not ready, add `draft: true`

                """)
    }

    @Test func aPlanWithoutTextAndDocument() throws {
        let sample = SiteRuleSample([
            "2023/plan.md": "---\ntitle: Kế hoạch\n---\n\n"
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/plan.md:2:8: cảnh báo[C723]: trang “Kế hoạch” không có nội dung
                  |
                2 | title: Kế hoạch
                  |        ^^^^^^^^
                  = gợi ý: viết nội dung dưới dòng “---” thứ hai, hoặc thêm “file” dẫn tới văn bản đã ban hành; chưa xong thì thêm “draft: true”

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/plan.md:2:8: warning[C723]: the page “Kế hoạch” has no text
                  |
                2 | title: Kế hoạch
                  |        ^^^^^^^^
                  = help: write below the second line `---`, or give a `file` with the issued document; if it is not ready, add `draft: true`

                """)
    }

    @Test(arguments: [
        (
            SiteRuleSample([
                "2023/outline.md": "---\ntitle: Đề cương\n---\n\n\n\n"
            ]), ["C723 Đề cương"]
        )
    ])
    func anOutlineIsMeantToBeRead(_ sample: SiteRuleSample, marks: [String]) throws {
        #expect(try sample.marks() == marks)
    }

    @Test(arguments: [
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\noutlet: Báo\noutlet_url: https://bao.vn/1\n---\n\n"
        ]),
        SiteRuleSample([
            "pages/bao-chi.md": "---\ntitle: Dành cho báo chí\n---\n\n"
        ]),
        SiteRuleSample([
            "2023/activities/hoi-sach.md": "---\ntitle: Hội sách\n---\n\n"
        ]),
        SiteRuleSample([
            "2023/theme.md": "---\ntitle: Năng lực tự học\n---\n\n"
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\ndraft: true\n---\n\n"
        ]),
    ])
    func pagesThatStandForSomethingElseAreLeftAlone(_ sample: SiteRuleSample) throws {
        #expect(try sample.marks() == [])
    }
}
