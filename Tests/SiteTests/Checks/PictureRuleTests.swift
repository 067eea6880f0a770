import Campaign
import Diagnostics
import Testing

@Suite struct PictureRuleTests {
    private static func media(
        _ name: String, bytes: Int = 1000, width: Int = 2000, height: Int = 1500, hasPosition: Bool = false
    ) -> MediaFile {
        MediaFile(
            path: "2023/media/\(name)", shownPath: "Content/2023/media/\(name)", byteCount: bytes,
            size: .init(width: width, height: height), hasPosition: hasPosition)
    }

    /// A site with one news item that shows the pictures twice.
    private static func sample(_ media: MediaFile...) -> SiteRuleSample {
        let body = media.map { "![Học sinh đọc sách](../\($0.path.dropFirst(5)))" }.joined(separator: "\n\n")
        return SiteRuleSample(
            ["2023/news/tin.md": SiteRuleSample.page("title: Tin\ndate: 2023-10-07", body + "\n\n" + body)],
            media: media)
    }

    @Test func aHeavyPictureIsToldOnceWithItsWeight() throws {
        let sample = Self.sample(Self.media("le.jpg", bytes: 3_449_999, width: 4032, height: 3024))
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:5:22: cảnh báo[L401]: ảnh nặng 3,4 MB (4032 × 3024 px), người đọc bằng điện thoại phải chờ lâu
                  |
                5 | ![Học sinh đọc sách](../media/le.jpg)
                  |                      ^^^^^^^^^^^^^^^
                  = gợi ý: thu nhỏ ảnh còn chiều dài 2000 px rồi lưu lại dưới 1 MB (JPEG chất lượng 80 là đủ)

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/news/tin.md:5:22: warning[L401]: the picture weighs 3.4 MB (4032 × 3024 px), a long wait on a phone
                  |
                5 | ![Học sinh đọc sách](../media/le.jpg)
                  |                      ^^^^^^^^^^^^^^^
                  = help: make it 2000 px on its longer side and save it below 1 MB (JPEG at quality 80 will do)

                """)
    }

    @Test func aPhotoThatTellsWhereItWasTakenIsANote() throws {
        let sample = Self.sample(Self.media("le.jpg", hasPosition: true))
        #expect(
            try sample.text(in: .vietnamese)
                == """
                Content/2023/news/tin.md:5:22: lưu ý[L402]: ảnh này ghi vị trí nơi chụp; bản đăng lên mạng đã bỏ, nhưng tệp gốc vẫn còn
                  |
                5 | ![Học sinh đọc sách](../media/le.jpg)
                  |                      ^^^^^^^^^^^^^^^
                  = gợi ý: xóa vị trí trong tệp gốc nếu thư mục nội dung còn được chia sẻ; tắt ghi vị trí trong máy ảnh của điện thoại

                """)
        #expect(
            try sample.text(in: .english)
                == """
                Content/2023/news/tin.md:5:22: note[L402]: this photo tells where it was taken; what is published does not, but the original file does
                  |
                5 | ![Học sinh đọc sách](../media/le.jpg)
                  |                      ^^^^^^^^^^^^^^^
                  = help: take the position out of the original if the content folder is shared; switch it off in the phone's camera

                """)
    }

    @Test(arguments: [
        (Self.media("a.jpg", bytes: 1_000_001), ["L401 ../media/a.jpg"]),
        (Self.media("a.jpg", width: 4001), ["L401 ../media/a.jpg"]),
        (Self.media("a.png", height: 4001), ["L401 ../media/a.png"]),
        (Self.media("a.svg", bytes: 1_000_001), ["L401 ../media/a.svg"]),
        (Self.media("a.jpg", bytes: 1_000_001, hasPosition: true), ["L401 ../media/a.jpg", "L402 ../media/a.jpg"]),
        (Self.media("a.jpg", bytes: 1_000_000, width: 4000, height: 4000), []),
        (Self.media("a.svg", width: 5000), []),
    ])
    func weightAndPixelsHaveLimits(_ media: MediaFile, marks: [String]) throws {
        #expect(try Self.sample(media).marks() == marks)
    }

    @Test func everyPlaceForAPictureIsLookedAt() throws {
        let big = { Self.media($0, bytes: 2_000_000) }
        let sample = SiteRuleSample(
            [
                "site.yml": SiteRuleSample.site.replacing(
                    "{name: Phòng GDĐT}", with: "{name: Phòng GDĐT, logo: 2023/media/logo.png}"),
                "2023/news/tin.md": SiteRuleSample.page(
                    "title: Tin\ndate: 2023-10-07\nimage: {src: ../media/dau.jpg, alt: Lễ}\nphotos:\n  - {src: ../media/hai.jpg, alt: Lễ}"
                ),
            ], media: [big("logo.png"), big("dau.jpg"), big("hai.jpg")])
        #expect(try sample.marks() == ["L401 ../media/dau.jpg", "L401 ../media/hai.jpg", "L401 2023/media/logo.png"])
    }

    @Test func documentsMayBeHeavy() throws {
        let plan = MediaFile(path: "2023/media/kh.pdf", byteCount: 9_000_000, size: nil)
        let sample = SiteRuleSample(
            ["2023/plan.md": SiteRuleSample.page("title: Kế hoạch\nfile: media/kh.pdf", "Xem [bản in](media/kh.pdf).")],
            media: [plan])
        #expect(try sample.marks() == [])
    }
}
