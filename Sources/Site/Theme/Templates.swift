import Campaign
import Diagnostics
import Template
import Text

/// A theme, compiled: one program a page type, the interface words, and the files it ships.
package struct Templates: Sendable {
    private let programs: [String: Program]
    private let shapes: [String: RecordShape]
    private let strings: Record
    let addresses: ThemeAddresses
    /// What every page may ask for.
    let assets: [OutputFile]
    /// What only pages with the slogan picker ask for.
    let pickerAssets: [OutputFile]
    /// Nil for a theme that offers no banners.
    package let banners: BannerKit?

    /// What the page types are called, and the name and shape of each one's own record.
    static let kinds: [(template: String, field: String, shape: RecordShape?)] = [
        ("home", "overview", OverviewView.shape.recordShape),
        ("edition", "overview", OverviewView.shape.recordShape),
        ("slogans", "slogans", SlogansView.shape.recordShape),
        ("slogan", "slogan", SloganView.shape.recordShape),
        ("slogans_all", "slogans_all", SlogansAllView.shape.recordShape),
        ("outline", "outline", OutlineView.shape.recordShape),
        ("plan", "plan", PlanView.shape.recordShape),
        ("activities", "activities", ActivitiesView.shape.recordShape),
        ("activity", "activity", ActivityView.shape.recordShape),
        ("news_list", "news_list", NewsListView.shape.recordShape),
        ("news", "news", NewsView.shape.recordShape),
        ("archive", "archive", ArchiveView.shape.recordShape),
        ("press", "press", PressView.shape.recordShape),
        ("page", "standing", StandingView.shape.recordShape),
        ("not_found", "", nil),
        ("gone", "gone", GoneView.shape.recordShape),
    ]

    /// Files that every theme has beside its templates and words.
    private static let assetNames = ["style.css", "script.js", "icon.svg", "icon-192.png", "icon-512.png"]
    /// What the picker's script is made of, in this order: one page, one script (site.md §4). A theme without
    /// the last offers no picker.
    private static let pickerParts = ["script.js", "words.js", "banner.js", "studio.js", "picker.js"]

    /// - Parameter language: of the site; names the file of interface words.
    /// - Returns: nil when the theme has errors; all of them are reported.
    package init?(_ folder: ThemeFolder, language: String, into report: inout Report) {
        var own = Report()
        let strings = Templates.strings(folder, language: language, into: &own)
        let library = Templates.sources(folder, into: &own).map { TemplateLibrary($0, into: &own) }
        var programs: [String: Program] = [:]
        var shapes: [String: RecordShape] = [:]
        // Without the words, or one of the templates, each use of them would be one more fault.
        if let strings, let library {
            for kind in Templates.kinds {
                let shape = Templates.rootShape(kind.field, kind.shape, strings: strings.shape)
                shapes[kind.template] = shape
                programs[kind.template] = library.program(named: kind.template, for: shape, into: &own)
            }
            let redirect = RecordShape(
                "redirect",
                [.init("t", .record(strings.shape)), .init("redirect", .record(RedirectView.shape.recordShape))])
            shapes["redirect"] = redirect
            programs["redirect"] = library.program(named: "redirect", for: redirect, into: &own)
        }
        var assets: [String: OutputFile] = [:]
        for name in Templates.assetNames {
            guard let bytes = folder.files[name] else {
                own.add(
                    .missingThemeFile, vi: "giao diện thiếu tệp \(folder.shown(name))",
                    en: "the theme lacks \(folder.shown(name))",
                    at: nil, fixes: [Templates.fetched(name)])
                continue
            }
            assets[name] = OutputFile(path: Templates.path(of: name, bytes), phase: .asset, content: .bytes(bytes))
        }
        banners = BannerKit(folder, into: &own)
        if folder.files["picker.js"] != nil {
            let picker = Templates.joined(Templates.pickerParts, of: folder, into: &own)
            assets["picker.js"] = OutputFile(
                path: Templates.path(of: "picker.js", picker), phase: .asset, content: .bytes(picker))
            for name in [BannerKit.fontFile, BannerKit.designFile] {
                guard let bytes = folder.files[name] else { continue }
                assets[name] = OutputFile(path: Templates.path(of: name, bytes), phase: .asset, content: .bytes(bytes))
            }
        }
        report.add(contentsOf: own.diagnostics)
        guard !own.hasErrors, let strings else { return nil }
        func optional(_ name: String) -> Address? { assets[name].map { Address("/" + $0.path) } }
        func address(_ name: String) -> Address { optional(name) ?? Address("/" + name) }
        addresses = ThemeAddresses(
            style: address("style.css"), script: address("script.js"), icon: address("icon.svg"),
            touchIcon: address("icon-192.png"), largeIcon: address("icon-512.png"), picker: optional("picker.js"),
            bannerFont: optional(BannerKit.fontFile), bannerDesign: optional(BannerKit.designFile))
        self.assets = Templates.assetNames.compactMap { assets[$0] }
        pickerAssets = ["picker.js", BannerKit.fontFile, BannerKit.designFile].compactMap { assets[$0] }
        self.strings = strings
        self.programs = programs
        self.shapes = shapes
    }

    // MARK: Rendering

    /// A page as bytes. Safe to call from several threads at once.
    func render(_ page: PageModel) -> Site.Rendering {
        guard let program = programs[page.template], let shape = shapes[page.template] else { return .init(bytes: []) }
        var values: [Value] = [
            .record(strings), .record(page.page.record), .record(page.site),
            page.edition.map(Value.record) ?? .absent,
            page.breadcrumbs.map { .record(Templates.crumbs.record($0)) } ?? .absent,
        ]
        if shape.fields.count > values.count { values.append(page.own.map { .record($0) } ?? .absent) }
        var out: [UInt8] = []
        out.reserveCapacity(16 * 1024)
        let unescaped = program.render(Record(shape, values), into: &out)
        return .init(bytes: out, template: page.template, placements: placements(of: page.body, in: out, unescaped))
    }

    /// A template may show the body several times, or not at all.
    private func placements(of body: PageModel.WholeBody?, in page: [UInt8], _ unescaped: [Range<Int>])
        -> [BodyPlacement]
    {
        guard let body else { return [] }
        return unescaped.filter { $0.count == body.html.count && page[$0].elementsEqual(body.html) }
            .map { BodyPlacement(source: body.source, form: .page, range: $0) }
    }

    func render(_ redirect: RedirectView) -> [UInt8] {
        guard let program = programs["redirect"], let shape = shapes["redirect"] else { return [] }
        var out: [UInt8] = []
        program.render(Record(shape, [.record(strings), .record(redirect.record)]), into: &out)
        return out
    }

    private static func rootShape(_ field: String, _ own: RecordShape?, strings: RecordShape) -> RecordShape {
        var fields: [RecordShape.Field] = [
            .init("t", .record(strings), "words of the interface, from strings.<language>.yml"),
            .init("page", .record(PageView.shape.recordShape), "the page's own frame"),
            .init("site", .record(SiteView.shape.recordShape), "the same on every page"),
            .init("edition", .record(EditionView.shape.recordShape), "the page's year; absent on pages of no year"),
            .init("breadcrumbs", .record(crumbs.recordShape), "the way from home"),
        ]
        if let own { fields.append(.init(field, .record(own), "what this page type is about")) }
        return RecordShape(own.map { "page of \($0.name)" } ?? "page", fields)
    }

    /// Kept, since a generic type can only make its shape anew each time it is asked for.
    private static let crumbs = Items<CrumbView>.shape

    // MARK: Files

    /// The templates as clean text; nil when one lacks or is no text (errors are reported).
    private static func sources(_ folder: ThemeFolder, into report: inout Report) -> [TemplateSource]? {
        let names = folder.files.keys.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
            .sorted { $0.precedes($1) }
        let texts = names.map { SourceDecoder.decode(folder.files[$0] ?? [], path: folder.shown($0), into: &report) }
        let missing = (kinds.map(\.template) + ["redirect"]).map { "templates/\($0).mustache" }.filter {
            folder.files[$0] == nil
        }
        for name in missing {
            report.add(
                .missingThemeFile, vi: "giao diện thiếu tệp \(folder.shown(name))",
                en: "the theme lacks \(folder.shown(name))", at: nil,
                fixes: [fetched(name)])
        }
        guard missing.isEmpty, !texts.contains(where: { $0 == nil }) else { return nil }
        let again = folder.namedTwice.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
        return (zip(names, texts) + again.map { ($0, []) }).map { path, text in
            TemplateSource(
                name: String(path.dropFirst("templates/".count).dropLast(".mustache".count)), path: folder.shown(path),
                text: text ?? [])
        }
    }

    private static func fetched(_ name: String) -> Diagnostic.Fix {
        .init(
            Localized(
                vi: "lấy lại tệp \(name) đi kèm bản Loa này, hoặc chép từ một giao diện khác",
                en: "fetch \(name) again from this version of Loa, or copy it from another theme"))
    }

    /// `assets/style.0123456789.css`: a changed file has a new address, so browsers may keep it for good.
    private static func path(of name: String, _ bytes: [UInt8]) -> String {
        let parts = name.split(separator: ".", maxSplits: 1)
        return "assets/\(parts[0]).\(SHA256.hex(bytes).prefix(10)).\(parts[1])"
    }

    /// The scripts one behind the other; each that is missing is an error.
    private static func joined(_ names: [String], of folder: ThemeFolder, into report: inout Report) -> [UInt8] {
        var bytes: [UInt8] = []
        for name in names {
            guard let part = folder.files[name] else {
                report.add(
                    .missingThemeFile, vi: "giao diện thiếu tệp \(folder.shown(name)), một phần của bộ chọn khẩu hiệu",
                    en: "the theme lacks \(folder.shown(name)), a part of the slogan picker", at: nil,
                    fixes: [fetched(name)])
                continue
            }
            bytes += ScriptText.withoutComments(part)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// `strings.vi.yml`: a flat map of words.
    /// - Returns: nil when there is no such file or it cannot be read.
    private static func strings(_ folder: ThemeFolder, language: String, into report: inout Report) -> Record? {
        let name = "strings.\(language).yml"
        let path = folder.shown(name)
        guard let raw = folder.files[name] else {
            report.add(
                .missingThemeFile, vi: "giao diện thiếu tệp \(path) (chữ của giao diện)",
                en: "the theme lacks \(path) (the words of its interface)", at: nil, fixes: [Templates.fetched(name)])
            return nil
        }
        guard let bytes = SourceDecoder.decode(raw, path: path, into: &report),
            let entries = YAMLReader.map(in: SourceText(bytes), range: 0..<bytes.count, path: path, into: &report)
        else { return nil }
        var fields: [RecordShape.Field] = []
        var values: [Value] = []
        for entry in entries {
            // A string of the wrong kind is there all the same: its uses are no faults of the templates.
            fields.append(.init(entry.key, .text))
            if case .scalar(let text) = entry.value.content {
                values.append(.text(text))
            } else {
                values.append(.text(""))
                report.add(
                    .badThemeString, vi: "“\(entry.key)” phải là một dòng chữ", en: "`\(entry.key)` has to be text",
                    at: entry.keySpan,
                    fixes: [
                        .init(
                            Localized(
                                vi: "viết chữ ngay sau dấu hai chấm: \(entry.key): …",
                                en: "write the text right behind the colon: `\(entry.key): …`"))
                    ])
            }
        }
        return Record(RecordShape("t", fields), values)
    }
}
