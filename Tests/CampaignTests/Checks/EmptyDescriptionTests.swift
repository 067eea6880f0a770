import Diagnostics
import Testing

@Suite struct EmptyDescriptionTests {
    @Test func aWordLikePicture() {
        let sample = RuleSample.news("![Ảnh 1](../media/a.svg)")
        #expect(
            sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:5:3: cảnh báo[C804]: “Ảnh 1” không cho biết trong ảnh có gì
                  |
                5 | ![Ảnh 1](../media/a.svg)
                  |   ^^^^^
                  = gợi ý: tả điều thấy trong ảnh bằng một câu ngắn: Học sinh đọc sách ở thư viện xã

                """)
        #expect(
            sample.text(in: .english)
                == """
                Content/2023/news/tin.md:5:3: warning[C804]: “Ảnh 1” does not say what the picture shows
                  |
                5 | ![Ảnh 1](../media/a.svg)
                  |   ^^^^^
                  = help: say in a short sentence what there is to see: pupils read in the ward's library

                """)
    }

    @Test(arguments: [
        (RuleSample.news("![le-khai-mac.jpg](../media/le-khai-mac.jpg)"), ["C804 le-khai-mac.jpg"]),
        (RuleSample.news("![IMG_2041](../media/2023/img_2041.jpg)"), ["C804 IMG_2041"]),
        (RuleSample.news("![hình ảnh](<../media/lễ khai mạc.jpg>)"), ["C804 hình ảnh"]),
        (
            RuleSample.news("Chữ.", fields: "date: 2023-10-07\nimage:\n  src: ../media/a.jpg\n  alt: Hình minh họa"),
            ["C804 Hình minh họa"]
        ),
        (
            RuleSample.news(
                "Chữ.",
                fields:
                    "date: 2023-10-07\nphotos:\n  - {src: ../media/a.jpg, alt: Học sinh đọc sách}\n  - {src: ../media/b.jpg, alt: b.jpg}"
            ), ["C804 b.jpg"]
        ),
    ])
    func namesOfFilesAndOfCameras(_ sample: RuleSample, marks: [String]) {
        #expect(sample.marks == marks)
    }

    @Test(arguments: [
        RuleSample.news("![Lễ khai mạc](../media/le-khai-mac.jpg)"),
        .news("![Logo](../media/logo.svg)"),
        .news("![Ảnh chụp lễ khai mạc](../media/a.jpg)"),
        .news("![Áp-phích](../media/poster.jpg)"),
        .news("Chữ.", fields: "date: 2023-10-07\nimage: {src: ../media/a.jpg, alt: \"\"}"),
    ])
    func descriptionsAreLeftAlone(_ sample: RuleSample) {
        #expect(sample.marks == [])
    }
}
