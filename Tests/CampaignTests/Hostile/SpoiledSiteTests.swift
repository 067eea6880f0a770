import TestSupport
import Testing

/// Whole content folders of damaged files, checked by the real program: it ends by itself, within the limits, and
/// reports the faults.
@Suite struct SpoiledSiteTests {
    @Test(arguments: 0..<5) func `a folder of spoiled files is checked`(seed: Int) async throws {
        let files = try ExampleSite.files()
        var dice = SeededRandom(mixing: UInt64(seed))
        var mutation = Mutation(seed: seed)
        var content: [String: [UInt8]] = [:]
        for (path, bytes) in files where path != "site.yml" {
            let other = dice.pick(files).bytes
            content[path] = dice.below(3) == 0 ? bytes : mutation.spoiled(bytes, other)
        }
        // Most seeds keep the settings, so that the stages after the loader see the other files.
        if let site = files.first(where: { $0.path == "site.yml" }) {
            content["site.yml"] = seed.isMultiple(of: 4) ? mutation.spoiled(site.bytes, []) : site.bytes
        }
        content["ledger.txt"] = mutation.noise()
        let run = try await BoundedCheck.run(content, megabytes: 512)
        #expect(run.code == 1, "seed \(seed): \(run.err.suffix(1_000))")
        #expect(run.faults.count > 20, "seed \(seed): \(run.err.prefix(1_000))")
    }
}
