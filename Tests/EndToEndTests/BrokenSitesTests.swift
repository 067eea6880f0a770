import Foundation
import Testing

/// Every fault is reported well: small sites with one fault each, and the whole text of the report.
@Suite(.timeLimit(.minutes(30))) struct BrokenSitesTests {
    @Test(arguments: BrokenSite.all) func `it is told as recorded`(site: BrokenSite) async throws {
        for (language, told) in try await site.told() {
            if ProcessInfo.processInfo.environment["RECORD"] == "1" {
                try site.record(told, language)
                Issue.record("recorded anew; read the difference as an officer would, then run without RECORD")
            }
            #expect(told == site.expected(language))
        }
    }

    /// One of each kind: errors, warnings, held-back items, long and hidden things, links, and every folder of rules.
    static let shownByTheProgram = [
        "address-kept-for-a-year", "caret-behind-wide-signs", "encoding-utf-16-of-notepad", "guard-body",
        "held-back-activity-of-news", "ledger-address-lost", "link-to-draft", "media-picture-too-heavy",
        "slogan-too-long", "symbolic-link-to-a-folder", "template-nested-too-deep", "theme-strings-missing",
    ].map { BrokenSite(name: $0) }

    /// Diagnostics go to standard error, all else to standard output.
    @Test(arguments: shownByTheProgram, ["vi", "en"]) func `the program tells it on two streams`(
        site: BrokenSite, language: String
    ) async throws {
        let whole = site.expected(language)
        let run = try await site.run(language)
        #expect(run.err + run.out + "exit \(run.code)\n" == whole)
        let result = try #require(whole.firstRange(of: #/(?m)^(Giữ lại|Held back|Không có lỗi|No errors|exit \d)/#))
        #expect(run.err == whole[..<result.lowerBound])
        #expect(run.code == 0 || !run.err.isEmpty)
    }

    @Test func `there are many`() { #expect(BrokenSite.all.count >= 120) }

    @Test(arguments: BrokenSite.all) func `nothing lies in a folder unused`(site: BrokenSite) throws {
        #expect(try site.strayFiles() == [])
    }

    @Test func `what is made belongs to a folder`() {
        #expect(Set(BrokenSite.made.keys).subtracting(BrokenSite.all.map(\.name)) == [])
    }

    // MARK: What holds of every text

    /// Rules that no check of a site can break.
    private static let shownElsewhere = [
        // About drawings, which only a build makes: Tests/PublishingTests/RasterRunTests.swift.
        "P301", "P302",
        // Wrong use, reported without a code and with exit code 2: ExitTests.
        "C306",
    ]

    /// Faults that are reported at two places.
    private static let inTwoPlaces: Set<String> = []

    /// The `place: lỗi[C101]` at the beginning of each message.
    private static func heads(_ text: String) -> [(place: String, code: String)] {
        text.split(separator: "\n").compactMap { line in
            line.firstMatch(of: #/^(?:(.*): )?(?:lỗi|cảnh báo|lưu ý|error|warning|note)\[(\w+)\]: /#).map {
                ($0.1.map(String.init) ?? "", String($0.2))
            }
        }
    }

    @Test(arguments: BrokenSite.all) func `one fault is told once`(site: BrokenSite) {
        #expect(Self.heads(site.expected("vi")).count == (Self.inTwoPlaces.contains(site.name) ? 2 : 1))
    }

    @Test(arguments: BrokenSite.all) func `both languages tell the same`(site: BrokenSite) {
        let (vi, en) = (Self.heads(site.expected("vi")), Self.heads(site.expected("en")))
        #expect(vi.map(\.place) == en.map(\.place))
        #expect(vi.map(\.code) == en.map(\.code))
    }

    @Test func `every rule that a site can break is broken by one`() throws {
        let told = Set(BrokenSite.all.flatMap { Self.heads($0.expected("en")).map(\.code) })
        let rules = try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.root)/Sources/Diagnostics/Rules")
            .compactMap { $0.split(separator: "/").last?.firstMatch(of: #/^[A-Z]\d{3}/#).map { String($0.0) } }
        #expect(rules.count > 130)
        #expect(Set(rules).subtracting(told).sorted() == Self.shownElsewhere.sorted())
    }
}
