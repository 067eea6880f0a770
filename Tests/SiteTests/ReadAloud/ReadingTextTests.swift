import Campaign
import Diagnostics
import Foundation
import Markdown
import Site
import Testing

@Suite struct ReadingTextTests {
    private func reading(_ markdown: String, title: String = "Đề cương", label: String? = nil) -> ReadingText {
        var report = Report()
        let body = MarkdownParser.parse(MarkdownText(path: "outline.md", markdown), style: BodyStyle(), into: &report)
        return ReadingText(title: title, label: label, body: body)
    }

    /// The outline as it is in the repository, through the loader as in a build.
    private func campaign(settings: String = "", extra: [ContentTree.File] = []) throws -> PublicCampaign {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Content")
        let site = "title: Tuần lễ\nurl: https://example.vn/\norganisation:\n  name: Quận 3\n\(settings)"
        let outline = try Data(contentsOf: root.appending(path: "2023/outline.md"))
        let theme = try Data(contentsOf: root.appending(path: "2023/theme.md"))
        var report = Report()
        let tree = ContentTree(
            prefix: "Content",
            files: [
                .init(path: "site.yml", bytes: Array(site.utf8)), .init(path: "2023/theme.md", bytes: Array(theme)),
                .init(path: "2023/outline.md", bytes: Array(outline)),
            ] + extra)
        let loaded = try #require(try CampaignLoader.load(tree, into: &report))
        return PublicCampaign(loaded, at: 1_900_000_000)
    }

    @Test func theOutlineOf2023IsReadAloudLikeThis() throws {
        let outline = try #require(try campaign().editions.first?.outline)
        let reading = ReadingText(outline)
        #expect(reading.text == OutlineOf2023.readAloud)
        #expect(reading.duration == OutlineOf2023.duration)
        #expect(reading.bytes == [0xEF, 0xBB, 0xBF] + Array(OutlineOf2023.readAloud.utf8))
    }

    @Test func blocksAreKeptApartAndSentencesAreLines() {
        let text = reading(
            """
            ## I. Mục đích

            Câu *một*. Câu [hai](https://example.vn/).[^1]

            - Mục 1
            - Mục 2. Tiếp.

            > Học, học nữa.
            >
            > Học mãi.

            1) Bỏ số.

            ---

            ![Ảnh lễ](media/le.jpg)

            https://www.youtube.com/watch?v=abcdefghijk

            ```
            ngày 01/10/2023
              giữ nguyên
            ```

            [^1]: Chú thích.
            """, title: "Đề cương 2023", label: "Phụ lục II")
        #expect(
            text.text == """
                Đề cương hai nghìn không trăm hai mươi ba
                Phụ lục hai

                Một: Mục đích

                Câu một.
                Câu hai.

                Mục một
                Mục hai.
                Tiếp.

                Học, học nữa.
                Học mãi.

                Bỏ số.

                ngày 01/10/2023
                  giữ nguyên

                """)
    }

    @Test func aRowOfATableIsASentence() {
        let text = reading(
            """
            | TT | Nội dung | Số lượng[^1] |
            |---|:---:|---|
            | 1 | Lớp **tin học** &lt;cơ bản&gt; | 12 lớp |
            | 2 | | 1.005 |
            | | | |
            | 3 | [Hội sách](https://example.vn/) `A & B`! | |

            [^1]: Tính cả năm.
            """)
        #expect(
            text.paragraphs.dropFirst() == [
                [
                    "TT: một; Nội dung: Lớp tin học <cơ bản>; Số lượng: mười hai lớp.",
                    "TT: hai; Số lượng: một nghìn không trăm linh năm.", "TT: ba; Nội dung: Hội sách A và B!",
                ]
            ])
    }

    @Test(arguments: [
        ("1. Mục đích", "Một: Mục đích"), ("2.1. Nội dung. Tiếp", "Hai chấm một: Nội dung.\nTiếp"),
        ("IV) Kinh phí", "Bốn: Kinh phí"),
        ("a) Lớp học", "A: Lớp học"), ("đ. Lớp học", "Đê: Lớp học"),
        ("2023. Một năm", "Hai nghìn không trăm hai mươi ba.\nMột năm"),
    ])
    func theNumberOfAHeadingIsSaid(heading: String, spoken: String) {
        #expect(reading("", title: heading).text == spoken + "\n")
    }

    /// 110 syllables a minute, rounded; punctuation between spaces does not count as a syllable.
    @Test(arguments: [(1, 1), (110, 1), (164, 1), (165, 2), (275, 3), (880, 8)])
    func lengthIsToldInWholeMinutes(syllables: Int, minutes: Int) {
        let reading = reading("", title: Array(repeating: "học -", count: syllables).joined(separator: " "))
        #expect(reading.syllables == syllables)
        #expect(reading.minutes == minutes)
        #expect(reading.duration == "khoảng \(minutes) phút")
    }

    // MARK: Its address

    @Test func itLiesBesideTheOutlineUnderTheSameName() throws {
        var report = Report()
        let usual = RoutedPages(try campaign(), into: &report).routes
        #expect(usual.readingText(0) == Address("/2023/de-cuong/de-cuong.txt"))
        let renamed = RoutedPages(try campaign(settings: "paths:\n  outline: thong-tin\n"), into: &report).routes
        #expect(renamed.readingText(0) == Address("/2023/thong-tin/thong-tin.txt"))
        #expect(report.diagnostics == [])
    }

    @Test func aSiteInEnglishHasNone() throws {
        var report = Report()
        let routes = RoutedPages(try campaign(settings: "language: en\n"), into: &report).routes
        #expect(routes.readingText(0) == nil)
    }

    @Test func itsAddressCannotBeTakenByAnother() throws {
        let page = "---\ntitle: Trang\naliases: [/2023/de-cuong/de-cuong.txt/]\n---\nChữ.\n"
        let campaign = try campaign(extra: [.init(path: "pages/trang.md", bytes: Array(page.utf8))])
        var report = Report()
        _ = RoutedPages(campaign, into: &report)
        #expect(report.diagnostics.map(\.rule) == [.aliasCollision])
    }
}
