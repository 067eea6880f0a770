import Diagnostics
import Testing

@Suite struct NotAnActivityTests {
    @Test func anOpeningThatIsNoActivity() throws {
        let sample = SiteRuleSample([
            "2023/theme.md": "---\ntitle: Năng lực tự học\nopening: plan.md\n---\nChữ.\n",
            "2023/plan.md": "---\ntitle: Kế hoạch\n---\nChữ.\n",
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/theme.md:3:10: cảnh báo[C704]: “opening” phải trỏ tới một hoạt động của năm 2023, nhưng “plan.md” thì không phải
                  |
                3 | opening: plan.md
                  |          ^^^^^^^
                  = gợi ý: ghi đường dẫn tới tệp .md trong thư mục activities

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/theme.md:3:10: warning[C704]: `opening` has to lead to an activity of 2023, and `plan.md` is none
                  |
                3 | opening: plan.md
                  |          ^^^^^^^
                  = help: give the path of a .md file in the folder activities

                """)
    }

    @Test func aReportOnSomethingElse() throws {
        let sample = SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\nactivity: ../theme.md\n---\nChữ.\n"
        ])
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:4:11: cảnh báo[C704]: “activity” phải trỏ tới một hoạt động, nhưng “../theme.md” thì không phải
                  |
                4 | activity: ../theme.md
                  |           ^^^^^^^^^^^
                  = gợi ý: ghi đường dẫn tới tệp .md trong thư mục activities

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/news/tin.md:4:11: warning[C704]: `activity` has to lead to an activity, and `../theme.md` is none
                  |
                4 | activity: ../theme.md
                  |           ^^^^^^^^^^^
                  = help: give the path of a .md file in the folder activities

                """)
    }

    @Test(arguments: [
        (
            SiteRuleSample([
                "2023/theme.md": "---\ntitle: Năng lực tự học\nopening: ../2022/activities/le.md\n---\nChữ.\n",
                "2022/theme.md": "---\ntitle: Năm trước\n---\nChữ.\n",
                "2022/activities/le.md": "---\ntitle: Lễ\n---\nChữ.\n",
            ]), ["C704 ../2022/activities/le.md"]
        ),
        (
            SiteRuleSample([
                "2023/theme.md": "---\ntitle: Năng lực tự học\nopening: https://a.vn/le\n---\nChữ.\n"
            ]), ["C704 https://a.vn/le"]
        ),
        (
            SiteRuleSample([
                "2023/theme.md": "---\ntitle: Năng lực tự học\nopening: activities/mat.md\n---\nChữ.\n"
            ]), ["L101 activities/mat.md"]
        ),
    ])
    func otherYearsAndOtherSitesAreNoOpenings(_ sample: SiteRuleSample, marks: [String]) throws {
        #expect(try sample.marks() == marks)
    }

    @Test(arguments: [
        SiteRuleSample([
            "2023/theme.md": "---\ntitle: Năng lực tự học\nopening: activities/hoi-sach.md\n---\nChữ.\n",
            "2023/activities/hoi-sach.md": "---\ntitle: Hội sách\n---\nChữ.\n",
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\nactivity: ../activities/hoi-sach.md\n---\nChữ.\n",
            "2023/activities/hoi-sach.md": "---\ntitle: Hội sách\n---\nChữ.\n",
        ]),
        SiteRuleSample([
            "2023/news/tin.md": "---\ntitle: Tin\ndate: 2023-10-07\nactivity: ../../2022/activities/le.md\n---\nChữ.\n",
            "2022/theme.md": "---\ntitle: Năm trước\n---\nChữ.\n",
            "2022/activities/le.md": "---\ntitle: Lễ\n---\nChữ.\n",
        ]),
    ])
    func activitiesAreLeftAlone(_ sample: SiteRuleSample) throws {
        #expect(try sample.marks() == [])
    }
}
