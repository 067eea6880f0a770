import Foundation
import Testing

/// Another campaign, written by following Content/README.md alone, with every key and form that is documented there.
///
/// The theme prints every field of every record, so the recorded site shows the effect of each key.
@Suite(.timeLimit(.minutes(30))) struct CampaignOfItsOwnTests {
    static let folder = "\(Repository.sites)/tieu-chuan"
    static let content = "\(folder)/Content"
    private static let expected = "\(folder)/expected"

    /// The whole result of a run: the site, the ledger, and both streams.
    @Test func `it builds to what is recorded`() async throws {
        try await TemporarySite.with(contentOf: Self.content) { place in
            let run = try await place.build()
            #expect(run.code == 0)
            var made = Dictionary(uniqueKeysWithValues: try place.files().map { ("site/\($0)", $1) })
            made["ledger.txt"] = Data(try place.text("Content/ledger.txt").utf8)
            made["standard-output.txt"] = Data(run.out.utf8)
            made["standard-error.txt"] = Data(run.err.utf8)
            if ProcessInfo.processInfo.environment["RECORD"] == "1" {
                try Self.record(made)
                Issue.record("recorded anew; look at the difference, then run without RECORD")
            }
            let recorded = try Tree.files(Self.expected)
            #expect(Tree.differences(recorded, made) == [])
            // Shows the first page that differs in the test's report.
            if let path = made.keys.sorted().first(where: { recorded[$0] != nil && recorded[$0] != made[$0] }) {
                #expect(lines(made[path]) == lines(recorded[path]), "\(path)")
            }
        }
    }

    private func lines(_ bytes: Data?) -> [Substring] {
        String(decoding: bytes ?? Data(), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func record(_ files: [String: Data]) throws {
        try? FileManager.default.removeItem(atPath: expected)
        for (path, bytes) in files {
            let url = URL(fileURLWithPath: "\(expected)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: url)
        }
    }

    @Test func `it builds with the theme of the repository too`() async throws {
        try await TemporarySite.with(contentOf: Self.content) { place in
            #expect(try await place.build("--theme", "\(Repository.root)/Theme").code == 0)
            let files = try place.files()
            let wrong = files.filter { $0.key.hasSuffix(".html") }.flatMap { name, bytes in
                Links.of(String(decoding: bytes, as: UTF8.self)).compactMap {
                    Links.fault($0, on: name, site: "https://moitruong.example.vn", base: "/", files: files).map {
                        "\(name): \($0)"
                    }
                }
            }
            #expect(wrong.sorted() == [])
        }
    }

    /// The example of Content/README.md §4 as printed there, with the dots filled in.
    @Test func `the example of site.yml builds`() async throws {
        try await TemporarySite.with(contentOf: "\(Repository.sites)/mau-site-yml/Content") { place in
            let run = try await place.build()
            #expect(run.code == 0)
            #expect(run.err == "")
        }
    }

    /// The `name: kind` pairs of the records, parsed from the sources; each must be in the template of its record.
    @Test func `the theme of the tests prints every field of every record`() throws {
        let site = "\(Repository.root)/Sources/Site"
        var missing: [String] = []
        var count = 0
        for file in try FileManager.default.subpathsOfDirectory(atPath: site).sorted() where file.hasSuffix(".swift") {
            let text = try String(contentsOfFile: "\(site)/\(file)", encoding: .utf8)
            for record in text.split(separator: "struct ").dropFirst() where record.contains("static let shape") {
                let name = record.prefix { $0.isLetter }
                if ["TextItems", "RedirectView", "NoView"].contains(name) { continue }
                let template =
                    "r_"
                    + name.dropLast("View".count).map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
                    .dropFirst()
                let printed = try String(
                    contentsOfFile: "\(Repository.testTheme)/templates/\(template).mustache", encoding: .utf8)
                for field in record.matches(of: #/\.(?:text|html|flag|texts|record|list)\("(\w+)"/#) {
                    count += 1
                    if !printed.contains("{{#\(field.1)}}") { missing.append("\(template): \(field.1)") }
                }
            }
        }
        #expect(missing == [])
        #expect(count > 200)
    }
}
