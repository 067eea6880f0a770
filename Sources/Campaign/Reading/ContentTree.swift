import Diagnostics

/// Everything that was found in Content/; the core sees no disk.
package struct ContentTree: Sendable {
    /// A text file of the tree.
    package struct File: Sendable {
        /// From the content folder, with `/`, in NFC: `2023/theme.md`.
        package let path: String
        /// Called once, on any thread, so that the texts of a large site need not be in memory at once.
        package let read: @Sendable () throws -> [UInt8]

        package init(path: String, read: @escaping @Sendable () throws -> [UInt8]) {
            self.path = path
            self.read = read
        }

        /// A file whose bytes are there.
        package init(path: String, bytes: [UInt8]) {
            self.init(path: path) { bytes }
        }
    }

    /// What messages put before a path: `Content` for `Content/2023/theme.md`; may be empty.
    package let prefix: String
    package let files: [File]
    package let media: [MediaFile]
    /// Paths of symbolic links, which are not followed.
    package let links: [String]

    package init(prefix: String, files: [File], media: [MediaFile] = [], links: [String] = []) {
        self.prefix = prefix
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.media = media.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.links = links.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path that messages show for a path of the tree.
    package func shown(_ path: String) -> String { prefix.isEmpty ? path : "\(prefix)/\(path)" }

    /// Whether the file at a path of the tree is a picture or document to publish, as against text to read.
    package static func isMedia(path: String) -> Bool { FileRole(path: path) == .media }

    /// Whether anything at all is known about the file at a path of the tree.
    package static func isKnown(path: String) -> Bool { FileRole(path: path) != .unknown }

    /// Files that nobody means to publish: hidden, set aside with `_`, and editors' leftovers.
    package static func isSkipped(name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("_") || name.hasSuffix("~") || name.hasSuffix(".swp")
            || name.hasSuffix(".swo") || name == "Thumbs.db" || name == "desktop.ini"
            || (name.hasPrefix("#") && name.hasSuffix("#"))
    }
}
