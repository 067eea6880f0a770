import Campaign
import Diagnostics

/// A content folder as values: path to text.
struct ContentFixture {
    static let site = """
        title: Tuần lễ hưởng ứng học tập suốt đời
        url: https://hoctap.example.vn/
        organisation:
          name: Phòng Giáo dục và Đào tạo

        """
    static let theme = "---\ntitle: Xây dựng năng lực tự học\n---\n"

    let files: [String: [UInt8]]

    /// The smallest content that builds, with these files added or replacing its own.
    init(_ files: [String: String] = [:], bytes: [String: [UInt8]] = [:]) {
        var all = ["site.yml": Array(Self.site.utf8), "2023/theme.md": Array(Self.theme.utf8)]
        all.merge(files.mapValues { Array($0.utf8) }) { _, new in new }
        all.merge(bytes) { _, new in new }
        self.files = all
    }

    var tree: ContentTree {
        ContentTree(prefix: "Content", files: files.map { .init(path: $0.key, bytes: $0.value) })
    }

    func load() -> (campaign: CampaignContent?, report: Report) {
        var report = Report()
        let campaign = try? CampaignLoader.load(tree, into: &report)
        return (campaign, report)
    }

    /// The whole report, as users read it.
    func told(_ language: Language = .vietnamese) -> String {
        TerminalRenderer(language: language, colour: false, source: source).render(load().report.sorted())
    }

    /// Each diagnostic as `CODE place: message`, for tables of many faults.
    ///
    /// Without the rules about the sense of a sample (an author in brackets, no date before it was put off …), which
    /// have tests of their own.
    func faults(_ language: Language = .vietnamese) -> [String] {
        let ofSense = ["C7", "C8"]
        return load().report.sorted().filter { fault in !ofSense.contains { fault.rule.code.hasPrefix($0) } }.map {
            fault in
            var place = ""
            if let span = fault.span, let text = source(span.path) {
                let position = text.position(of: span.start)
                place = " \(span.path.dropFirst("Content/".count)):\(position.line):\(position.column)"
            } else if let span = fault.span {
                place = " \(span.path.dropFirst("Content/".count))"
            }
            return "\(fault.rule.code)\(place): \(fault.message.text(in: language))"
        }
    }

    private func source(_ shown: String) -> SourceText? {
        var report = Report()
        return files[String(shown.dropFirst("Content/".count))].flatMap {
            SourceDecoder.decode($0, path: shown, into: &report)
        }.map { SourceText($0) }
    }
}

/// The parsed front matter of a file that contains only `yaml`.
func entries(_ yaml: String) -> (entries: [YAMLEntry]?, report: Report) {
    var report = Report()
    let text = SourceText(Array("---\n\(yaml)\n---\n".utf8))
    let frontMatter = FrontMatter(of: text, path: "a.md", into: &report)
    return (frontMatter?.entries, report)
}

/// The diagnostics of `yaml`, as a terminal shows them.
func told(_ yaml: String, _ language: Language) -> String {
    TerminalRenderer(language: language, colour: false) { _ in SourceText(Array("---\n\(yaml)\n---\n".utf8)) }
        .render(entries(yaml).report.sorted())
}

/// A value as compact text: `[a, b]`, `{k: v}`, `~`, with quotes only where a text would be misread.
func outlined(_ value: YAMLValue) -> String {
    switch value.content {
    case .nothing: "~"
    case .scalar(let text): text
    case .list(let items): "[" + items.map(outlined).joined(separator: " | ") + "]"
    case .map(let entries): "{" + outlined(entries) + "}"
    }
}

func outlined(_ entries: [YAMLEntry]) -> String {
    entries.map { "\($0.key)=\(outlined($0.value))" }.joined(separator: " | ")
}
