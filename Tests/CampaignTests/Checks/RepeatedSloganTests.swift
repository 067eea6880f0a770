import Diagnostics
import Testing

@Suite struct RepeatedSloganTests {
    @Test func theSameWordsTwiceInAGroup() {
        let sample = RuleSample.slogans("1. Học, học nữa\n2. Tự học\n3. học,  học nữa!")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/duong.md:7:4: cảnh báo[C705]: khẩu hiệu này đã có trong cùng nhóm
                  |
                7 | 3. học,  học nữa!
                  |    ^^^^^^^^^^^^^^
                  = ghi chú: lần trước ở đây: Content/2023/slogans/duong.md:5:4
                  = gợi ý: bỏ bớt một khẩu hiệu

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/duong.md:7:4: warning[C705]: this slogan stands in the same group already
                  |
                7 | 3. học,  học nữa!
                  |    ^^^^^^^^^^^^^^
                  = note: it stands here: Content/2023/slogans/duong.md:5:4
                  = help: take one of the two out

                """)
    }

    @Test func aSmallDifferenceBetweenTwoGroups() {
        let sample = RuleSample([
            "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n1. Xây dựng kỷ nguyên số\n",
            "2023/slogans/truong.md": "---\ntitle: Trường học\n---\n- Xây dựng kỉ nguyên số\n",
        ])
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/slogans/truong.md:4:3: lưu ý[C706]: khẩu hiệu này chỉ khác một khẩu hiệu cùng năm ở dấu hoặc i, y
                  |
                4 | - Xây dựng kỉ nguyên số
                  |   ^^^^^^^^^^^^^^^^^^^^^
                  = ghi chú: khẩu hiệu kia ở đây: Content/2023/slogans/duong.md:4:4
                  = gợi ý: viết hai chỗ giống hệt nhau để thành một khẩu hiệu, một trang; nếu bản in khác nhau thật, thêm “allow: C706”

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/slogans/truong.md:4:3: note[C706]: this slogan differs from another of the year in marks, signs or i and y only
                  |
                4 | - Xây dựng kỉ nguyên số
                  |   ^^^^^^^^^^^^^^^^^^^^^
                  = note: the other one is here: Content/2023/slogans/duong.md:4:4
                  = help: write both alike to make them one slogan with one page; if print has both, add `allow: C706`

                """)
    }

    @Test(arguments: [
        (
            RuleSample.slogans("1. Cả nước học tập suốt đời\n2. Cả nươc học tập suốt đời"),
            ["C706 Cả nươc học tập suốt đời"]
        ),
        (
            RuleSample([
                "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n1. Học, học nữa, học mãi\n",
                "2023/slogans/truong.md": "---\ntitle: Trường học\n---\n- Học - học nữa - học mãi\n",
            ]), ["C706 Học - học nữa - học mãi"]
        ),
    ])
    func marksAndSignsAreASmallDifference(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample([
            "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n1. Học, học nữa, học mãi\n",
            "2023/slogans/truong.md": "---\ntitle: Trường học\n---\n- Học, học nữa, học mãi — Lenin\n",
        ]),
        RuleSample([
            "2023/slogans/duong.md": "---\ntitle: Trục đường\n---\n1. Văn hoá đọc cho mọi người\n",
            "2023/slogans/truong.md": "---\ntitle: Trường học\n---\n- Văn hóa đọc cho mọi người.\n",
        ]),
        .slogans("1. Tự học\n2. Tử học"),
        .slogans("1. Học ở trường, học ở nhà\n2. Học ở trường, học ở làng"),
        RuleSample([
            "2023/slogans/a.md": "---\ntitle: A\n---\n- Xây dựng kỷ nguyên số\n",
            "2022/theme.md": "---\ntitle: Năm trước\n---\nChữ.\n",
            "2022/slogans/a.md": "---\ntitle: A\n---\n- Xây dựng kỉ nguyên số\n",
        ]),
    ])
    func sameWordsInTwoGroupsAndOtherWordsAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
