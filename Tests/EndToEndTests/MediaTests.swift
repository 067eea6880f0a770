import Foundation
import Testing

/// Pictures and documents: published when used, without data about the photographer. Source: Content/README.md §3.
@Suite(.timeLimit(.minutes(30))) struct MediaTests {
    /// As a phone wrote it: position, device, thumbnail, orientation 6.
    private static let photo = "\(CampaignOfItsOwnTests.content)/2024/media/Ảnh lễ phát động.JPG"

    private static func photoBytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: photo)) }

    @Test func `a photo is published under a folded address, without position and with its orientation`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            let original = try Self.photoBytes()
            try place.write("Content/2024/media/Lễ hội/Ảnh Đẹp (1).JPG", original)
            try place.write(
                "Content/2024/news/tin-1.md",
                "---\ntitle: Tin một\ndate: 2024-06-01\n---\n![Cổng trường](<../media/Lễ hội/Ảnh Đẹp (1).JPG>)\n")
            try await place.built()
            let published = try Data(contentsOf: URL(fileURLWithPath: place("Output/2024/media/le-hoi/anh-dep-1.jpg")))
            #expect(
                try place.text("Output/2024/tin-tuc/tin-1/index.html").contains(
                    "<img src=\"/2024/media/le-hoi/anh-dep-1.jpg\" alt=\"Cổng trường\" width=\"16\" height=\"24\""))
            for (secret, what) in [
                (Data([0x88, 0x25, 0x00, 0x04]), "pointer to the position"),
                (Data("GPSLatitude".utf8), "position in XMP"),
                (Data("Phone".utf8), "device"), (Data("8BIM".utf8), "IPTC"),
                (Data("ftyp".utf8), "film behind the picture"),
            ] {
                #expect(original.range(of: secret) != nil, "\(what)")
                #expect(published.range(of: secret) == nil, "\(what)")
            }
            // EXIF, little-endian: one field, orientation, a short, one of them, 6; nothing after it.
            let exif =
                Data("Exif\0\0II".utf8)
                + Data([42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0])
            #expect(published.range(of: exif) != nil)
            #expect(try place.text("Content/ledger.txt").contains("/2024/media/le-hoi/anh-dep-1.jpg\t2024-06-10\n"))
        }
    }

    @Test func `a screenshot is published without what follows the picture`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            let picture = try Data(contentsOf: URL(fileURLWithPath: "\(Repository.root)/Theme/icon-192.png"))
            try place.write("Content/2024/media/anh.png", picture + Data("GPSLatitude 21.03".utf8))
            try place.write(
                "Content/2024/news/tin-1.md",
                "---\ntitle: Tin một\ndate: 2024-06-01\n---\n![Cổng trường](../media/anh.png)\n")
            try await place.built()
            let published = try Data(contentsOf: URL(fileURLWithPath: place("Output/2024/media/anh.png")))
            #expect(published.count > 500)
            #expect(published.range(of: Data("GPSLatitude".utf8)) == nil)
        }
    }

    @Test func `an unused file is a warning and stays unpublished`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            _ = try await place.build()
            let before = try place.files()
            try place.write("Content/media/bimatxyz.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            let run = try await place.build("--language", "en")
            #expect(run.code == 0)
            #expect(
                run.err == """
                    Content/media/bimatxyz.svg: warning[L301]: no public page uses this file, so it is not published
                      = help: use it on a page, or begin its name with `_` to set it aside

                    1 warning

                    """)
            #expect(try Tree.differences(before, place.files()) == [])
        }
    }

    @Test(arguments: [
        ("link in a body", "2024/news/tin-1.md", "title: Tin\ndate: 2024-06-01\n", "[Tải](../media/x.png)"),
        ("link from the root", "2024/news/tin-1.md", "title: Tin\ndate: 2024-06-01\n", "[Tải](/2024/media/x.png)"),
        ("picture in a body", "2024/news/tin-1.md", "title: Tin\ndate: 2024-06-01\n", "![Tả](../media/x.png)"),
        (
            "lead picture", "2024/news/tin-1.md",
            "title: Tin\ndate: 2024-06-01\nimage: {src: ../media/x.png, alt: Tả}\n", "Thân bài."
        ),
        (
            "gallery", "2024/news/tin-1.md", "title: Tin\ndate: 2024-06-01\nphotos: [{src: ../media/x.png, alt: Tả}]\n",
            "Thân bài."
        ),
        ("file of the plan", "2024/plan.md", "title: Kế hoạch\nfile: media/x.pdf\n", "Thân bài."),
        ("picture in a slogan's note", "2024/slogans/a.md", "title: Nhóm\n", "1. Lời hay\n\n   ![Tả](../media/x.png)"),
    ]) func `every way of use publishes`(_ way: String, _ file: String, _ fields: String, _ body: String) async throws {
        try await TemporarySite.with(Sample.site.merging([file: "---\n\(fields)---\n\(body)\n"]) { $1 }) { place in
            let name = way == "file of the plan" ? "x.pdf" : "x.png"
            let png = URL(fileURLWithPath: "\(Repository.testTheme)/icon-192.png")
            try place.write(
                "Content/2024/media/\(name)",
                name == "x.pdf" ? Data("%PDF-1.4\n%%EOF\n".utf8) : try Data(contentsOf: png))
            let run = try await place.built()
            #expect(run.err == "")
            #expect(place.exists("Output/2024/media/\(name)"))
        }
    }

    @Test func `a missing picture is an error with its place`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            try place.write(
                "Content/2024/media/anh-cong.png",
                try Data(contentsOf: URL(fileURLWithPath: "\(Repository.testTheme)/icon-192.png")))
            try place.write(
                "Content/2024/news/tin-1.md",
                "---\ntitle: Tin một\ndate: 2024-06-01\n---\n![Cổng](../media/anh-cog.png)\n")
            let run = try await place.build("--language", "en")
            #expect(run.code == 1)
            #expect(
                run.err == """
                    Content/2024/media/anh-cong.png: warning[L301]: no public page uses this file, so it is not published
                      = help: use it on a page, or begin its name with `_` to set it aside

                    Content/2024/news/tin-1.md:5:9: error[L104]: there is no file `../media/anh-cog.png`
                      |
                    5 | ![Cổng](../media/anh-cog.png)
                      |         ^^^^^^^^^^^^^^^^^^^^
                      = note: looked for 2024/media/anh-cog.png
                      = help: did you mean `../media/anh-cong.png`?

                    1 error, 1 warning

                    """)
        }
    }

    @Test func `a picture that is none is an error`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            try place.write("Content/2024/media/hong.jpg", "không phải ảnh")
            try place.write(
                "Content/2024/news/tin-1.md", "---\ntitle: Tin một\ndate: 2024-06-01\n---\n![Cổng](../media/hong.jpg)\n"
            )
            let run = try await place.build("--language", "en")
            #expect(run.code == 1)
            #expect(
                run.err.contains(
                    "Content/2024/media/hong.jpg: error[L302]: this file is not a whole JPEG or PNG picture\n"))
            #expect(!place.exists("Output"))
        }
    }

    @Test(arguments: [".DS_Store", "Thumbs.db", "anh.png~", ".anh.png.swp", "_cat-di.png"])
    func `leftovers are skipped silently`(_ name: String) async throws {
        try await TemporarySite.with { place in
            for folder in ["media", "2024/media", "2024/news", "pages", "."] {
                try place.write("Content/\(folder)/\(name)", "x")
            }
            let run = try await place.built()
            #expect(run.err == "")
        }
    }
}
