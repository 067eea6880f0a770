import Campaign
import Diagnostics

/// What `theme.yml` says. Keys that a theme's own file leaves out come from the shipped one.
package struct ThemeSettings: Sendable {
    /// The version of the contract between themes and this program: names in templates, keys, what scripts expect.
    static let contract = 1
    static let file = "theme.yml"

    /// Colours of the web manifest, which no style sheet reaches.
    package struct Colours: Sendable, Hashable {
        /// Of the browser's own bars around the site.
        let theme: String
        /// Behind the site while it loads.
        let background: String
    }

    let name: String
    let colours: Colours
    /// How many colours years take turns with: a year's is its number modulo this.
    let hues: Int
    /// Parts of the style sheet, joined in this order.
    let styles: [Located<String>]
    /// Parts of the script of every page.
    let pageScripts: [Located<String>]
    /// Parts of the script of pages with the slogan picker, which takes the place of the other; nil for a theme that
    /// offers no picker.
    let pickerScripts: [Located<String>]?
    /// Letters of banners, and their colours, measures and rules; nil for a theme that offers no banners.
    let banner: (font: Located<String>, design: Located<String>)?

    /// The hue of a year as templates print it, the same on every page.
    func hue(_ year: Int) -> String { "\(year % hues)" }
}

extension ThemeSettings {
    /// - Returns: nil when there is no `theme.yml` at all, or one that cannot be used; errors are reported.
    init?(_ folder: ThemeFolder, into report: inout Report) {
        let path = folder.shown(ThemeSettings.file)
        guard folder[ThemeSettings.file] != nil else {
            report.add(.missingThemeFile(path, name: ThemeSettings.file))
            return nil
        }
        var own = Report()
        let shipped = ThemeSettings.entries(
            folder.shipped[ThemeSettings.file], ThemeFolder.shippedPrefix + ThemeSettings.file, into: &own)
        let site = ThemeSettings.entries(folder.files[ThemeSettings.file], path, into: &own)
        let reader = FieldReader<ThemeSettingsKey>(
            ThemeSettings.merged(site, over: shipped), path: path, zone: .vietnam)
        // A file that cannot be read lacks every key; the one fault is reported once.
        let settings = own.hasErrors ? nil : ThemeSettings(reader, into: &own)
        report.add(contentsOf: own.diagnostics)
        guard let settings, !own.hasErrors else { return nil }
        self = settings
    }

    private init?(_ reader: FieldReader<ThemeSettingsKey>, into report: inout Report) {
        _ = reader.word(.contract, among: ["\(ThemeSettings.contract)"], into: &report)
        let name = reader.required(.name, into: &report)
        if reader.keySpan(.hues) == nil { reader.reportMissing(.hues, into: &report) }
        let hues = reader.integer(.hues, in: 1...100, into: &report)
        let styles = reader.texts(.styles, into: &report)
        let offers = reader.words(.offers, among: ThemeSettingsKey.offered, into: &report).map(\.value)
        if reader.keySpan(.colours) == nil { reader.reportMissing(.colours, into: &report) }
        let colours = reader.map(.colours, of: ThemeColourKey.self, into: &report)
        let bars = colours.flatMap { ThemeSettings.colour(.theme, $0, into: &report) }
        let background = colours.flatMap { ThemeSettings.colour(.background, $0, into: &report) }
        let scripts = reader.map(.scripts, of: ThemeScriptKey.self, into: &report)
        let pageScripts = scripts?.texts(.page, into: &report)
        let pickerScripts = scripts?.texts(.picker, into: &report)
        var banner: (font: Located<String>, design: Located<String>)?
        let files = reader.map(.banner, of: ThemeBannerKey.self, into: &report)
        if offers.contains("banners") {
            if reader.keySpan(.banner) == nil { reader.reportMissing(.banner, into: &report) }
            if let font = files?.required(.font, into: &report), let design = files?.required(.design, into: &report) {
                banner = (font, design)
            }
        }
        reader.finish(into: &report)
        colours?.finish(into: &report)
        scripts?.finish(into: &report)
        files?.finish(into: &report)
        guard let name, let hues, let bars, let background else { return nil }
        self.name = name.value
        self.colours = Colours(theme: bars, background: background)
        self.hues = hues.value
        self.styles = styles
        self.pageScripts = pageScripts ?? []
        self.pickerScripts = offers.contains("picker") ? pickerScripts ?? [] : nil
        self.banner = banner
    }

    private static func colour(
        _ key: ThemeColourKey, _ reader: FieldReader<ThemeColourKey>, into report: inout Report
    ) -> String? {
        guard let text = reader.required(key, into: &report) else { return nil }
        if text.value.wholeMatch(of: /#[0-9a-fA-F]{6}/) == nil {
            report.add(.badThemeColour(text.value, key: key.rawValue, at: text.span))
        }
        return text.value
    }

    private static func entries(_ bytes: [UInt8]?, _ path: String, into report: inout Report) -> [YAMLEntry] {
        guard let bytes, let text = SourceDecoder.decode(bytes, path: path, into: &report) else { return [] }
        let entries = YAMLReader.map(in: SourceText(text), range: 0..<text.count, path: path, into: &report) ?? []
        reportEmpty(entries, into: &report)
        return entries
    }

    /// A key without a value says nothing, and would leave the shipped value standing unseen: `theme: #b3131f` is a
    /// comment to YAML.
    private static func reportEmpty(_ entries: [YAMLEntry], into report: inout Report) {
        for entry in entries {
            switch entry.value.content {
            case .nothing: report.add(.missingValue(of: entry.key, at: entry.keySpan))
            case .map(let inner): reportEmpty(inner, into: &report)
            case .scalar, .list: break
            }
        }
    }

    /// The entries of a file over those of another, key by key.
    private static func merged(_ entries: [YAMLEntry], over others: [YAMLEntry]) -> [YAMLEntry] {
        var all = others
        for entry in entries {
            guard let index = all.firstIndex(where: { $0.key == entry.key }) else {
                all.append(entry)
                continue
            }
            guard case .map(let own) = entry.value.content, case .map(let shipped) = all[index].value.content else {
                all[index] = entry
                continue
            }
            all[index] = YAMLEntry(
                key: entry.key, keySpan: entry.keySpan,
                value: YAMLValue(.map(merged(own, over: shipped)), at: entry.value.span))
        }
        return all
    }
}
