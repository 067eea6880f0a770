import Foundation
import TestSupport
import Testing

/// Same input, same day, same bytes. Source: Sources/README.md §6.
@Suite(.timeLimit(.minutes(30))) struct RepeatableTests {
    /// The Output of a Content that `prepare` has made, with its ledger and warnings.
    private func built(
        environment: [String: String] = [:], _ prepare: (TemporarySite) throws -> Void
    ) async throws -> [String: Data] {
        var files: [String: Data] = [:]
        try await TemporarySite.with([:]) { place in
            try prepare(place)
            let run = try await LoaProcess.run(
                ["build", "--today", "2024-06-10T08:00"], in: place.path, environment: environment)
            #expect(run.code == 0, "\(run.err)")
            files = try place.files()
            files[".loa-manifest"] = try Data(contentsOf: URL(fileURLWithPath: place("Output/.loa-manifest")))
            files["(ledger)"] = try Data(contentsOf: URL(fileURLWithPath: place("Content/ledger.txt")))
            files["(messages)"] = Data((run.err + run.out).utf8)
        }
        return files
    }

    private func copy(_ place: TemporarySite) throws {
        try FileManager.default.copyItem(atPath: CampaignOfItsOwnTests.content, toPath: place("Content"))
    }

    /// The unchanged campaign, built once for all comparisons.
    private func usual() async throws -> [String: Data] {
        try await Self.usualBuild.value { try await built(copy) }
    }

    private static let usualBuild = Once<[String: Data]>()

    /// Writes each file of the campaign as `change` returns it, in an order that a walk would not give.
    private func rewritten(_ place: TemporarySite, _ change: (String, Data) -> (String, Data)) throws {
        let files = try Tree.files(CampaignOfItsOwnTests.content)
        for (path, bytes) in files.sorted(by: {
            Data($0.key.utf8).base64EncodedString() > Data($1.key.utf8).base64EncodedString()
        }) {
            let (name, text) = change(path, bytes)
            try place.write("Content/\(name)", text)
        }
    }

    private static func isText(_ path: String) -> Bool {
        path.hasSuffix(".md") || path.hasSuffix(".yml") || path.hasSuffix(".txt")
    }

    @Test(arguments: [
        ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles", "LANG": "C"], ["LC_ALL": "tr_TR.UTF-8"],
        ["LANG": "vi_VN.TCVN"],
        ["HOME": "/nowhere", "USER": "khac"],
    ]) func `zone and language of the machine change nothing`(_ environment: [String: String]) async throws {
        let usual = try await self.usual()
        #expect(Tree.differences(usual, try await built(environment: environment, copy)) == [])
    }

    @Test func `the order in which files were made changes nothing`() async throws {
        let usual = try await self.usual()
        let shuffled = try await built { try rewritten($0) { ($0, $1) } }
        #expect(Tree.differences(usual, shuffled) == [])
    }

    /// As a Mac saves files. Only the position of a fault counts letters as they are written.
    @Test func `decomposed names and texts change nothing`() async throws {
        let usual = try await self.usual()
        let decomposed = try await built { place in
            try rewritten(place) { path, bytes in
                (
                    path.decomposedStringWithCanonicalMapping,
                    Self.isText(path)
                        ? Data(String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8) : bytes
                )
            }
        }
        #expect(Tree.differences(usual, decomposed) == [])
        #expect(usual.keys.contains("2024/tep/anh-le-phat-dong.jpg"))
    }

    @Test func `byte-order marks and the line ends of Windows change nothing`() async throws {
        let usual = try await self.usual()
        let windows = try await built { place in
            try rewritten(place) { path, bytes in
                guard Self.isText(path) else { return (path, bytes) }
                return (
                    path,
                    Data([0xEF, 0xBB, 0xBF])
                        + Data(String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
                )
            }
        }
        #expect(Tree.differences(usual, windows) == [])
    }

    /// The repository's own site: more pages than one thread takes at once.
    @Test func `the number of jobs changes nothing`() async throws {
        func site(_ jobs: String) async throws -> [String: Data] {
            var files: [String: Data] = [:]
            try await TemporarySite.with([:]) { place in
                let run = try await place.build(
                    "--content", "\(Repository.root)/Content", "--theme", "\(Repository.root)/Theme", "--no-ledger",
                    "-j", jobs)
                #expect(run.code == 0, "\(run.err)")
                files = try place.files()
            }
            return files
        }
        let one = try await site("1")
        #expect(one.keys.count { $0.hasSuffix(".html") } > 128)
        #expect(Tree.differences(one, try await site("4")) == [])
    }
}
