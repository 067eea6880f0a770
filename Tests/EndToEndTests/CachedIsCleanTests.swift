import Foundation
import TestSupport
import Testing

/// The build cache never changes the result: after any change of a site, a build with the cache writes and reports the
/// same, byte for byte, as a build without.
///
/// `LOA_SEQUENCES` and `LOA_STEPS` set how many sites are tested and for how many changes.
@Suite(.timeLimit(.minutes(60))) struct CachedIsCleanTests {
    private static let environment = ProcessInfo.processInfo.environment
    static let seeds = (0..<(environment["LOA_SEQUENCES"].flatMap { UInt64($0) } ?? 4)).map(\.self)
    static let steps = environment["LOA_STEPS"].flatMap { Int($0) } ?? 12

    /// Everything that a build writes and reports.
    struct Result: Equatable {
        let run: LoaProcess.Run
        let files: [String: Data]

        init(_ place: TemporarySite, _ run: LoaProcess.Run) throws {
            self.run = run
            var files: [String: Data] = [:]
            for folder in ["Output", "Content"] where place.exists(folder) {
                for (path, bytes) in try Tree.files(place(folder)) { files["\(folder)/\(path)"] = bytes }
            }
            self.files = files
        }
    }

    @Test(arguments: seeds) func `a build that may use what is kept does as one that may not`(_ seed: UInt64)
        async throws
    {
        try await with(seed) { site in
            var past: [String] = []
            var wasKnown = 0
            var wasRewritten = 0
            var wasRecalled = 0
            var isBroken = false
            // Each sequence ends with a build that finds nothing changed, and with edits of bodies: some give a page a
            // warning or a dead link, after which bodies alone are not enough.
            for step in 0..<Self.steps + 6 {
                let change =
                    step > Self.steps
                    ? .bodyLonger
                    : step == Self.steps || step % 3 == 0
                        ? .nothing
                        : (step % 3 == 1 ? SiteChange.ofBodies : SiteChange.others).randomElement(using: &site.random)
                            ?? .nothing
                // Without repairs, a broken site would be refused with the same report for ever.
                if isBroken, step % 3 != 0 || step >= Self.steps { past.append("mended: \(try site.mend())") }
                past.append("\(change.rawValue): \(try await happen(change, to: &site))")
                let language = Bool.random(using: &site.random) ? "vi" : "en"
                let builds = try await build(site, ["--language", language])
                if builds.wasKnown { wasKnown += 1 }
                if builds.wasRewritten { wasRewritten += 1 }
                if builds.wasRecalled { wasRecalled += 1 }
                #expect(builds.cached.run == builds.clean.run, "seed \(seed), after \(past)")
                #expect(builds.differences == [], "seed \(seed), after \(past)")
                if builds.cached != builds.clean { return }
                isBroken = builds.clean.run.code != 0
            }
            // Otherwise the cache was never used, and the test would prove nothing. In one sequence of twenty no edit
            // of a body is harmless; that such edits are enough by themselves, the test below holds.
            #expect(wasKnown > 0, "seed \(seed): \(past)")
            #expect(wasRecalled > 0, "seed \(seed): \(past)")
            print(
                "seed \(seed): of \(past.count) builds \(wasKnown) knew everything, \(wasRewritten) made bodies alone, \(wasRecalled) read what had changed"
            )
        }
    }

    /// Changes after which the site is still the one that was built, and is recognized.
    static let harmless: Set<SiteChange> = [.nothing, .earlierVersion, .moment]

    @Test(arguments: SiteChange.allCases) func `a build after one change does as one that may use nothing`(
        _ change: SiteChange
    ) async throws {
        try await with(7) { site in
            _ = try await cached(site)
            #expect(try await cached(site).wasKnown)
            let what = try await happen(change, to: &site)
            let builds = try await build(site)
            #expect(builds.cached.run == builds.clean.run, "\(what)")
            #expect(builds.differences == [], "\(what)")
            #expect(builds.wasKnown == Self.harmless.contains(change), "\(what)")
        }
    }

    @Test func `after an edit of a body it is enough to make the places anew that show it`() async throws {
        try await with(7) { site in
            _ = try await cached(site)
            for line in ["Thêm một câu.", "Và một câu nữa."] {
                let page = "Content/2024/news/tin-8.md"
                try site.place.write(page, try site.place.text(page) + "\n\(line)\n")
                let builds = try await build(site, ["--verbose", "--language", "en"])
                #expect(builds.wasRewritten)
                #expect(builds.differences == [])
                #expect(
                    builds.cached.run.err.contains("\nSince the last build nothing but bodies of pages has changed, "),
                    "\(builds.cached.run.err)")
                // Its page, two feeds of the site and one of the year.
                #expect(builds.cached.run.out.contains(" 4 files written,"))
            }
        }
    }

    private struct Builds {
        let cached: Result
        let clean: Result
        /// Whether the cache found that nothing had changed.
        let wasKnown: Bool
        /// Whether only bodies were rewritten.
        let wasRewritten: Bool
        /// Whether a full build has recalled what loading had made of files.
        let wasRecalled: Bool

        var differences: [String] { Tree.differences(cached.files, clean.files) }
    }

    private func with(_ seed: UInt64, _ body: (inout LivingSite) async throws -> Void) async throws {
        try await TemporarySite.with(LivingSite.content) { place in
            try place.remove("Theme")
            try FileManager.default.copyItem(atPath: Repository.testTheme, toPath: place("Theme"))
            var site = LivingSite(place, seed: seed)
            try await body(&site)
        }
    }

    private func happen(_ change: SiteChange, to site: inout LivingSite) async throws -> String {
        if change == .cleaned { _ = try await site.place.loa("clean") }
        return try site.happen(change)
    }

    /// Builds the site with and without the cache.
    private func build(_ site: LivingSite, _ more: [String] = []) async throws -> Builds {
        let place = site.place
        let twin = try twin(of: place)
        defer { try? FileManager.default.removeItem(atPath: twin.path) }
        let clean = try Result(twin, await twin.loa(arguments(site) + more))
        let cached = try await cached(site, more)
        return Builds(
            cached: cached.result, clean: clean, wasKnown: cached.wasKnown, wasRewritten: cached.wasRewritten,
            wasRecalled: cached.wasRecalled)
    }

    /// Builds with the cache, and returns whether the cache was used.
    private func cached(_ site: LivingSite, _ more: [String] = []) async throws -> (
        result: Result, wasKnown: Bool, wasRewritten: Bool, wasRecalled: Bool
    ) {
        let place = site.place
        let (record, list) = (fileNumber(ofRecordOf: place), fileNumber(place("Output/.loa-manifest")))
        let (loaded, files) = (fileNumber(ofRecordOf: place, ".loaded"), fileNumber(ofRecordOf: place, ".files"))
        // Files just written would be too young for the cache.
        try await DiskTick.passed()
        let run = try await place.loa(arguments(site) + more, environment: ["XDG_CACHE_HOME": place("cache")])
        let isGood = run.code == 0 && record != nil
        let isSame = fileNumber(ofRecordOf: place) == record
        // A full build that writes any file also writes the manifest.
        let hasWritten = !run.out.contains(" 0 tệp đã ghi") && !run.out.contains(" 0 files written")
        return (
            try Result(place, run), isGood && isSame,
            isGood && !isSame && hasWritten && list == fileNumber(place("Output/.loa-manifest")),
            // A build that recalls nothing puts new files.
            isGood && loaded != fileNumber(ofRecordOf: place, ".loaded")
                && files == fileNumber(ofRecordOf: place, ".files")
        )
    }

    private func arguments(_ site: LivingSite) -> [String] { ["build", "--today", site.moment] + site.flags }

    /// A copy of the site at another place, without a cache.
    private func twin(of place: TemporarySite) throws -> TemporarySite {
        let twin = TemporarySite(path: place.path + "-twin")
        try FileManager.default.createDirectory(atPath: twin.path, withIntermediateDirectories: true)
        for folder in ["Content", "Theme", "Output"] where place.exists(folder) {
            try FileManager.default.copyItem(atPath: place(folder), toPath: twin(folder))
        }
        return twin
    }

    /// The inode number of the snapshot, or of another file of the cache; a new one is a new file.
    private func fileNumber(ofRecordOf place: TemporarySite, _ ending: String = "") -> UInt64? {
        let folder = place("cache/loa/builds")
        let name = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).first {
            $0 != "clock" && (ending.isEmpty ? !$0.contains(".") : $0.hasSuffix(ending))
        }
        return name.flatMap { fileNumber("\(folder)/\($0)") }
    }

    private func fileNumber(_ path: String) -> UInt64? {
        try? FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
    }
}
