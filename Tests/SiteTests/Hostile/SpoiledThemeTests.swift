import Diagnostics
import Foundation
import Site
import Testing

/// Broken templates in the real theme, with the data of the real pages: faults are reported at their places, nothing
/// traps, and usable templates render pages.
@Suite struct SpoiledThemeTests {
    @Test(arguments: 0..<2) func `a spoiled theme is told, not fatal`(block: Int) throws {
        let theme = try RealTheme.files()
        let names = theme.keys.filter { $0.hasSuffix(".mustache") }.sorted()
        #expect(names.count > 30)
        var usable = 0
        for seed in block * 24..<(block + 1) * 24 {
            var spoiler = TemplateSpoiler(seed: UInt64(seed))
            var files = theme
            for _ in 0...spoiler.below(3) / 2 {
                let name = spoiler.pick(names)
                files[name] = spoiler.spoiled(files[name] ?? [])
            }
            var report = Report()
            let templates = Templates(ThemeFolder(prefix: "", files: files), language: "vi", into: &report)
            #expect((templates == nil) == report.hasErrors, "seed \(seed)")
            let outside = report.diagnostics.filter { fault in
                ([fault.span] + fault.notes.map(\.span)).contains {
                    $0.map { $0.end > files[$0.path]?.count ?? 0 } ?? false
                }
            }
            #expect(outside == [], "seed \(seed)")
            if let templates {
                usable += 1
                var unheeded = Report()
                let plan = try #require(SitePlan(try Self.sample.campaign(), templates, ledger: nil, into: &unheeded))
                let site = plan.site(with: [:])
                #expect(!site.pages.contains { $0.rendering.bytes.count > 10_000_000 }, "seed \(seed)")
            }
        }
        // Characters inserted into plain text leave the theme usable; otherwise nothing would be rendered here.
        #expect(usable > 0)
    }

    /// A site with a page of every type.
    private static let sample = SiteFixture([
        "2023/plan.md": "---\ntitle: Kế hoạch\n---\n## Mục\n\nNội dung.\n",
        "2023/outline.md": "---\ntitle: Đề cương\n---\nNội dung.\n",
        "2023/slogans/a.md": "---\ntitle: Nơi công cộng\n---\n1. Học — Lenin\n2. Học nữa\n",
        "2023/activities/a.md": "---\ntitle: Khai mạc\nstart: 2023-10-02\n---\nNội dung.\n",
        "2023/news/a.md": "---\ntitle: Tin\ndate: 2023-10-01\n---\nNội dung.\n",
        "pages/a.md": "---\ntitle: Trang\n---\nNội dung.\n",
    ])

    // MARK: Circles and growth

    struct Trap: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Templates that replace, or are added to, the theme's own.
        let templates: [String: String]
        /// `CODE template:line`.
        let fault: String
    }

    @Test(.timeLimit(.minutes(30)), arguments: traps) func `circles and growth end in an error with its place`(
        trap: Trap
    ) throws {
        var files = try RealTheme.files()
        for (name, text) in trap.templates { files["templates/\(name).mustache"] = Array(text.utf8) }
        var report = Report()
        let templates = Templates(ThemeFolder(prefix: "", files: files), language: "vi", into: &report)
        #expect(templates == nil)
        let told = report.sorted().map { fault in
            let place = fault.span.map { span in
                let name = span.path.dropFirst("templates/".count).prefix { $0 != "." }
                return "\(name):\(SourceText(files[span.path] ?? []).line(of: span.start))"
            }
            return "\(fault.rule.code) \(place ?? "-")"
        }
        #expect(told.contains(trap.fault), "\(told.prefix(10))")
    }

    static let traps = [
        Trap(testDescription: "itself", templates: ["rule": "a\n{{>rule}}\n"], fault: "T104 rule:2"),
        Trap(
            testDescription: "a circle of two", templates: ["rule": "{{>leaf}}", "leaf": "\n\n{{>rule}}"],
            fault: "T104 rule:1"),
        Trap(
            testDescription: "a parent that is its own", templates: ["layout": "{{<layout}}{{/layout}}"],
            fault: "T104 layout:1"),
        Trap(
            testDescription: "a long circle",
            templates: chain(500) { "{{>\($0)}}" }.merging(["z500": "{{>z0}}"]) { $1 },
            fault: "T104 z500:1"),
        Trap(
            testDescription: "a chain of 500",
            templates: chain(500) { "{{>\($0)}}" }.merging(["z500": "", "not_found": "{{>z0}}"]) { $1 },
            fault: "T119 z199:1"),
        Trap(
            testDescription: "2 to the power of 60 by sections",
            templates: chain(60) { "{{#site}}{{>\($0)}}{{/site}}{{#page}}{{>\($0)}}{{/page}}" }
                .merging(["z60": "a", "not_found": "{{>z0}}"]) { $1 },
            fault: "T120 z59:1"),
        Trap(
            testDescription: "2 to the power of 60 by twos",
            templates: chain(60) { "{{>\($0)}}{{>\($0)}}" }.merging(["z60": "a", "not_found": "{{>z0}}"]) { $1 },
            fault: "T120 z46:1"),
        Trap(
            testDescription: "2 to the power of 60 by blocks",
            templates: chain(60) { "{{<\($0)}}{{$a}}1{{/a}}{{/\($0)}}{{<\($0)}}{{$b}}2{{/b}}{{/\($0)}}" }
                .merging(["z60": "{{$a}}{{/a}}{{$b}}{{/b}}", "not_found": "{{>z0}}"]) { $1 },
            fault: "T120 z46:1"),
        Trap(
            testDescription: "indentation on 200,000 lines",
            templates: [
                "z0": String(repeating: "a\n", count: 200_000),
                "not_found": "\(String(repeating: " ", count: 100)){{>z0}}\n {{>z0}}\n",
            ],
            fault: "T120 not_found:2"),
        Trap(
            testDescription: "sections 10,000 deep",
            templates: [
                "rule": String(repeating: "{{#page}}", count: 10_000) + String(repeating: "{{/page}}", count: 10_000)
            ],
            fault: "T119 rule:1"),
    ]

    /// Templates `z0` to `z(count - 1)`, each with the name of the next.
    private static func chain(_ count: Int, _ text: (String) -> String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (0..<count).map { ("z\($0)", text("z\($0 + 1)")) })
    }
}

/// The repository's Theme/.
enum RealTheme {
    private static let folder =
        String(#filePath.dropLast("/Tests/SiteTests/Hostile/SpoiledThemeTests.swift".count)) + "/Theme"

    /// By path from the theme's folder.
    static func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let url = URL(fileURLWithPath: "\(folder)/\(path)")
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false {
                files[path] = Array(try Data(contentsOf: url))
            }
        }
        return files
    }
}
