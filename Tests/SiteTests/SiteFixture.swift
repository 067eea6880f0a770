import Campaign
import Diagnostics
import Site
import Testing

/// A content folder and a bare theme as values, and the site made of them.
struct SiteFixture {
    static let settings = """
        title: Tuần lễ Học tập
        url: https://hoctap.example.vn/
        organisation: {name: Phòng GDĐT}

        """
    static let theme = "---\ntitle: Năng lực tự học\n---\nThông điệp.\n"

    /// 2023-10-07, 08:00 in Viet Nam.
    static let now = 1_696_640_400

    let tree: ContentTree
    let now: Int

    /// - Parameters:
    ///   - files: added to a site of one edition, or replacing its files.
    ///   - media: paths of files in the media folders.
    init(_ files: [String: String] = [:], media: [String] = [], now: Int = Self.now) {
        var all = ["site.yml": Self.settings, "2023/theme.md": Self.theme]
        all.merge(files) { _, new in new }
        tree = ContentTree(
            prefix: "", files: all.map { .init(path: $0.key, bytes: Array($0.value.utf8)) },
            media: media.map { MediaFile(path: $0, byteCount: 1000, size: .init(width: 4, height: 3)) })
        self.now = now
    }

    /// The public campaign; loading it must not report a fault.
    func campaign() throws -> PublicCampaign {
        var report = Report()
        let campaign = try #require(try CampaignLoader.load(tree, into: &report))
        #expect(told(report) == [])
        return PublicCampaign(campaign, at: now)
    }

    func routes() throws -> (routes: Routes, faults: [String]) {
        var report = Report()
        let routes = RoutedPages(try campaign(), into: &report).routes
        return (routes, told(report))
    }

    /// The site, and all diagnostics of making it.
    func make() throws -> (site: MadeSite?, faults: [String]) {
        var report = Report()
        let templates = try #require(Templates(.bare, language: "vi", into: &report))
        #expect(told(report) == [])
        let site = SitePlan(try campaign(), templates, ledger: nil, into: &report)
        return (site.map { MadeSite($0.site(with: [:])) }, told(report))
    }

    /// The site; making it must not report a fault.
    func site() throws -> MadeSite {
        let (site, faults) = try make()
        #expect(faults == [])
        return try #require(site)
    }

    /// Each diagnostic as `CODE place: message`, followed by its notes with a place and its suggestions.
    private func told(_ report: Report) -> [String] {
        func place(_ span: Span) -> String {
            let bytes = (try? tree.files.first { $0.path == span.path }?.read()) ?? []
            let position = SourceText(bytes).position(of: span.start)
            return "\(span.path):\(position.line):\(position.column)"
        }
        // Rules about the sense of a sample (no body, a title twice …) have tests of their own.
        let ofSense = ["C7", "C8", "L4"]
        return report.sorted().filter { fault in !ofSense.contains { fault.rule.code.hasPrefix($0) } }.map { fault in
            let notes = fault.notes.compactMap { $0.span.map { " (\(place($0)))" } }.joined()
            let fixes = fault.fixes.map { " → \($0.message.vi)" }.joined()
            return "\(fault.rule.code) \(fault.span.map(place) ?? "-"): \(fault.message.vi)\(notes)\(fixes)"
        }
    }
}

/// A site as text: path to content.
struct MadeSite {
    let pages: [String: String]
    let files: [String: String]
    /// Published media, sorted.
    let media: [String]

    init(_ site: SiteOutput) {
        pages = Dictionary(
            site.pages.map { ($0.path, String(decoding: $0.rendering.bytes, as: UTF8.self)) },
            uniquingKeysWith: { $0 + $1 })
        var files: [String: String] = [:]
        var media: [String] = []
        for file in site.files {
            switch file.content {
            case .bytes(let bytes): files[file.path] = String(decoding: bytes, as: UTF8.self)
            case .media: media.append(file.path)
            case .file: break
            }
        }
        for file in site.machineFiles { files[file.path] = String(decoding: file.rendering.bytes, as: UTF8.self) }
        self.files = files.filter { !$0.key.hasPrefix("assets/") }
        self.media = media.sorted()
    }
}

extension ThemeFolder {
    /// A theme that prints data, one fact after another.
    static let bare: ThemeFolder = {
        let frame =
            "{{#page}}{{{json_ld}}}{{#neighbours}}{{#previous}}< {{label}}\n{{/previous}}{{#next}}> {{label}}\n{{/next}}{{/neighbours}}{{/page}}"
        let period =
            "{{#period}}{{text}}|{{start_iso}}|{{weekday}}|{{day}}|{{month}}|{{time}}|{{until}}|{{starts_at}}|{{ends_at}}|"
            + "{{#is_upcoming}}upcoming{{/is_upcoming}}{{#is_running}}running{{/is_running}}{{#is_past}}past{{/is_past}}{{/period}}\n"
        var templates = [
            "home": "{{#edition}}{{year}} {{title}}{{/edition}}\n",
            "edition": "{{#overview}}{{{message}}}{{/overview}}\(frame)",
            "slogans": "{{#slogans}}{{#groups}}{{id}} {{title}}\n{{/groups}}{{/slogans}}",
            "slogan":
                "{{#slogan}}{{plain}}\n{{#groups}}{{url}}\n{{/groups}}{{#other_years}}{{#items}}{{year}} {{url}}\n{{/items}}{{/other_years}}{{/slogan}}\(frame)",
            "slogans_all": "{{page.title}} {{#slogans_all}}{{count}}\n{{{intro}}}{{/slogans_all}}",
            "outline": "{{#outline}}{{{body}}}{{/outline}}", "plan": "{{#plan}}{{{body}}}{{/plan}}",
            "activities": "{{#activities}}{{count}}{{/activities}}\n",
            "activity": "{{#activity}}\(period){{phone_url}}\n{{/activity}}\(frame)",
            "news_list":
                "{{#news_list}}{{#is_all_expired}}expired\n{{/is_all_expired}}{{#news}}{{#items}}{{title}}\n{{/items}}{{/news}}{{#pager}}pages:{{#items}} {{#is_current}}*{{/is_current}}{{label}}{{/items}}\n{{/pager}}{{/news_list}}",
            "news": "{{#news}}{{{body}}}{{/news}}\(frame)",
            "archive": "{{page.title}}\n{{#archive}}{{{intro}}}{{/archive}}",
            "press": "{{page.title}}\n{{#press}}{{{intro}}}{{/press}}", "page": "{{#standing}}{{{body}}}{{/standing}}",
            "not_found": "404\n", "gone": "{{#gone}}{{reason}}{{/gone}}\n", "redirect": "{{redirect.url}}\n",
        ]
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
        for (name, text) in templates { files["templates/\(name).mustache"] = Array(text.utf8) }
        return ThemeFolder(prefix: "Theme", files: files)
    }()
}
