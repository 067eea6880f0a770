import Campaign
import Diagnostics
import Fuzzing

/// The files of a content folder that are read as text. The first byte of an input chooses which of them its
/// other bytes are.
let kinds = [
    "site.yml", "2023/theme.md", "2023/plan.md", "2023/outline.md", "2023/slogans/a.md", "2023/activities/a.md",
    "2023/news/a.md", "pages/a.md",
]
/// What a content folder cannot do without.
let others = [
    "site.yml": Array("title: a\nurl: https://a.vn/\norganisation:\n  name: a\n".utf8),
    "2023/theme.md": Array("---\ntitle: a\n---\n".utf8),
]

fuzz { data, size in
    let input = bytes(data, size)
    guard let first = input.first else { return 0 }
    var files = others
    files[kinds[Int(first) % kinds.count]] = Array(input.dropFirst())
    let tree = ContentTree(prefix: "", files: files.map { .init(path: $0.key, bytes: $0.value) })
    var report = Report()
    let campaign = try? CampaignLoader.load(tree, into: &report)
    hold(campaign != nil || report.hasErrors, "no campaign and no error")
    holdReport(
        report,
        files.compactMapValues { bytes in
            var unheeded = Report()
            return SourceDecoder.decode(bytes, path: "", into: &unheeded).map(SourceText.init)
        })
    return 0
}
