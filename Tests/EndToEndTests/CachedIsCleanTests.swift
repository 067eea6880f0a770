import Foundation
import Testing

/// What is kept between builds never changes the result: after whatever has happened to a site, a build that may use
/// it leaves and tells the same, byte for byte, as one that may not.
///
/// `LOA_SEQUENCES` and `LOA_STEPS` say how many sites live how long.
@Suite(.timeLimit(.minutes(60))) struct CachedIsCleanTests {
    private static let environment = ProcessInfo.processInfo.environment
    static let seeds = (0..<(environment["LOA_SEQUENCES"].flatMap { UInt64($0) } ?? 6)).map(\.self)
    static let steps = environment["LOA_STEPS"].flatMap { Int($0) } ?? 12

    /// All that a build leaves and tells.
    struct Result: Equatable {
        let run: Loa.Run
        let files: [String: Data]

        init(_ place: Workplace, _ run: Loa.Run) throws {
            self.run = run
            var files: [String: Data] = [:]
            for folder in ["Output", "Content"] where place.exists(folder) {
                for (path, bytes) in try Tree.files(place(folder)) { files["\(folder)/\(path)"] = bytes }
            }
            self.files = files
        }
    }

    @Test(arguments: seeds) func `a build that may use what is kept does as one that may not`(_ seed: UInt64) async throws {
        try await Workplace.with(LivingSite.content) { place in
            try place.remove("Theme")
            try FileManager.default.copyItem(atPath: Repository.testTheme, toPath: place("Theme"))
            var site = LivingSite(place, seed: seed)
            var past: [String] = []
            var wasUsed = 0
            var isBroken = false
            for step in 0..<Self.steps {
                let change = step % 3 == 0 ? .nothing : SiteChange.allCases.randomElement(using: &site.random) ?? .nothing
                // A site that nobody mends would be refused in the same words for ever.
                if isBroken, step % 3 != 0 { past.append("mended: \(try site.mend())") }
                past.append("\(change.rawValue): \(try site.happen(change))")
                if change == .cleaned { _ = try await place.loa("clean") }
                let language = Bool.random(using: &site.random) ? "vi" : "en"
                let arguments = ["build", "--today", site.moment, "--language", language] + site.flags
                let twin = try twin(of: place)
                let clean = try Result(twin, await twin.loa(arguments))
                try FileManager.default.removeItem(atPath: twin.path)
                let record = fileNumber(ofRecordOf: place)
                let cached = try Result(place, await place.loa(arguments, environment: ["XDG_CACHE_HOME": place("cache")]))
                if record != nil, fileNumber(ofRecordOf: place) == record, cached.run.code == 0 { wasUsed += 1 }
                #expect(cached.run == clean.run, "seed \(seed), after \(past)")
                #expect(Tree.differences(cached.files, clean.files) == [], "seed \(seed), after \(past)")
                if cached != clean { return }
                isBroken = clean.run.code != 0
            }
            // Otherwise it would have been shown of nothing.
            #expect(wasUsed > 0, "seed \(seed): \(past)")
        }
    }

    /// The same site somewhere else, without anything kept.
    private func twin(of place: Workplace) throws -> Workplace {
        let twin = Workplace(path: place.path + "-twin")
        try FileManager.default.createDirectory(atPath: twin.path, withIntermediateDirectories: true)
        for folder in ["Content", "Theme", "Output"] where place.exists(folder) {
            try FileManager.default.copyItem(atPath: place(folder), toPath: twin(folder))
        }
        return twin
    }

    /// A record that is written anew is another file.
    private func fileNumber(ofRecordOf place: Workplace) -> UInt64? {
        let folder = place("cache/loa/builds")
        let name = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).first { $0 != "clock" }
        return name.flatMap { try? FileManager.default.attributesOfItem(atPath: "\(folder)/\($0)")[.systemFileNumber] as? UInt64 }
    }
}
