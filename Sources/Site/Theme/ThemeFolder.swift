import Text

/// The files of Theme/, read once, over those of the theme that comes with the program.
package struct ThemeFolder: Sendable {
    /// What messages put before the path of a shipped file, which lies in no folder of the site.
    package static let shippedPrefix = "loa:Theme/"

    /// What messages put before a path: `Theme`.
    package let prefix: String
    /// The site's own files, by path from the theme's folder.
    package let files: [String: [UInt8]]
    /// The files of the shipped theme, which stand in for those that the site's own lacks.
    package let shipped: [String: [UInt8]]
    /// Paths that differ from one in `files` only in how their accents are written (NFC, NFD).
    package let namedTwice: [String]

    package init(
        prefix: String, files: [String: [UInt8]], shipped: [String: [UInt8]] = [:], namedTwice: [String] = []
    ) {
        self.prefix = prefix
        self.files = files
        self.shipped = shipped
        self.namedTwice = namedTwice
    }

    /// The bytes of a file: the site's own, else the shipped one.
    subscript(path: String) -> [UInt8]? { files[path] ?? shipped[path] }

    /// Every path there is, sorted.
    var paths: [String] { Set(files.keys).union(shipped.keys).sorted { $0.precedes($1) } }

    /// The path as messages show it.
    func shown(_ path: String) -> String {
        if files[path] == nil, shipped[path] != nil { return ThemeFolder.shippedPrefix + path }
        return prefix.isEmpty ? path : "\(prefix)/\(path)"
    }
}
