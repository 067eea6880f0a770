import Campaign
import Diagnostics
import Site
import Testing

/// A small site without faults, to which some files are added, and the diagnostics of building it.
struct SiteRuleSample: Sendable, CustomTestStringConvertible {
    static let site = """
        title: Tuần lễ Học tập
        url: https://hoctap.example.vn/
        organisation: {name: Phòng GDĐT}

        """

    private let tree: ContentTree
    private let hasBanners: Bool
    let testDescription: String

    /// - Parameter hasBanners: whether the theme offers banners, with the shipped glyphs and rules.
    init(_ files: [String: String], media: [MediaFile] = [], hasBanners: Bool = false) {
        self.hasBanners = hasBanners
        let base = ["site.yml": Self.site, "2023/theme.md": Self.page("title: Năng lực tự học")]
        let all = base.merging(files) { _, new in new }
        tree = ContentTree(
            prefix: "Content", files: all.map { .init(path: $0.key, bytes: Array($0.value.utf8)) }, media: media)
        testDescription = files.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    }

    static func page(_ fields: String, _ body: String = "Chữ.") -> String { "---\n\(fields)\n---\n\(body)\n" }

    /// A site with one group of slogans and a theme that offers banners.
    static func slogans(_ list: String) -> SiteRuleSample {
        SiteRuleSample(["2023/slogans/duong.md": page("title: Trục đường chính\norder: 1", list)], hasBanners: true)
    }

    private func theme() throws -> ThemeFolder {
        guard hasBanners else { return ThemeFolder(prefix: "Theme", files: Self.theme) }
        var files = Self.theme
        for name in ["banner-font.json", "banner.json"] { files[name] = try BannerFixture.bytes("Theme/\(name)") }
        files["theme.yml", default: []] += Array(
            "offers: [banners]\nbanner: {font: banner-font.json, design: banner.json}\n".utf8)
        return ThemeFolder(prefix: "Theme", files: files)
    }

    private func diagnostics() throws -> [Diagnostic] {
        var report = Report()
        let campaign = try #require(try CampaignLoader.load(tree, into: &report))
        let templates = try #require(Templates(theme(), language: "vi", into: &report))
        // 2023-10-07, 08:00 in Viet Nam.
        _ = SitePlan(PublicCampaign(campaign, at: 1_696_640_400), templates, ledger: nil, into: &report)
        return report.sorted()
    }

    /// All diagnostics, as a terminal shows them.
    func text(in language: Language) throws -> String {
        let sources = Dictionary(
            uniqueKeysWithValues: tree.files.map { ("Content/\($0.path)", SourceText((try? $0.read()) ?? [])) })
        return TerminalRenderer(language: language, colour: false) { sources[$0] }.render(try diagnostics())
    }

    /// Code and marked words of each diagnostic: `C722 Tin`.
    func marks() throws -> [String] {
        try diagnostics().map { diagnostic in
            guard let span = diagnostic.span, let file = tree.files.first(where: { "Content/\($0.path)" == span.path })
            else {
                return diagnostic.rule.code
            }
            return
                "\(diagnostic.rule.code) \(String(decoding: ((try? file.read()) ?? [])[span.start..<span.end], as: UTF8.self))"
        }
    }

    /// A theme that prints nothing: the diagnostics do not depend on it.
    private static let theme: [String: [UInt8]] = {
        var files: [String: [UInt8]] = ["strings.vi.yml": Array("a: b\n".utf8)]
        files["theme.yml"] = Array(
            """
            name: Thử
            hues: 6
            colours: {theme: "#b3131f", background: "#fffdf8"}
            styles: [style.css]
            scripts: {page: [script.js]}

            """.utf8)
        for name in ["style.css", "script.js", "icon.svg", "icon-192.png", "icon-512.png"] { files[name] = [0x20] }
        let templates = [
            "home", "edition", "slogans", "slogan", "slogans_all", "outline", "plan", "activities", "activity",
            "news_list", "news",
            "archive", "press", "page", "not_found", "gone", "redirect",
        ]
        for name in templates { files["templates/\(name).mustache"] = Array("{{page.title}}".utf8) }
        files["templates/redirect.mustache"] = Array("{{redirect.url}}".utf8)
        return files
    }()
}
