/// The files of Theme/, read once.
package struct ThemeFolder: Sendable {
    /// What messages put before a path: `Theme`.
    package let prefix: String
    /// By path from the theme's folder.
    package let files: [String: [UInt8]]
    /// Paths that differ from one in `files` only in how their accents are written (NFC, NFD).
    package let namedTwice: [String]

    package init(prefix: String, files: [String: [UInt8]], namedTwice: [String] = []) {
        self.prefix = prefix
        self.files = files
        self.namedTwice = namedTwice
    }

    func shown(_ path: String) -> String { prefix.isEmpty ? path : "\(prefix)/\(path)" }
}
