import Foundation
import TestSupport
import Testing

/// Progress during a run, and its stages afterwards. Source: Sources/README.md §7.
@Suite(.timeLimit(.minutes(30))) struct ProgressTests {
    static let always = ["LOA_PROGRESS": "always"]

    /// A Content large enough for several stages to be visible: pictures and pages.
    private func with(_ body: (TemporarySite) async throws -> Void) async throws {
        try await TemporarySite.with(contentOf: "\(Repository.root)/Content", body)
    }

    @Test func `what is not a terminal gets plain lines on standard error`() async throws {
        try await with { place in
            let run = try await place.build("--no-ledger", environment: Self.always)
            #expect(run.code == 0)
            #expect(run.out.hasPrefix("Giữ lại") || run.out.hasPrefix("Xong: "))
            let lines = run.err.split(separator: "\n")
            #expect(lines.count > 0)
            #expect(
                lines.filter {
                    $0.wholeMatch(of: #/[^:\[]+( …|: [0-9.]+/[0-9.]+(, còn khoảng [0-9]+ (giây|phút))?)/#) == nil
                } == [])
        }
    }

    @Test(arguments: [["--quiet"], ["--quiet", "--verbose"]]) func `quiet keeps progress off`(_ flags: [String])
        async throws
    {
        try await with { place in
            let run = try await LoaProcess.run(
                ["build", "--no-ledger"] + flags, in: place.path, environment: Self.always)
            #expect(run == LoaProcess.Run(code: 0, out: "", err: ""))
        }
    }

    @Test func `a build of less than half a second shows nothing`() async throws {
        try await TemporarySite.with { place in
            try await place.built()
            // A busy machine may take longer than half a second and show progress: then try again.
            for _ in 0..<200 {
                let run = try await place.build(environment: ["LOA_PROGRESS": "usual"])
                if run.err == "" { return }
            }
            Issue.record("two hundred builds of five pages all showed progress")
        }
    }

    @Test func `a terminal gets one line that is drawn over and gone at the end`() async throws {
        try await with { place in
            // `script` gives the program a terminal of its own.
            let arguments = [
                "--quiet", "--return", "--command", "\(LoaProcess.path) build --no-ledger --today 2024-06-10",
                place("seen"),
            ]
            let process = try await ChildProcess(
                "/usr/bin/script", arguments, in: place.path,
                environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm", "LOA_PROGRESS": "always"])
            #expect(try await process.end() == .exited(0))
            let seen = try place.text("seen").split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
            let drawn = seen.components(separatedBy: "\r\u{1B}[K")
            #expect(drawn.count > 3)
            // All on one line, then a clean line for the results.
            #expect(drawn.dropLast().filter { $0.contains("\n") } == [])
            #expect(drawn.contains { $0.contains("] ") && $0.contains("/") })
            #expect(drawn.last?.contains("Xong: ") == true)
        }
    }

    @Test func `verbose tells every stage, its milliseconds and count, and the slowest pages and templates`()
        async throws
    {
        try await TemporarySite.with { place in
            let run = try await place.build("--verbose", "--language", "en")
            #expect(run.code == 0)
            let lines = run.err.split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0).replacing(#/^ +[0-9,]+\.[0-9] ms/#, with: "  N ms")
            }
            let (stages, pages, templates) = (lines.prefix(8), lines.dropFirst(8).prefix(6), lines.dropFirst(14))
            #expect(
                Array(stages) == [
                    "Stages:", "  N ms  reading the content", "  N ms  checking",
                    "  N ms  making PDF and PNG files  (0)", "  N ms  making pages  (13)",
                    "  N ms  putting files in place  (13)",
                    "  N ms  flushing to the disk", "Slowest pages:",
                ])
            // Of the five pages and eight lists and files, the slowest five.
            #expect(pages.first { !$0.hasPrefix("  N ms  ") } == "Slowest templates:")
            #expect(
                templates.sorted() == [
                    "", "  N ms  archive  (1)", "  N ms  edition  (1)", "  N ms  home  (1)", "  N ms  not_found  (1)",
                    "  N ms  press  (1)",
                ])
        }
    }
}
