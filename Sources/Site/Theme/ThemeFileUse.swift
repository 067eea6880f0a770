import Diagnostics
import Text

/// Tells which files of a theme serve nothing, and how many come from the shipped theme.
struct ThemeFileUse {
    let folder: ThemeFolder
    /// The paths that the site is made of.
    let used: Set<String>

    func check(theme: String, into report: inout Report) {
        // A theme's own version of a shipped template may wait for a page that this theme makes in another way.
        let unused = folder.files.keys.filter { path in
            !used.contains(path) && !ThemeFileUse.isSilent(path)
                && !(path.hasPrefix("templates/") && folder.shipped[path] != nil)
        }
        let known = used.union(folder.shipped.keys).subtracting(folder.files.keys).sorted { $0.precedes($1) }
        for path in unused.sorted(by: { $0.precedes($1) }) {
            report.add(.unusedThemeFile(path, among: known, at: Span(file: folder.shown(path))))
        }
        let borrowed = used.count { folder.files[$0] == nil && folder.shipped[$0] != nil }
        if borrowed > 0 { report.add(.shippedThemeFiles(borrowed, theme: theme)) }
    }

    /// Papers for those who work on the theme, and words of other languages.
    private static func isSilent(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name == "README.md" || name == "NAMES.md"
            || (!path.contains("/") && path.hasPrefix("strings.") && path.hasSuffix(".yml"))
    }
}
