import Diagnostics
import Site
import Testing

/// A theme of a site's own over the shipped one, and the site that it makes of a small campaign.
struct ThemeFixture {
    private let folder: ThemeFolder

    init(_ files: [String: String] = [:]) throws {
        folder = ThemeFolder(
            prefix: "Theme", files: files.mapValues { Array($0.utf8) }, shipped: try RealTheme.files())
    }

    /// The shipped theme as a site's own.
    static func complete() throws -> ThemeFixture { ThemeFixture(folder: try RealTheme.files()) }

    private init(folder: [String: [UInt8]]) {
        self.folder = ThemeFolder(prefix: "Theme", files: folder, shipped: folder)
    }

    private static let content = [
        "2023/slogans/a.md": "---\ntitle: Nơi công cộng\nplaces: [public]\nrule: all\n---\n1. Học — Lenin\n2. Học nữa\n"
    ]

    struct Made {
        /// By path from Output; fingerprints are taken out of the names of assets.
        let files: [String: String]
        let paths: [String]
        /// `CODE place: message → suggestion`
        let told: [String]

        var style: String { files["assets/style.css"] ?? "" }
    }

    /// - Parameter base: of the site.
    func make(at base: String = "https://hoctap.example.vn/") throws -> Made {
        var report = Report()
        let templates = Templates(folder, language: "vi", into: &report)
        let told = self.told(report)
        #expect((templates == nil) == report.hasErrors)
        guard let templates else { return Made(files: [:], paths: [], told: told) }
        var unheeded = Report()
        let sample = SiteFixture(
            Self.content.merging(["site.yml": SiteFixture.settings.replacing("https://hoctap.example.vn/", with: base)])
            {
                $1
            })
        let plan = try #require(SitePlan(try sample.campaign(), templates, ledger: nil, into: &unheeded))
        let site = plan.site(with: [:])
        var files: [String: String] = [:]
        for page in site.pages + site.machineFiles {
            files[page.path] = String(decoding: page.rendering.bytes, as: UTF8.self)
        }
        for file in site.files {
            guard case .bytes(let bytes) = file.content else { continue }
            files[Self.plain(file.path)] = String(decoding: bytes, as: UTF8.self)
        }
        return Made(files: files, paths: site.files.map(\.path).sorted(), told: told)
    }

    /// `assets/style.css` of `assets/style.0123456789.css`.
    static func plain(_ path: String) -> String { path.replacing(/\.[0-9a-f]{10}(?=\.|$|")/, with: "") }

    private func told(_ report: Report) -> [String] {
        report.sorted().map { fault in
            let place = fault.span.map { span -> String in
                if span.isWholeFile { return span.path }
                let bytes = folder.files[String(span.path.dropFirst("Theme/".count))] ?? []
                let position = SourceText(bytes).position(of: span.start)
                return "\(span.path):\(position.line):\(position.column)"
            }
            let fixes = fault.fixes.map { " → \($0.message.vi)" }.joined()
            return "\(fault.rule.code) \(place ?? "-"): \(fault.message.vi)\(fixes)"
        }
    }
}
