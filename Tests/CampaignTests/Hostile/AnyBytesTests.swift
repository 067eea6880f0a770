import Campaign
import Diagnostics
import TestSupport
import Testing

/// Any bytes as any content file are parsed without a trap, and their faults can be reported.
@Suite struct AnyBytesTests {
    /// Each kind of file that is read as text, at its path.
    static let kinds = [
        "site.yml", "2023/theme.md", "2023/plan.md", "2023/outline.md", "2023/slogans/a.md", "2023/activities/a.md",
        "2023/news/a.md",
        "pages/a.md", "ledger.txt", "2023/results.yml",
    ]

    @Test(arguments: kinds) func `noise is told, not fatal`(kind: String) {
        for seed in 0..<40 {
            var mutation = Mutation(seed: seed)
            expectTold([kind: mutation.noise()], "seed \(seed)")
            // After a valid beginning, so that the parser continues.
            expectTold([kind: Array("---\ntitle: a\n".utf8) + mutation.noise()], "seed \(seed), with a title")
            expectTold([kind: Array("---\ntitle: a\n---\n".utf8) + mutation.noise()], "seed \(seed), as a body")
        }
    }

    @Test(arguments: 0..<12) func `spoiled files are told, not fatal`(block: Int) throws {
        let files = try ExampleSite.files()
        #expect(files.count > 100)
        for seed in block * 40..<(block + 1) * 40 {
            var dice = SeededRandom(mixing: UInt64(seed))
            var mutation = Mutation(seed: seed)
            let file = dice.pick(files)
            expectTold([file.path: mutation.spoiled(file.bytes, dice.pick(files).bytes)], "seed \(seed): \(file.path)")
        }
    }

    @Test func `what fuzzing found stays mended`() throws {
        for input in try ExampleSite.found("FuzzFrontMatter") {
            guard let first = input.bytes.first else { continue }
            // As Tests/Fuzz/Targets/FuzzFrontMatter reads the input.
            expectTold([Self.kinds[Int(first) % 8]: Array(input.bytes.dropFirst())], "\(input.name)")
        }
    }

    /// The report of a content folder with these files contains only places inside them.
    private func expectTold(_ files: [String: [UInt8]], _ comment: Comment, location: SourceLocation = #_sourceLocation)
    {
        let fixture = ContentFixture(bytes: files)
        let (campaign, report) = fixture.load()
        #expect(campaign != nil || report.hasErrors, comment, sourceLocation: location)
        let texts = fixture.files.mapValues { bytes in
            var unheeded = Report()
            return SourceDecoder.decode(bytes, path: "", into: &unheeded)?.count ?? 0
        }
        let outside = report.diagnostics.filter { fault in
            ([fault.span] + fault.notes.map(\.span) + fault.fixes.map(\.span)).contains { span in
                guard let span, let size = texts[String(span.path.dropFirst("Content/".count))] else { return false }
                return span.end > size
            }
        }
        #expect(outside == [], comment, sourceLocation: location)
    }
}
