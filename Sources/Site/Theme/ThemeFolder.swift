/// The files of Theme/, read once.
package struct ThemeFolder: Sendable {
    /// What messages put before a path: `Theme`.
    package let prefix: String
    /// By path from the theme's folder.
    package let files: [String: [UInt8]]

    package init(prefix: String, files: [String: [UInt8]]) {
        self.prefix = prefix
        self.files = files
    }

    func shown(_ path: String) -> String { prefix.isEmpty ? path : "\(prefix)/\(path)" }
}
