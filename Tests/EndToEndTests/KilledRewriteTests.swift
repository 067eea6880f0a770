import Foundation
import TestSupport
import Testing

/// The real program, killed (SIGKILL) at random instants of a build that replaces bodies in a site.
///
/// `LOA_KILLS` (6) and `LOA_KILL_SEED` (1) in the environment make it longer and different.
@Suite(.timeLimit(.minutes(30))) struct KilledRewriteTests {
    private static func number(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    private static let pages = (1...60).map { "2024/news/tin-\($0).md" }

    private static func text(_ page: Int, _ round: Int) -> String {
        "---\ntitle: Tin số \(page)\ndate: 2024-06-0\(page % 9 + 1)\nsummary: Tóm tắt.\n---\nĐoạn một.\n\nLần \(round) của trang \(page).\n"
    }

    @Test func `a build of bodies that is killed leaves every file whole, and the next one ends as a clean build does`()
        async throws
    {
        var random = SeededRandom(seed: UInt64(Self.number("LOA_KILL_SEED", 1)))
        let content = Dictionary(uniqueKeysWithValues: zip(Self.pages, 1...).map { ($0, Self.text($1, 0)) })
        try await TemporarySite.with(Sample.site.merging(content) { $1 }) { place in
            let kept = ["XDG_CACHE_HOME": place("cache")]
            #expect(try await place.loa(build(), environment: kept).code == 0)
            try edit(place, round: 1)
            let first = try await place.loa(build("--verbose", "--language", "en"), environment: kept)
            #expect(first.err.contains("nothing but bodies of pages has changed"), "\(first.err)")
            // One run without a kill, to measure the time from the first new file to the end.
            try edit(place, round: 2)
            let whole = try await rewriting(place, kept, killedAfter: nil)

            var halfWay = 0
            let kills = Self.number("LOA_KILLS", 6)
            var kill = 0
            // On a busy machine a kill may come late: then there are more kills, until one comes during the rewriting.
            while kill < kills || (halfWay == 0 && kill < 20 * kills) {
                kill += 1
                let old = try Tree.files(place("Output"))
                try edit(place, round: kill + 2)
                _ = try await rewriting(
                    place, kept, killedAfter: Double.random(in: 0...1.1, using: &random) * whole)
                let left = try Tree.files(place("Output")).filter { !$0.key.contains(".loa-") }

                #expect(try await place.loa(build(), environment: kept).code == 0)
                try? FileManager.default.removeItem(atPath: place("Clean"))
                #expect(try await place.loa(build("-o", "Clean")).code == 0)
                let new = try Tree.files(place("Clean"))
                #expect(try Tree.differences(Tree.files(place("Output")), new) == [], "kill \(kill)")
                #expect(
                    left.filter { $0.value != old[$0.key] && $0.value != new[$0.key] }.keys.sorted() == [],
                    "kill \(kill)")
                #expect(Set(left.keys) == Set(new.keys.filter { !$0.contains(".loa-") }), "kill \(kill)")
                let changed = left.keys.filter { old[$0] != new[$0] }
                if (1..<changed.count).contains(changed.count(where: { left[$0] == new[$0] })) { halfWay += 1 }
            }
            print("\(kill) kills, \(halfWay) of them while files were put in place")
            #expect(halfWay > 0)
        }
    }

    /// Runs a build and kills it `seconds` after the first file in Output is replaced.
    ///
    /// - Parameter seconds: nil to let the build end.
    /// - Returns: seconds from the first new file to the end.
    private func rewriting(
        _ place: TemporarySite, _ kept: [String: String], killedAfter seconds: Double?
    ) async throws -> Double {
        try await DiskTick.passed()
        // The first files to be published; looking at all of them takes longer than writing them.
        let files = Self.pages.sorted().prefix(3).map {
            place("Output/" + $0.replacing("news", with: "tin-tuc").replacing(".md", with: "/index.html"))
        }
        let old = Self.numbers(of: files)
        let process = try await LoaProcess.started(build(), in: place.path, environment: kept)
        let start = try await onOwnThread {
            while process.isRunning, Self.numbers(of: files) == old { usleep(100) }
            let start = Date()
            if let seconds {
                usleep(UInt32(seconds * 1_000_000))
                process.send(SIGKILL)
            }
            return start
        }
        _ = try await process.end()
        return Date().timeIntervalSince(start)
    }

    /// Inode numbers: a published file has another number than the old file of the same name.
    private static func numbers(of files: [String]) -> [UInt64] {
        files.map { (try? FileManager.default.attributesOfItem(atPath: $0))?[.systemFileNumber] as? UInt64 ?? 0 }
    }

    private func build(_ more: String...) -> [String] {
        ["build", "--today", "2024-06-10T08:00", "--no-ledger"] + more
    }

    private func edit(_ place: TemporarySite, round: Int) throws {
        for (index, page) in Self.pages.enumerated() { try place.write("Content/\(page)", Self.text(index + 1, round)) }
    }
}
