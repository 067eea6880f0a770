import Foundation
import TestSupport
import Testing

/// The effect of a build on the Output of an earlier one. Source: Sources/README.md §6.
@Suite(.timeLimit(.minutes(30))) struct OutputTests {
    static let content = TemporarySite.smallest.merging([
        "2024/activities/trong-cay.md": "---\ntitle: Trồng cây\n---\n",
        "2024/news/tin-1.md": "---\ntitle: Tin một\ndate: 2024-06-01\n---\nThân bài.\n",
    ]) { $1 }

    @Test func `a second build writes nothing`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build()
            let before = try place.times()
            let ledger = try place.times("Content")
            let count = try place.files().count
            let run = try await place.build()
            #expect(
                run.out.hasSuffix(", 0 tệp đã ghi, \(count) giữ nguyên, 0 đã xóa, 0 giữ lại, 0 cảnh báo, N giây.\n"))
            #expect(try place.times() == before)
            #expect(try place.times("Content") == ledger)
        }
    }

    @Test func `only changed files are written`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build()
            let before = (try place.files(), try place.times())
            try place.write(
                "Content/2024/news/tin-1.md",
                "---\ntitle: Tin một\ndate: 2024-06-01\nsummary: Không đổi\n---\nThân bài khác.\n")
            _ = try await place.build()
            let after = (try place.files(), try place.times())
            let rewritten = after.0.keys.filter { before.1[$0] != after.1[$0] }
            let changed = after.0.keys.filter { before.0[$0] != after.0[$0] }
            #expect(rewritten.sorted() == changed.sorted())
            #expect(changed.contains("2024/tin-tuc/tin-1/index.html"))
            #expect(!changed.contains("2024/hoat-dong/trong-cay/index.html"))
        }
    }

    @Test func `a page that went leaves neither file nor empty folder`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build("--no-ledger")
            try place.remove("Content/2024/news")
            let run = try await place.build("--no-ledger")
            #expect(run.code == 0)
            #expect(run.out.contains(" 5 đã xóa,"))
            #expect(!place.exists("Output/2024/tin-tuc"))
            #expect(!place.exists("Output/feed.xml"))
            #expect(place.exists("Output/2024/hoat-dong/trong-cay/index.html"))
        }
    }

    @Test func `foreign files put into a built Output stay`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build("--no-ledger")
            let foreign = [
                "CNAME": "mau.example.vn\n", ".git/config": "x", ".nojekyll": "",
                "2024/tin-tuc/tin-1/ghi-chu.txt": "của tôi",
            ]
            for (path, text) in foreign { try place.write("Output/\(path)", text) }
            try place.remove("Content/2024/news")
            try await place.built("--no-ledger")
            for (path, text) in foreign { #expect(try place.text("Output/\(path)") == text) }
            #expect(!place.exists("Output/2024/tin-tuc/tin-1/index.html"))
        }
    }

    @Test func `dotfiles at the top do not make an Output foreign`() async throws {
        try await TemporarySite.with { place in
            try place.write("Output/.gitignore", "*\n")
            try await place.built()
            #expect(try place.text("Output/.gitignore") == "*\n")
        }
    }

    @Test func `a foreign file where a page has to be is refused and stays`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build()
            try place.write("Output/lien-he/index.html", "của ai đó")
            try place.write("Content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n")
            let before = try place.times()
            let run = try await place.build()
            #expect(
                run
                    == LoaProcess.Run(
                        code: 2, out: "",
                        err:
                            "lỗi: trong Output có tệp không do loa tạo nằm đúng chỗ trang web cần ghi: lien-he/index.html; "
                            + "hãy chuyển đi nơi khác rồi chạy lại\n"))
            #expect(try place.times() == before)
        }
    }

    @Test func `a file that somebody changed or deleted is made anew`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build()
            let before = try place.files()
            try place.write("Output/index.html", "bị sửa")
            try place.remove("Output/404.html")
            #expect(try await place.build().out.contains(" 2 tệp đã ghi,"))
            #expect(try place.files() == before)
        }
    }

    @Test func `clean removes what builds wrote and nothing else`() async throws {
        try await TemporarySite.with(Self.content) { place in
            _ = try await place.build()
            let count = try place.files().count
            try place.write("Output/CNAME", "mau.example.vn\n")
            try place.write("Output/2024/tin-tuc/ghi-chu.txt", "của tôi")
            try place.write("Output/.git/config", "x")
            #expect(try await place.loa("clean") == LoaProcess.Run(code: 0, out: "Đã xóa \(count) tệp.\n", err: ""))
            #expect(
                try Tree.files(place("Output")).keys.sorted() == [".git/config", "2024/tin-tuc/ghi-chu.txt", "CNAME"])
            #expect(!place.exists("Output/2024/hoat-dong"))
        }
    }

    @Test func `clean of a folder that no build made removes nothing`() async throws {
        try await TemporarySite.with { place in
            try place.write("Output/luan-van.doc", "quý giá")
            #expect(
                try await place.loa("clean", "--language", "en")
                    == LoaProcess.Run(code: 0, out: "0 files removed.\n", err: "")
            )
            #expect(try place.text("Output/luan-van.doc") == "quý giá")
        }
    }

    @Test func `an Output that is a link to a folder is followed`() async throws {
        try await TemporarySite.with { place in
            try FileManager.default.createDirectory(atPath: place("noi-khac"), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(atPath: place("Output"), withDestinationPath: "noi-khac")
            try await place.built()
            #expect(place.exists("noi-khac/index.html"))
        }
    }
}
