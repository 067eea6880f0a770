import Foundation
import TestSupport
import Testing

/// A build that finds everything as the last one left it does nothing, and knows this without reading the files.
@Suite(.timeLimit(.minutes(30))) struct NoChangeTests {
    static let vietnamese = "Nội dung, giao diện và trang đã xuất vẫn như lần dựng trước, nên không phải dựng lại.\n"
    static let english = "Content, theme and site are as the last build left them, so nothing had to be made anew.\n"

    /// A site with warnings, notes and pages that are held back.
    static let content = LivingSite.content.merging([
        "2024/news/tin-6.md": "---\ntitle: Tin hai\ndate: 2024-06-05\nallow: [C705]\n---\nThân.\n"
    ]) { $1 }

    /// A site with room for a cache, built once with the given flags.
    private func built(
        _ content: [String: String] = content, _ flags: [String] = [], _ body: (Kept) async throws -> Void
    ) async throws {
        try await TemporarySite.with(content) { place in
            let kept = Kept(place: place)
            let run = try await kept.build(flags)
            #expect(run.run.code == 0 && !run.wasKnown, "\(run.run.err)")
            try await body(kept)
        }
    }

    struct Kept {
        let place: TemporarySite

        /// - Returns: the output without that of `--verbose`, and whether the build knew that nothing had changed.
        func build(
            _ flags: [String] = [], today: String = "2024-06-10T08:00", environment: [String: String] = [:],
            copy: String? = nil
        ) async throws -> (run: LoaProcess.Run, wasKnown: Bool) {
            // Files that the test has just written would be too young for the next build.
            try await DiskTick.passed()
            let run = try await LoaProcess.run(
                ["build", "--verbose", "--today", today] + flags, in: place.path,
                environment: environment.merging(["XDG_CACHE_HOME": place("cache")]) { own, _ in own }, copy: copy)
            let sentence = [NoChangeTests.vietnamese, NoChangeTests.english].first(where: run.err.hasSuffix)
            return (
                LoaProcess.Run(code: run.code, out: run.out, err: String(run.err.dropLast(sentence?.count ?? 0))),
                sentence != nil
            )
        }

        /// Path, inode number, size and both times of every file, by a program that is not ours.
        func everything() async throws -> [String] {
            let list = FileManager.default.temporaryDirectory.appendingPathComponent("loa-list-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: list) }
            let find = try await ChildProcess(
                "/usr/bin/find", [place.path, "-printf", "%P %i %s %T@ %C@\n"], out: list.path)
            #expect(try await find.end() == .exited(0))
            return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init).sorted()
        }
    }

    // MARK: Nothing has changed

    @Test func `nothing is written, made or removed anywhere, the cache included`() async throws {
        try await built { kept in
            let before = try await kept.everything()
            #expect(before.count > 40)
            for _ in 0..<2 { #expect(try await kept.build().wasKnown) }
            #expect(try await kept.everything() == before)
        }
    }

    /// The second build without a cache is a full build, so its output is the expected one.
    @Test(arguments: [["--language", "vi"], ["--language", "en"], ["--language", "en", "--quiet"]])
    func `it tells what a build that goes the whole way tells`(_ flags: [String]) async throws {
        try await built { kept in
            let told = try await LoaProcess.run(
                ["build", "--today", "2024-06-10T08:00"] + flags, in: kept.place.path,
                environment: ["XDG_CACHE_HOME": kept.place("cache")])
            let whole = try await LoaProcess.run(["build", "--today", "2024-06-10T08:00"] + flags, in: kept.place.path)
            #expect(told == whole)
            #expect(told.err.contains("C801") && told.err.contains("C722"))
            #expect(flags.contains("--quiet") || told.out.contains("nhap.md: "))
            let known = try await kept.build(flags)
            #expect(flags.contains("--quiet") || known.wasKnown)
        }
    }

    @Test func `the first build after one that wrote the ledger knows`() async throws {
        try await built { kept in
            #expect(kept.place.exists("Content/ledger.txt"))
            #expect(try await kept.build().wasKnown)
            try kept.place.write("Content/2024/news/tin-7.md", "---\ntitle: Tin bảy\ndate: 2024-06-05\n---\nThân.\n")
            #expect(try await kept.build().wasKnown == false)
            #expect(try await kept.build().wasKnown)
        }
    }

    @Test func `it waits for another run that holds Output`() async throws {
        try await built { kept in
            let place = kept.place
            let holder = try await ChildProcess(
                "/usr/bin/flock",
                [
                    place("Output"), "sh", "-c",
                    "touch \(place("held")); while [ -e \(place("held")) ]; do sleep 0.02; done",
                ])
            while !place.exists("held") { try await Task.sleep(for: .milliseconds(5)) }
            let run = try await LoaProcess.started(
                ["build", "--verbose", "--today", "2024-06-10T08:00"], in: place.path,
                environment: ["XDG_CACHE_HOME": place("cache")],
                saying: place("err"))
            while run.isRunning, try !place.text("err").contains("đang chờ") {
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(run.isRunning)
            try place.remove("held")
            #expect(try await holder.end() == .exited(0))
            #expect(try await run.end() == .exited(0))
            #expect(try place.text("err").hasSuffix(Self.vietnamese))
        }
    }

    // MARK: Something has changed

    @Test func `another copy of the program does its own work`() async throws {
        try await built { kept in
            let copy = kept.place("loa-khac")
            try FileManager.default.copyItem(atPath: LoaProcess.path, toPath: copy)
            #expect(try await kept.build().wasKnown)
            #expect(try await kept.build(copy: copy).wasKnown == false)
            #expect(try await kept.build(copy: copy).wasKnown)
            #expect(try await kept.build().wasKnown == false)
        }
    }

    @Test(arguments: [
        ["-D"], ["-F"], ["-E"], ["--no-ledger"], ["-b", "https://khac.example.vn/"], ["--content", "./Content"],
        ["--theme", "./Theme"],
        ["-o", "./Output"], ["-o", "noi-khac"],
    ]) func `a build with other flags does its own work`(_ flags: [String]) async throws {
        try await built { (kept: Kept) async throws in
            #expect(try await kept.build(flags).wasKnown == false)
            #expect(try await kept.build(flags).wasKnown)
        }
    }

    @Test func `warnings that were let pass fail a strict build`() async throws {
        try await built { (kept: Kept) async throws in
            #expect(try await kept.build(["--strict"]).run.code == 1)
            #expect(try await kept.build().wasKnown)
        }
    }

    /// The moment at which a site changes without an edit, and the minute before.
    @Test(arguments: [
        ("date: 2024-06-12 09:00\n", "2024-06-12T08:59", "2024-06-12T09:00"),
        ("date: 2024-06-12\n", "2024-06-11T23:59", "2024-06-12"),
        ("date: 2024-06-01\nexpires: 2024-06-12\n", "2024-06-11T23:59", "2024-06-12"),
        ("date: 2024-06-01\nupdated: 2024-06-12\n", "2024-06-11T23:59", "2024-06-12"),
        ("date: 2024-06-01\ncorrections:\n  - {date: 2024-06-12, text: Chữa}\n", "2024-06-11T23:59", "2024-06-12"),
        ("start: 2024-06-12 09:00\nend: 2024-06-12 11:00\n", "2024-06-12T08:59", "2024-06-12T09:00"),
        ("start: 2024-06-01\nend: 2024-06-12\n", "2024-06-12T23:59", "2024-06-13"),
        ("start: 2024-06-01\nend: 2024-06-12 11:00\n", "2024-06-12T10:59", "2024-06-12T11:00"),
    ]) func `a site changes in its moment, and is known until then`(_ lines: String, _ before: String, _ at: String)
        async throws
    {
        let folder = lines.hasPrefix("start") ? "activities" : "news"
        let content = TemporarySite.smallest.merging(["2024/\(folder)/a.md": "---\ntitle: Mẫu\n\(lines)---\nThân.\n"]) {
            $1
        }
        // With a ledger, a page that is no longer public would be a lost address.
        let flags = ["--no-ledger"]
        try await built(content, flags) { kept in
            _ = try await kept.build(flags, today: before)
            #expect(try await kept.build(flags, today: before).wasKnown)
            let old = try kept.place.files()
            #expect(try await kept.build(flags, today: at).wasKnown == false)
            #expect(try kept.place.files() != old)
            // The clock may be set back, too.
            #expect(try await kept.build(flags, today: before).wasKnown == false)
            #expect(try kept.place.files() == old)
        }
    }

    @Test func `a site without dates ahead is known for ever`() async throws {
        try await built(TemporarySite.smallest) { (kept: Kept) async throws in
            #expect(try await kept.build(today: "2124-01-01").wasKnown)
        }
    }

    /// Otherwise the warning would be repeated for ever, and the PDF files stay missing.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/rsvg-convert")))
    func `a drawing program that is installed later is found`() async throws {
        try await TemporarySite.with(Sample.site) { place in
            try place.remove("Theme")
            try FileManager.default.copyItem(atPath: "\(Repository.root)/Theme", toPath: place("Theme"))
            let kept = Kept(place: place)
            let without = ["PATH": "/nowhere"]
            let first = try await kept.build(environment: without)
            #expect(first.run.err.contains("P301"))
            // Old drawings are surely valid once a build has found nothing to write.
            #expect(try await kept.build(environment: without).wasKnown == false)
            let third = try await kept.build(environment: without)
            #expect(third.wasKnown)
            #expect(third.run.err.contains("P301"))
            let with = try await kept.build()
            #expect(!with.wasKnown)
            #expect(!with.run.err.contains("P301"))
            #expect(try await kept.build().wasKnown)
        }
    }

    // MARK: No cache

    @Test(arguments: ["tep", "chi-doc/a", "khong-co/b/c"])
    func `a cache that cannot be had costs time and nothing else`(_ cache: String) async throws {
        try await TemporarySite.with(Self.content) { place in
            try place.write("tep", "không phải thư mục")
            try FileManager.default.createSymbolicLink(atPath: place("chi-doc"), withDestinationPath: "/proc")
            let environment = ["XDG_CACHE_HOME": place(cache)]
            let first = try await place.build(environment: environment)
            let second = try await place.build(environment: environment)
            #expect(first.code == 0 && second.code == 0)
            #expect(try await place.build() == second)
        }
    }
}
