import Foundation
import TestSupport
import Testing

/// The real program, killed (SIGKILL) at random instants of a large change. Source: Sources/README.md §6.
///
/// `LOA_KILLS` (6), `LOA_KILL_PAGES` (200) and `LOA_KILL_SEED` (1) in the environment make it longer, larger and
/// different.
@Suite(.timeLimit(.minutes(60))) struct KilledBuildTests {
    private static func number(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    /// The moment of the run at which a kill came.
    enum Instant: String, CaseIterable {
        case before = "before the first write"
        case staging = "while files were laid ready"
        case publishing = "while files were put in place"
        case after = "between the last file and the end"
        case ended = "after the end"
    }

    @Test func `a build that is killed leaves every file whole, and the next one ends as a clean build does`()
        async throws
    {
        let kills = Self.number("LOA_KILLS", 6)
        var random = SeededRandom(seed: UInt64(Self.number("LOA_KILL_SEED", 1)))
        var met: [Instant: Int] = [:]
        try await TemporarySite.with([:]) { place in
            let campaigns = try TwoCampaigns(in: place, pages: Self.number("LOA_KILL_PAGES", 200))
            let clean = [
                TwoCampaigns.State.old: try await campaigns.clean(.old), .new: try await campaigns.clean(.new),
            ]
            #expect(try await LoaProcess.run(campaigns.arguments(.old), in: place.path).code == 0)
            let whole = try await measured(campaigns, .new, in: place)
            #expect(try await LoaProcess.run(campaigns.arguments(.old), in: place.path).code == 0)
            // The check of links must find nothing in a clean site.
            #expect(
                try check(place, between: try #require(clean[.new]), and: try #require(clean[.old]), "unharmed")
                    == .ended)

            var from = TwoCampaigns.State.old
            var kill = 0
            // On a busy machine a kill may come late: then there are more kills, until one comes during the writing.
            while kill < kills || (metWriting(met) == 0 && kill < 20 * kills) {
                kill += 1
                // One in eight anywhere in the run, the others during the writing.
                let fraction = Double.random(in: 0...1, using: &random)
                if kill % 8 == 0 {
                    try await killed(campaigns, from.other, in: place, afterWriting: false, whole.all * fraction)
                } else {
                    try await killed(campaigns, from.other, in: place, afterWriting: true, whole.writing * fraction)
                }
                let (old, new) = (try #require(clean[from]), try #require(clean[from.other]))
                let instant = try check(place, between: old, and: new, "kill \(kill)")
                met[instant, default: 0] += 1

                let next = try await LoaProcess.run(campaigns.arguments(from.other), in: place.path)
                #expect(next.code == 0, "kill \(kill): \(next.err)")
                #expect(try Tree.differences(new.files, Tree.files(place("Output"))) == [], "kill \(kill)")
                #expect(try TwoCampaigns.folders(place("Output")) == new.folders, "kill \(kill)")
                from = from.other
            }
        }
        print(
            "\(met.values.reduce(0, +)) kills: "
                + Instant.allCases.map { "\(met[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", "))
        #expect(metWriting(met) > 0)
    }

    private func metWriting(_ met: [Instant: Int]) -> Int {
        met[.staging, default: 0] + met[.publishing, default: 0] + met[.after, default: 0]
    }

    // MARK: Killing

    /// - Returns: seconds of a whole run, and seconds from its first write to its last.
    private func measured(
        _ campaigns: TwoCampaigns, _ state: TwoCampaigns.State, in place: TemporarySite
    ) async throws -> (all: Double, writing: Double) {
        let start = Date()
        let process = try await LoaProcess.started(campaigns.arguments(state), in: place.path)
        let (writing, end) = try await onOwnThread {
            Self.waitForWriting(place, by: process)
            let writing = Date()
            while process.isRunning, Self.isUnderWay(place) { usleep(200) }
            return (writing, Date())
        }
        #expect(try await process.end() == .exited(0))
        return (end.timeIntervalSince(start), end.timeIntervalSince(writing))
    }

    private func killed(
        _ campaigns: TwoCampaigns, _ state: TwoCampaigns.State, in place: TemporarySite, afterWriting: Bool,
        _ seconds: Double
    ) async throws {
        let process = try await LoaProcess.started(campaigns.arguments(state), in: place.path)
        try await onOwnThread {
            if afterWriting { Self.waitForWriting(place, by: process) }
            usleep(UInt32(seconds * 1_000_000))
            process.send(SIGKILL)
        }
        _ = try await process.end()
    }

    /// Waits until the run has begun to change Output, which the manifest's header shows.
    private static func waitForWriting(_ place: TemporarySite, by process: ChildProcess) {
        while process.isRunning, !isUnderWay(place) { usleep(200) }
    }

    static func isUnderWay(_ place: TemporarySite) -> Bool {
        guard let list = FileHandle(forReadingAtPath: place("Output/.loa-manifest")) else { return false }
        defer { try? list.close() }
        return list.readData(ofLength: 21) == Data("loa-manifest 2 writing".utf8.prefix(21))
    }

    // MARK: Checking

    private func check(
        _ place: TemporarySite, between old: TwoCampaigns.Clean, and new: TwoCampaigns.Clean, _ which: Comment
    ) throws -> Instant {
        let found = try Tree.files(place("Output"))
        let site = found.filter { !"/\($0.key)".contains("/.loa-") }
        #expect(
            site.filter { $0.value != old.files[$0.key] && $0.value != new.files[$0.key] }.keys.sorted() == [], which)

        for (path, bytes) in site {
            let links = (bytes == new.files[path] ? new : old).links[path] ?? []
            let lost = links.filter { link in
                if !link.hasSuffix("/") { return site[String(link.dropFirst())] == nil }
                // Links of lists, feeds and the site map; pages that link to each other may be of two states.
                return isList(path) && isLeaf(link) && site[link.dropFirst() + "index.html"] == nil
            }
            #expect(lost == [], "\(path), \(which)")
        }

        let isNew = { (path: String) in site[path] == new.files[path] && old.files[path] != new.files[path] }
        let changed = new.files.keys.filter { old.files[$0] != new.files[$0] && $0 != ".loa-manifest" }
        let count = changed.count(where: isNew)
        if !Self.isUnderWay(place) { return found == new.files ? .ended : .before }
        return count == 0 ? .staging : count < changed.count ? .publishing : .after
    }

    private func isList(_ path: String) -> Bool {
        !path.hasSuffix(".html") || !isLeaf("/" + path.dropLast("index.html".count))
    }

    private func isLeaf(_ link: String) -> Bool { link.contains("/tin-tuc/tin-") || link.contains("/hoat-dong/viec-") }
}
