import Campaign
import Diagnostics
import Template
import Text

/// A theme, compiled: one program a page type, the interface words, and the files it ships.
package struct Templates: Sendable {
    private let programs: PagePrograms
    private let strings: Record
    let addresses: ThemeAddresses
    /// What every page may ask for.
    let assets: [OutputFile]
    /// What only pages with the slogan picker ask for.
    let pickerAssets: [OutputFile]
    /// Nil for a theme that offers no banners.
    package let banners: BannerKit?

    /// Files that every theme has beside its templates and words.
    private static let assetNames = ["style.css", "script.js", "icon.svg", "icon-192.png", "icon-512.png"]
    /// What the picker's script is made of, in this order: one page, one script (Sources/README.md §5). A theme without
    /// the last offers no picker.
    private static let pickerParts = ["script.js", "words.js", "banner.js", "studio.js", "picker.js"]

    /// - Parameter language: of the site; names the file of interface words.
    /// - Returns: nil when the theme has errors; all of them are reported.
    package init?(_ folder: ThemeFolder, language: String, into report: inout Report) {
        var own = Report()
        let strings = Templates.strings(folder, language: language, into: &own)
        let library = Templates.sources(folder, into: &own).map { TemplateLibrary($0, into: &own) }
        // Without the words, or one of the templates, each use of them would be one more fault.
        let programs = strings.flatMap { strings in
            library.flatMap { PagePrograms($0, strings: strings.shape, into: &own) }
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
        guard !own.hasErrors, let strings, let programs else { return nil }
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
    }

    // MARK: Rendering

    var gone: PageProgram { programs.gone }
    var notFound: PageProgram { programs.notFound }

    /// A page as bytes. Safe to call from several threads at once.
    ///
    /// - Parameter type: index into ``PageTypes/routed``.
    func render(_ page: PageModel, as type: Int) -> Rendering { render(page, with: programs.routed[type]) }

    func render(_ page: PageModel, with program: PageProgram) -> Rendering { program.render(page, words: strings) }

    func render(_ redirect: RedirectView) -> Rendering { programs.redirect.render(redirect, words: strings) }

    // MARK: Files

    /// The templates as clean text; nil when one lacks or is no text (errors are reported).
    private static func sources(_ folder: ThemeFolder, into report: inout Report) -> [TemplateSource]? {
        let names = folder.files.keys.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
            .sorted { $0.precedes($1) }
        let texts = names.map { SourceDecoder.decode(folder.files[$0] ?? [], path: folder.shown($0), into: &report) }
        let missing = PagePrograms.templates.map { "templates/\($0).mustache" }.filter {
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
