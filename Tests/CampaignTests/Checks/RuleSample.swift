import Campaign
import Diagnostics
import Testing

/// A small site without faults, to which some files are added, and the diagnostics of loading it.
struct RuleSample: Sendable, CustomTestStringConvertible {
    static let site = """
        title: Tuần lễ Học tập
        url: https://hoctap.example.vn/
        organisation: {name: Phòng GDĐT}

        """
    static let theme = """
        ---
        title: Năng lực tự học
        name: Tuần lễ năm 2023
        start: 2023-10-02
        end: 2023-10-08
        ---
        Thông điệp.

        """

    private let tree: ContentTree
    let testDescription: String

    init(_ files: [String: String]) {
        let all = ["site.yml": Self.site, "2023/theme.md": Self.theme].merging(files) { _, new in new }
        tree = ContentTree(prefix: "Content", files: all.map { .init(path: $0.key, bytes: Array($0.value.utf8)) })
        testDescription = files.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    }

    /// A site with one news item.
    ///
    /// - Parameter fields: more lines of front matter.
    static func news(_ body: String, title: String = "Tin", fields: String = "date: 2023-10-07") -> RuleSample {
        RuleSample(["2023/news/tin.md": "---\ntitle: \(title)\n\(fields)\n---\n\(body)\n"])
    }

    /// A site with one activity.
    static func activity(_ fields: String) -> RuleSample {
        RuleSample(["2023/activities/hoi-sach.md": "---\ntitle: Hội sách\n\(fields)\n---\nChữ.\n"])
    }

    /// A site with one group of slogans.
    static func slogans(_ list: String, fields: String = "order: 1") -> RuleSample {
        RuleSample(["2023/slogans/duong.md": "---\ntitle: Trục đường chính\n\(fields)\n---\n\(list)\n"])
    }

    private var diagnostics: [Diagnostic] {
        var report = Report()
        _ = try? CampaignLoader.load(tree, into: &report)
        return report.sorted()
    }

    /// All diagnostics, as a terminal shows them.
    func text(in language: Language) -> String {
        let sources = Dictionary(
            uniqueKeysWithValues: tree.files.map { ("Content/\($0.path)", SourceText((try? $0.read()) ?? [])) })
        return TerminalRenderer(language: language, colour: false) { sources[$0] }.render(diagnostics)
    }

    /// Code and marked words of each diagnostic: `C703 thứ 6`.
    var marks: [String] {
        diagnostics.map { diagnostic in
            guard let span = diagnostic.span, let file = tree.files.first(where: { "Content/\($0.path)" == span.path })
            else {
                return diagnostic.rule.code
            }
            return
                "\(diagnostic.rule.code) \(String(decoding: ((try? file.read()) ?? [])[span.start..<span.end], as: UTF8.self))"
        }
    }
}
