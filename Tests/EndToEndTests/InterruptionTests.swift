import Foundation
import TestSupport
import Testing

/// Ctrl-C, `kill`, and two runs at once. Source: Sources/README.md §6, §7.
@Suite(.timeLimit(.minutes(30))) struct InterruptionTests {
    /// Another program that locks Output as a run does, until it is killed.
    private func holding(_ place: TemporarySite) async throws -> ChildProcess {
        let process = try await ChildProcess(
            "/usr/bin/flock",
            ["--no-fork", place("Output"), "sh", "-c", "touch \(place("held")); exec sleep 1000"])
        try await soon { place.exists("held") }
        return process
    }

    /// The suite's time limit ends a wait that would never end.
    private func soon(_ isSo: () throws -> Bool) async throws {
        while try !isSo() { try await Task.sleep(for: .milliseconds(10)) }
    }

    private func waitingLine(_ holder: ChildProcess) -> String {
        "một lần chạy loa khác (tiến trình \(holder.id)) đang ghi vào Output; đang chờ, bấm Ctrl-C để thôi\n"
    }

    // MARK: Two at once

    @Test func `a second run says who holds Output, waits, and goes on when that one is killed`() async throws {
        try await TemporarySite.with { place in
            try await place.built()
            let holder = try await holding(place)
            let build = try await LoaProcess.started(["build"], in: place.path, saying: place("said"))
            try await soon { try place.text("said") == waitingLine(holder) }
            #expect(build.isRunning)
            holder.send(SIGKILL)
            #expect(try await build.end() == .exited(0))
            #expect(try place.text("said") == waitingLine(holder))
        }
    }

    @Test func `builds of two states at once into one Output end in one of them, whole`() async throws {
        try await TemporarySite.with([:]) { place in
            let campaigns = try TwoCampaigns(in: place, pages: 40)
            let clean = (try await campaigns.clean(.old), try await campaigns.clean(.new))
            for round in 1...3 {
                // The first round makes the folder.
                let one = try await LoaProcess.started(campaigns.arguments(.old), in: place.path)
                let other = try await LoaProcess.started(campaigns.arguments(.new), in: place.path)
                #expect(try await [one.end(), other.end()] == [.exited(0), .exited(0)])
                let found = try Tree.files(place("Output"))
                #expect(found == clean.0.files || found == clean.1.files, "round \(round)")
            }
        }
    }

    @Test func `a lock leaves no file behind`() async throws {
        try await TemporarySite.with { place in
            try await place.built()
            #expect(try Tree.files(place("Output")).keys.filter { $0.hasPrefix(".") } == [".loa-manifest"])
        }
    }

    // MARK: Signals

    @Test(
        arguments: [(SIGINT, 130, "build"), (SIGTERM, 143, "build"), (SIGINT, 130, "clean")] as [(Int32, Int32, String)]
    )
    func `a run that waits ends at once when it is asked to`(_ signal: Int32, _ code: Int32, _ verb: String)
        async throws
    {
        try await TemporarySite.with { place in
            try await place.built()
            let before = (try Tree.files(place("Output")), try place.times())
            let holder = try await holding(place)
            defer { holder.send(SIGKILL) }
            let run = try await LoaProcess.started([verb], in: place.path, saying: place("said"))
            try await soon { try place.text("said") == waitingLine(holder) }
            run.send(signal)
            #expect(try await run.end() == .exited(code))
            #expect(try place.text("said") == waitingLine(holder) + "đã dừng theo yêu cầu; Output vẫn như trước\n")
            #expect(try Tree.files(place("Output")) == before.0)
            #expect(try place.times() == before.1)
        }
    }

    /// At any moment of the run: before writing, while writing, or at the end.
    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
    func `a build that is stopped leaves no temporary file and every file whole`(_ signal: Int32, _ code: Int32)
        async throws
    {
        try await TemporarySite.with([:]) { place in
            let campaigns = try TwoCampaigns(in: place, pages: 80)
            let clean = [
                TwoCampaigns.State.old: try await campaigns.clean(.old), .new: try await campaigns.clean(.new),
            ]
            #expect(try await LoaProcess.run(campaigns.arguments(.old), in: place.path).code == 0)
            var random = SeededRandom(seed: UInt64(signal))
            var from = TwoCampaigns.State.old
            var stopped = 0
            var round = 0
            // On a busy machine a signal may come late: then more rounds are run.
            while round < 5 || (stopped < 2 && round < 100) {
                round += 1
                let run = try await LoaProcess.started(
                    campaigns.arguments(from.other) + ["--language", "en"], in: place.path, saying: place("said"))
                // From the beginning, to the first write, to the last.
                let pause = round == 1 ? 20_000 : round > 2 ? UInt32.random(in: 0...40_000, using: &random) : 0
                let waits = round > 1
                try await onOwnThread {
                    if waits { while run.isRunning, !KilledBuildTests.isUnderWay(place) { usleep(200) } }
                    usleep(pause)
                    run.send(signal)
                }
                let end = try await run.end()
                // So early that the program itself had not begun.
                let isUnheard = round == 1 && end == .signaled(signal)
                let (old, new) = (try #require(clean[from]), try #require(clean[from.other]))
                let found = try Tree.files(place("Output"))
                #expect(
                    found.filter {
                        $0.key != ".loa-manifest" && $0.value != old.files[$0.key] && $0.value != new.files[$0.key]
                    } == [:])
                switch end {
                case .exited(0): #expect(found == new.files)
                case .signaled(signal) where isUnheard: #expect(found == old.files)
                case .exited(code):
                    stopped += 1
                    if found == old.files {
                        #expect(try place.text("said") == "stopped as asked; Output is as it was\n")
                        #expect(try TwoCampaigns.folders(place("Output")) == old.folders)
                    } else {
                        #expect(
                            try place.text("said")
                                == "stopped as asked; Output holds old files and new ones, each of them whole; "
                                + "run loa build again to complete it\n")
                    }
                default: Issue.record("\(end): \(try place.text("said"))")
                }
                #expect(try await LoaProcess.run(campaigns.arguments(from.other), in: place.path).code == 0)
                #expect(try Tree.files(place("Output")) == new.files)
                from = from.other
            }
            #expect(stopped > 1)
        }
    }
}
