import Foundation
import TestSupport
import Testing

/// The flags of `loa check`. Source: Sources/README.md §7.
@Suite(.timeLimit(.minutes(30))) struct CheckTests {
    // MARK: --explain

    @Test func `a code is explained in Vietnamese`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("check", "--explain", "C102")
            #expect(
                run
                    == LoaProcess.Run(
                        code: 0,
                        out: """
                            C102 · lỗi · end-before-start

                            Ngày hoặc giờ kết thúc sớm hơn lúc bắt đầu. “end” là ngày cuối cùng còn hoạt
                            động, nên có thể trùng với “start”.

                            Vì sao: Người đọc sẽ đến nhầm ngày, và lịch trên điện thoại không nhận sự kiện
                            này.

                            Sai, trong Content/2024/theme.md:

                                ---
                                title: Phát triển văn hóa đọc
                                start: 2024-10-07
                                end: 2024-10-01
                                     ^^^^^^^^^^
                                ---

                            Đúng:

                                ---
                                title: Phát triển văn hóa đọc
                                start: 2024-10-01
                                end: 2024-10-07
                                ---

                            """,
                        err: ""))
        }
    }

    @Test func `a code is explained in English, in small letters and without a site`() async throws {
        try await TemporarySite.with([:]) { place in
            try place.remove("Theme")
            let run = try await place.loa("check", "--explain", "c301", "--language", "en")
            #expect(
                run
                    == LoaProcess.Run(
                        code: 0,
                        out: """
                            C301 · warning · unknown-file

                            The file lies in a place, or has a name, that Loa has no use for.

                            Why: It is not published. Perhaps its name is mistyped; names of private papers
                            may begin with _ and are passed over.

                            Wrong:

                                Content/2024/them.md
                                Content/2024/theme.md

                            Right:

                                Content/2024/_ghi-chu.md
                                Content/2024/theme.md

                            """,
                        err: ""))
        }
    }

    @Test(arguments: [
        ("C103x", "vi", "lỗi: không có mã “C103x”. Có phải C103?\n"),
        ("C1O2", "en", "error: there is no rule `C1O2`. Did you mean C102?\n"),
        ("ngày", "vi", "lỗi: không có mã “ngày”. Mã đứng trong dấu [ ] của thông báo, như C102.\n"),
    ]) func `an unknown code is wrong use`(_ code: String, _ language: String, _ told: String) async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("check", "--explain", code, "--language", language)
            #expect(run == LoaProcess.Run(code: 2, out: "", err: told))
        }
    }

    // MARK: --links-out

    @Test func `links to other sites are listed with their places`() async throws {
        try await TemporarySite.with { place in
            try place.write(
                "Content/pages/a.md",
                "---\ntitle: Liên kết\n---\nXem [báo](https://bao.example/bai) và [tin](https://tin.example/).\n")
            try place.write(
                "Content/pages/b.md", "---\ntitle: Nguồn\n---\nTheo [báo](https://bao.example/bai), [liên kết](a.md).\n"
            )
            let run = try await place.loa("check", "--links-out", "links.txt")
            #expect(run == LoaProcess.Run(code: 0, out: "Không có lỗi: 7 trang.\n", err: ""))
            #expect(try place.text("links.txt") == Self.links)
        }
    }

    private static let links = """
        https://bao.example/bai	Content/pages/a.md:4
        https://bao.example/bai	Content/pages/b.md:4
        https://tin.example/	Content/pages/a.md:4

        """

    @Test func `a list of links that cannot be written is a failure of the disk`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("check", "--links-out", "khong-co/links.txt", "--language", "en")
            #expect(run.code == 3)
            #expect(run.err.hasPrefix("error: cannot "))
        }
    }

    @Test func `content with errors leaves the list of links as it was`() async throws {
        try await TemporarySite.with { place in
            try place.write("links.txt", "cũ\n")
            try place.write("Content/site.yml", "title\n")
            #expect(try await place.loa("check", "--links-out", "links.txt").code == 1)
            #expect(try place.text("links.txt") == "cũ\n")
        }
    }

    // MARK: --strict, --format, --quiet

    private static let unknown =
        "Content/ghi-chu.txt: cảnh báo[C301]: tệp này không thuộc phần nào của trang nên không được dùng\n"
        + "  = gợi ý: đặt ảnh và tài liệu vào thư mục media; tệp chưa dùng thì thêm “_” vào đầu tên\n\n1 cảnh báo\n"

    @Test(
        arguments: [
            ([], 0, "Không có lỗi: 5 trang.\n"), (["--strict"], 1, ""), (["--quiet"], 0, ""),
            (["--quiet", "--strict"], 1, ""),
        ] as [([String], Int32, String)])
    func `a warning fails only a strict check`(_ flags: [String], _ code: Int32, _ out: String) async throws {
        try await TemporarySite.with { place in
            try place.write("Content/ghi-chu.txt", "lạc")
            #expect(
                try await LoaProcess.run(["check"] + flags, in: place.path)
                    == LoaProcess.Run(code: code, out: out, err: Self.unknown)
            )
        }
    }

    @Test(arguments: [("C602", "allow: C507", Int32(0)), ("C713", "status: postponed", 0)])
    func `a note fails not even a strict check`(_ rule: String, _ line: String, _ code: Int32) async throws {
        try await TemporarySite.with { place in
            try place.write("Content/2024/activities/a.md", "---\ntitle: Hội sách\n\(line)\n---\nMời bạn đọc.\n")
            let run = try await place.loa("check", "--strict", "--language", "en")
            #expect(run.err.contains("note[\(rule)]: "))
            #expect(run.err.hasSuffix("\n1 note\n"))
            #expect(run.code == code)
        }
    }

    @Test(arguments: ["xml", "JSON", ""]) func `another format is wrong use`(_ format: String) async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("check", "--format", format)
            #expect(run.code == 2)
            #expect(run.out == "")
            #expect(run.err.hasPrefix("Lệnh không đúng. "))
        }
    }

    @Test func `JSON of a good site is whole and ends with 0`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("check", "--format", "json")
            let version = try await place.loa("--version").out.trimmingCharacters(in: .newlines)
            #expect(run.code == 0)
            #expect(run.err == "")
            let report = try JSONDecoder().decode(Report.self, from: Data(run.out.utf8))
            #expect(
                report
                    == Report(
                        version: 1, tool: .init(name: "loa", version: version), diagnostics: [],
                        counts: ["error": 0, "warning": 0, "note": 0]))
        }
    }

    private struct Report: Decodable, Equatable {
        struct Tool: Decodable, Equatable { let name, version: String }
        struct Diagnostic: Decodable, Equatable { let code, severity: String }
        let version: Int
        let tool: Tool
        let diagnostics: [Diagnostic]
        let counts: [String: Int]
    }

    @Test func `what is held back goes beside the formats for programs`() async throws {
        try await TemporarySite.with { place in
            try place.write("Content/pages/nhap.md", "---\ntitle: Nháp\ndraft: true\n---\nChưa xong.\n")
            let held = "Held back:\n  Content/pages/nhap.md: a draft (draft: true)\n"
            let text = try await place.loa("check", "--language", "en")
            #expect(text == LoaProcess.Run(code: 0, out: held + "No errors: 5 pages.\n", err: ""))
            let json = try await place.loa("check", "--language", "en", "--format", "json")
            #expect(json.err == held)
            #expect(json.out.hasPrefix("{"))
            #expect(try await place.loa("check", "--language", "en", "--format", "json", "-q").err == "")
        }
    }

    // MARK: allow, many of a kind

    @Test func `allow silences a warning where it stands, and no error`() async throws {
        try await TemporarySite.with { place in
            let phone = "---\ntitle: Đăng ký\nallow: [C507, M103]\n---\nGọi 0912 345 678.\n"
            try place.write("Content/pages/a.md", phone)
            let run = try await place.loa("check", "--language", "en")
            #expect(
                run
                    == LoaProcess.Run(
                        code: 0, out: "No errors: 6 pages.\n",
                        err: """
                            Content/pages/a.md:3:15: note[C602]: there is no M103 here; this `allow` is not needed
                              |
                            3 | allow: [C507, M103]
                              |               ^^^^
                              = help: take this code out of `allow`

                            1 note

                            """))
            // An error stays, and while there is one, an unneeded allowance cannot be known.
            try place.write("Content/pages/a.md", phone + "Hoặc [bấm](javascript:x) vào trang này.\n")
            let failed = try await place.loa("check", "--language", "en")
            #expect(failed.code == 1)
            #expect(failed.err.hasPrefix("Content/pages/a.md:6:12: error[M103]: "))
            #expect(failed.err.hasSuffix("\n1 error\n"))
        }
    }

    @Test func `of more than three of a kind in a file the others are counted, and JSON has them all`() async throws {
        try await TemporarySite.with { place in
            let links = (1...60).map { "Xem [mục \($0)](khong-co-\($0).md).\n" }.joined()
            try place.write("Content/pages/a.md", "---\ntitle: Liên kết\n---\n\(links)")
            let run = try await place.loa("check")
            #expect(run.code == 1)
            let heads = run.err.split(separator: "\n").filter { $0.hasPrefix("Content/") || $0.hasSuffix(" lỗi") }
            #expect(
                heads == [
                    "Content/pages/a.md:4:13: lỗi[L101]: không có tệp “khong-co-1.md”",
                    "Content/pages/a.md:5:13: lỗi[L101]: không có tệp “khong-co-2.md”",
                    "Content/pages/a.md:6:13: lỗi[L101]: không có tệp “khong-co-3.md”",
                    "Content/pages/a.md: và 57 lỗi L101 khác trong tệp này", "60 lỗi",
                ])
            let all = try await place.loa("check", "--format", "json").out
            let json = try JSONDecoder().decode(Report.self, from: Data(all.utf8))
            #expect(json.diagnostics == Array(repeating: Report.Diagnostic(code: "L101", severity: "error"), count: 60))
            #expect(json.counts == ["error": 60, "warning": 0, "note": 0])
        }
    }
}
