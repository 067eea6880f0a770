import Campaign
import Diagnostics

/// The files that a theme publishes beside its pages.
struct ThemeAssets: Sendable {
    /// What every page may ask for.
    let files: [OutputFile]
    /// What only pages with the slogan picker ask for.
    let pickerFiles: [OutputFile]
    let addresses: ThemeAddresses
    /// The paths, from the theme's folder, that these are made of.
    let sources: Set<String>

    /// Beside style and scripts; their names are part of the contract.
    private static let icons = ["icon.svg", "icon-192.png", "icon-512.png"]

    init(_ folder: ThemeFolder, _ settings: ThemeSettings, _ statics: StaticFiles, into report: inout Report) {
        let scripts = settings.pageScripts + (settings.pickerScripts ?? [])
        let banner = settings.banner.map { [$0.font, $0.design] } ?? []
        ThemeAssets.check(settings.styles + scripts + banner, folder, into: &report)
        func asset(_ name: String, _ bytes: [UInt8]) -> OutputFile {
            OutputFile(path: Fingerprint.path(of: name, bytes), phase: .asset, content: .bytes(bytes))
        }
        func address(_ file: OutputFile) -> Address { Address("/" + file.path) }
        let style = asset(
            "style.css",
            CommentLines.withoutComments(StyleSheet.joined(settings.styles, of: folder, statics, into: &report)))
        let script = asset("script.js", ThemeAssets.joined(settings.pageScripts, of: folder))
        let icons = ThemeAssets.icons.map { name in
            if folder[name] == nil { report.add(.missingThemeFile(folder.shown(name), name: name)) }
            return asset(name, folder[name] ?? [])
        }
        let picker = settings.pickerScripts.map { asset("picker.js", ThemeAssets.joined($0, of: folder)) }
        // The picker alone asks for them: the build's own banners need no address.
        let kit = picker != nil ? banner.map { asset($0.value, folder[$0.value] ?? []) } : []
        var seen: Set<String> = []
        files =
            ([style, script] + icons
            + statics.files.map { OutputFile(path: $0.published, phase: .asset, content: .bytes($0.bytes)) })
            .filter { seen.insert($0.path).inserted }
        pickerFiles = ([picker].compactMap(\.self) + kit).filter { seen.insert($0.path).inserted }
        addresses = ThemeAddresses(
            settings: settings, style: address(style), script: address(script), icon: address(icons[0]),
            touchIcon: address(icons[1]), largeIcon: address(icons[2]), picker: picker.map(address),
            bannerFont: kit.first.map(address), bannerDesign: kit.last.map(address))
        sources = Set(
            [ThemeSettings.file] + ThemeAssets.icons + (settings.styles + scripts + banner).map(\.value)
                + statics.files.map(\.path))
    }

    /// Each file that `theme.yml` names has to be there.
    private static func check(_ names: [Located<String>], _ folder: ThemeFolder, into report: inout Report) {
        for name in names where folder[name.value] == nil {
            let ending = name.value.split(separator: ".").last.map { ".\($0)" } ?? ""
            report.add(
                .missingNamedThemeFile(
                    name.value, among: folder.paths.filter { $0.hasSuffix(ending) }, at: name.span))
        }
    }

    private static func joined(_ parts: [Located<String>], of folder: ThemeFolder) -> [UInt8] {
        parts.reduce(into: []) { out, part in
            out += CommentLines.withoutComments(folder[part.value] ?? [])
            if out.last != UInt8(ascii: "\n") { out.append(UInt8(ascii: "\n")) }
        }
    }
}
