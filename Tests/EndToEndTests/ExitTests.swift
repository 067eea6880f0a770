import Foundation
import TestSupport
import Testing

/// Output, streams and exit code of a run. Source: Sources/README.md §7.
@Suite(.timeLimit(.minutes(30))) struct ExitTests {
    static let done = "Xong: 5 trang, 13 tệp đã ghi, 0 giữ nguyên, 0 đã xóa, 0 giữ lại, 0 cảnh báo, N giây.\n"

    @Test func `the smallest site builds and says so on standard output`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.build()
            #expect(run == LoaProcess.Run(code: 0, out: Self.done, err: ""))
            #expect(
                try place.files().keys.sorted().filter { !$0.hasPrefix("assets/") } == [
                    "2024/index.html", "404.html", "bao-chi/index.html", "index.html", "luu-tru/index.html",
                    "robots.txt", "site.webmanifest",
                    "sitemap.xml",
                ])
        }
    }

    @Test func `quiet is silent on success`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.build("--quiet")
            #expect(run == LoaProcess.Run(code: 0, out: "", err: ""))
        }
    }

    @Test func `quiet still tells errors`() async throws {
        try await TemporarySite.with { place in
            try place.write("Content/2024/plan.md", "---\n---\n")
            let run = try await place.build("-q", "--language", "en")
            #expect(
                run
                    == LoaProcess.Run(
                        code: 1, out: "",
                        err: """
                            Content/2024/plan.md:1:1: error[C103]: the required key `title` is missing
                              |
                            1 | ---
                              | ^
                              = help: add a line `title: …`

                            1 error

                            """))
        }
    }

    // MARK: 1

    @Test func `faults in two files are both told with their places, and nothing is written`() async throws {
        try await TemporarySite.with { place in
            _ = try await place.build()
            let before = (try place.files(), try place.times(), try place.text("Content/ledger.txt"))
            try place.write(
                "Content/2024/theme.md", "---\ntitle: Chủ đề mới\nstart: 2024-06-07\nend: 2024-06-01\n---\n")
            try place.write("Content/2024/activities/trong-cay.md", "---\ntitle: Trồng cây\nplase: Công viên\n---\n")
            let run = try await place.build()
            #expect(
                run
                    == LoaProcess.Run(
                        code: 1, out: "",
                        err: """
                            Content/2024/activities/trong-cay.md:3:1: lỗi[C101]: không có khóa “plase”
                              |
                            3 | plase: Công viên
                              | ^^^^^
                              = gợi ý: có phải “place”?

                            Content/2024/theme.md:4:6: lỗi[C102]: ngày kết thúc 01/06/2024 sớm hơn ngày bắt đầu 07/06/2024
                              |
                            4 | end: 2024-06-01
                              |      ^^^^^^^^^^
                              = ghi chú: ngày bắt đầu khai ở đây: Content/2024/theme.md:3:8
                              = gợi ý: sửa lại một trong hai ngày; “end” là ngày cuối cùng còn hoạt động

                            2 lỗi

                            """))
            #expect(try place.files() == before.0)
            #expect(try place.times() == before.1)
            #expect(try place.text("Content/ledger.txt") == before.2)
        }
    }

    @Test func `a fault in the content makes no Output where there was none`() async throws {
        try await TemporarySite.with { place in
            try place.write("Content/2024/theme.md", "không có phần khai báo\n")
            #expect(try await place.build().code == 1)
            #expect(!place.exists("Output"))
            #expect(!place.exists("Content/ledger.txt"))
        }
    }

    @Test func `faults of content and theme are told in one run`() async throws {
        try await TemporarySite.with { place in
            try place.remove("Theme")
            try FileManager.default.copyItem(atPath: Repository.testTheme, toPath: place("Theme"))
            try place.write("Theme/templates/page.mustache", "{{page.titel}}\n")
            try place.write("Content/2024/theme.md", "---\ntitle: Chủ đề\nlevl: ward\n---\n")
            let run = try await place.build("--language", "en")
            #expect(
                run
                    == LoaProcess.Run(
                        code: 1, out: "",
                        err: """
                            Content/2024/theme.md:3:1: error[C101]: there is no key `levl`
                              |
                            3 | levl: ward
                              | ^^^^
                              = help: did you mean `level`?

                            Theme/templates/page.mustache:1:8: error[T101]: “page” has no part named “titel”
                              |
                            1 | {{page.titel}}
                              |        ^^^^^
                              = help: change it to title

                            2 errors

                            """))
        }
    }

    @Test func `strict turns a warning into a failure that writes nothing`() async throws {
        try await TemporarySite.with { place in
            try place.write("Content/ghi-chu.txt", "lạc")
            let warning = """
                Content/ghi-chu.txt: warning[C301]: this file belongs to no part of the site and is not used
                  = help: put pictures and documents into media; begin the name of a file set aside with `_`

                1 warning

                """
            #expect(
                try await place.build("--strict", "--language", "en") == LoaProcess.Run(code: 1, out: "", err: warning))
            #expect(!place.exists("Output"))
            #expect(!place.exists("Content/ledger.txt"))
            #expect(
                try await place.build("--language", "en")
                    == LoaProcess.Run(
                        code: 0,
                        out:
                            "Done: 5 pages, 13 files written, 0 unchanged, 0 removed, 0 held back, 1 warnings, N seconds.\n",
                        err: warning))
        }
    }

    // MARK: 2

    @Test(arguments: [
        ["build", "--nonsense"], ["build", "thua"], ["bild"], ["build", "--today", "hôm nay"],
        ["build", "--today", "2024-02-30"],
        ["build", "--today", "2024"], ["build", "--base-url", "mau.example.vn"],
        ["build", "--base-url", "https://a.vn/?x"],
        ["build", "-j", "0"], ["build", "--language", "fr"], ["build", "--jobs", "hai"],
    ]) func `wrong flags end with 2 and write nothing`(_ arguments: [String]) async throws {
        try await TemporarySite.with { place in
            let run = try await LoaProcess.run(arguments, in: place.path)
            #expect(run.code == 2)
            #expect(run.out == "")
            #expect(run.err.hasPrefix("Lệnh không đúng. "))
            #expect(!place.exists("Output"))
        }
    }

    @Test(arguments: [
        (
            "Content",
            "lỗi: không có thư mục Content; hãy chạy lệnh trong thư mục chứa Content và Theme, hoặc chỉ ra bằng --source\n"
        ),
        (
            "Theme",
            "lỗi: không có thư mục Theme; hãy chạy lệnh trong thư mục chứa Content và Theme, hoặc chỉ ra bằng --source\n"
        ),
        ("Content/site.yml", "lỗi: thư mục Content không có tệp site.yml\n"),
    ]) func `a missing source is wrong use`(_ name: String, _ message: String) async throws {
        try await TemporarySite.with { place in
            try place.remove(name)
            #expect(try await place.build() == LoaProcess.Run(code: 2, out: "", err: message))
            #expect(!place.exists("Output"))
        }
    }

    @Test func `an Output that no build made is refused and left as it is`() async throws {
        try await TemporarySite.with { place in
            try place.write("Output/luan-van.doc", "quý giá")
            try place.write("Output/sub/anh.jpg", "quý giá")
            let before = (try place.files(), try place.times())
            #expect(
                try await place.build()
                    == LoaProcess.Run(
                        code: 2, out: "",
                        err:
                            "lỗi: thư mục Output có tệp không do loa tạo (luan-van.doc, sub/anh.jpg); loa không ghi vào đó "
                            + "để khỏi làm mất tệp; hãy dọn trống thư mục hoặc chọn thư mục khác bằng --output\n"))
            #expect(try place.files() == before.0)
            #expect(try place.times() == before.1)
            #expect(!place.exists("Content/ledger.txt"))
        }
    }

    @Test(arguments: ["Content/site", "Content", ".", "Theme/out", "./Content/../Content/x"])
    func `an Output that shares a part with the sources is refused`(_ output: String) async throws {
        try await TemporarySite.with { place in
            try place.remove("Theme")
            try FileManager.default.copyItem(atPath: Repository.testTheme, toPath: place("Theme"))
            let before = try Tree.files(place.path)
            let run = try await place.build("--output", output)
            #expect(run.code == 2)
            #expect(run.out == "")
            #expect(try Tree.files(place.path) == before)
        }
    }

    // MARK: 3

    @Test func `a file where a folder must be is refused as Output`() async throws {
        try await TemporarySite.with { place in
            try place.write("tep", "của ai đó")
            let run = try await place.build("-o", "tep")
            #expect(run.code == 2)
            #expect(try place.text("tep") == "của ai đó")
        }
    }

    @Test func `an Output below a file is a failure of the disk`() async throws {
        try await TemporarySite.with { place in
            try place.write("tep", "của ai đó")
            let run = try await place.build("-o", "tep/site")
            #expect(
                run
                    == LoaProcess.Run(
                        code: 3, out: "",
                        err: "lỗi: không xem được tep/site: một phần của đường dẫn là tệp, không phải thư mục\n"))
            #expect(try place.text("tep") == "của ai đó")
            #expect(!place.exists("Content/ledger.txt"))
        }
    }

    @Test func `a name too long for the disk is a failure of the disk`() async throws {
        try await TemporarySite.with { place in
            let name = String(repeating: "x", count: 300)
            let run = try await place.build("-o", name)
            #expect(
                run
                    == LoaProcess.Run(
                        code: 3, out: "",
                        err:
                            "lỗi: không xem được \(name): tên hoặc đường dẫn quá dài; hãy đặt tên ngắn hơn, dưới 255 byte\n"
                    ))
        }
    }

    @Test func `a disk that takes no files is a failure of the disk`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.build("-o", "/proc/loa-e2e", "--language", "en")
            #expect(run.code == 3)
            #expect(run.out == "")
            #expect(run.err.hasPrefix("error: cannot create the folder /proc/loa-e2e: "))
        }
    }

    // MARK: Help, languages, colours

    @Test(arguments: [["--help"], ["build", "--help"], ["check", "-h"], ["clean", "--help"]])
    func `help ends with 0 on standard output`(_ arguments: [String]) async throws {
        try await TemporarySite.with { place in
            let run = try await LoaProcess.run(arguments, in: place.path)
            #expect(run.code == 0)
            #expect(run.err == "")
            #expect(run.out.contains("USAGE: loa"))
        }
    }

    @Test func `help names every flag of the contract`() async throws {
        try await TemporarySite.with { place in
            let help = try await place.loa("build", "--help").out
            let flags = [
                "-s, --source", "--content", "--theme", "-o, --output", "-b, --base-url", "-D, --drafts",
                "-F, --future", "-E, --expired",
                "--today", "--strict", "--language", "-j, --jobs", "--no-ledger", "-q, --quiet", "-v, --verbose",
                "--no-color",
                "--version", "-h, --help",
            ]
            #expect(flags.filter { !help.contains($0) } == [])
        }
    }

    @Test func `the version ends with 0 on standard output`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("--version")
            #expect(run.code == 0)
            #expect(run.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
            #expect(run.err == "")
        }
    }

    @Test(
        arguments: [
            ([:], [], "Xong"), (["LANG": "en_US.UTF-8"], [], "Done"),
            (["LANG": "en_US.UTF-8", "LC_ALL": "vi_VN.UTF-8"], [], "Xong"),
            (["LANG": "fr_FR.UTF-8"], [], "Xong"), (["LANG": "en_GB"], ["--language", "vi"], "Xong"),
            ([:], ["--language", "en"], "Done"),
        ] as [([String: String], [String], String)])
    func `messages follow the flag, then the environment, then Vietnamese`(
        _ environment: [String: String], _ flags: [String], _ word: String
    ) async throws {
        try await TemporarySite.with { place in
            let run = try await LoaProcess.run(["build"] + flags, in: place.path, environment: environment)
            #expect(run.out.hasPrefix(word))
        }
    }

    @Test(arguments: [[], ["--no-color"]]) func `what is not a terminal gets no colours`(_ flags: [String]) async throws
    {
        try await TemporarySite.with { place in
            try place.write("Content/2024/theme.md", "---\n---\n")
            let run = try await LoaProcess.run(
                ["build"] + flags, in: place.path, environment: ["TERM": "xterm-256color"])
            #expect(!run.err.utf8.contains(0x1B))
        }
    }

    @Test func `folders are found by --source and by their own flags`() async throws {
        try await TemporarySite.with { place in
            try FileManager.default.createDirectory(atPath: place("xa"), withIntermediateDirectories: true)
            let run = try await LoaProcess.run(["build", "--source", ".."], in: place("xa"))
            #expect(run.code == 0)
            let own = try await LoaProcess.run(
                ["build", "--content", "../Content", "--theme", "../Theme", "-o", "site"], in: place("xa"))
            #expect(own.code == 0)
            #expect(try Tree.differences(place.files("Output"), place.files("xa/site")) == [])
        }
    }

    @Test func `check finds the same and writes nothing`() async throws {
        try await TemporarySite.with { place in
            let run = try await place.loa("check")
            #expect(run == LoaProcess.Run(code: 0, out: "Không có lỗi: 5 trang.\n", err: ""))
            #expect(!place.exists("Output"))
            #expect(!place.exists("Content/ledger.txt"))
            try place.write("Content/2024/theme.md", "---\n---\n")
            let build = try await place.build()
            #expect(try await place.loa("check") == build)
            #expect(build.code == 1)
        }
    }
}
