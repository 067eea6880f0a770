import Campaign
import Diagnostics
import Template
import Text

/// A theme, compiled: one program a page type, the interface words, and the files it ships.
package struct Templates: Sendable {
    private let programs: PagePrograms
    private let statics: StaticFiles
    private let published: ThemeAssets
    private var records: ThemeRecords
    /// Nil for a theme that offers no banners.
    package let banners: BannerKit?

    var addresses: ThemeAddresses { published.addresses }
    /// What every page may ask for.
    var assets: [OutputFile] { published.files }
    /// What only pages with the slogan picker ask for.
    var pickerAssets: [OutputFile] { published.pickerFiles }

    /// - Parameter language: of the site; names the file of interface words.
    /// - Returns: nil when the theme has errors; all of them are reported.
    package init?(_ folder: ThemeFolder, language: String, into report: inout Report) {
        var own = Report()
        let settings = ThemeSettings(folder, into: &own)
        let words = ThemeWords(folder, language: language, into: &own)
        let statics = StaticFiles(folder, into: &own)
        let library = Templates.sources(folder, into: &own).map { TemplateLibrary($0, into: &own) }
        let records = words.map {
            ThemeRecords(words: $0.record, scriptWords: $0.forScripts, assets: statics.record(nil))
        }
        // Without the words, or one of the templates, each use of them would be one more fault.
        let programs = records.flatMap { records in
            library.flatMap { PagePrograms($0, records, into: &own) }
        }
        let assets = settings.map { ThemeAssets(folder, $0, statics, into: &own) }
        banners = settings.flatMap { BannerKit(folder, $0, into: &own) }
        if !own.hasErrors, let settings, let words, let library, let assets {
            let templates = library.included(by: PagePrograms.templates).map(Templates.path)
            ThemeFileUse(folder: folder, used: assets.sources.union(templates).union([words.file]))
                .check(theme: settings.name, into: &own)
        }
        report.add(contentsOf: own.diagnostics)
        guard !own.hasErrors, let records, let programs, let assets else { return nil }
        self.statics = statics
        self.records = records
        self.programs = programs
        published = assets
    }

    /// The same with the addresses of its files as pages of a site at `base` print them.
    func placed(at base: BaseURL) -> Templates {
        var templates = self
        templates.records = ThemeRecords(
            words: records.words, scriptWords: records.scriptWords, assets: statics.record(base))
        return templates
    }

    // MARK: Rendering

    var gone: PageProgram { programs.gone }
    var notFound: PageProgram { programs.notFound }

    /// A page as bytes. Safe to call from several threads at once.
    ///
    /// - Parameter type: index into ``PageTypes/routed``.
    func render<Own>(_ page: FramedPage<Own>, as type: Int) -> Rendering { render(page, with: programs.routed[type]) }

    func render<Own>(_ page: FramedPage<Own>, with program: PageProgram) -> Rendering {
        program.render(WholePage(theme: records, framed: page))
    }

    func render(_ redirect: RedirectView) -> Rendering {
        programs.redirect.render(WholeRedirect(theme: records, redirect: redirect))
    }

    // MARK: Files

    private static func path(_ name: String) -> String { "templates/\(name).mustache" }

    /// The templates as clean text; nil when one lacks or is no text (errors are reported).
    private static func sources(_ folder: ThemeFolder, into report: inout Report) -> [TemplateSource]? {
        let paths = folder.paths.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
        let texts = paths.map { SourceDecoder.decode(folder[$0] ?? [], path: folder.shown($0), into: &report) }
        let missing = PagePrograms.templates.map(path).filter { folder[$0] == nil }
        for name in missing { report.add(.missingThemeFile(folder.shown(name), name: name)) }
        guard missing.isEmpty, !texts.contains(where: { $0 == nil }) else { return nil }
        let again = folder.namedTwice.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
        return (zip(paths, texts) + again.map { ($0, []) }).map { path, text in
            TemplateSource(
                name: String(path.dropFirst("templates/".count).dropLast(".mustache".count)), path: folder.shown(path),
                text: text ?? [])
        }
    }
}
