import Diagnostics
import Text

/// Everything that was found in Content/; the core sees no disk.
package struct ContentTree: Sendable {
    /// A text file of the tree.
    package struct File: Sendable {
        /// From the content folder, with `/`, in NFC: `2023/theme.md`.
        package let path: String
        let role: FileRole
        /// Called once, on any thread, so that the texts of a large site need not be in memory at once.
        package let read: @Sendable () throws -> [UInt8]

        package init(path: String, read: @escaping @Sendable () throws -> [UInt8]) {
            self.path = path
            role = FileRole(path: path)
            self.read = read
        }

        /// Whether anything at all is known about such a file.
        package var isKnown: Bool { role != .unknown }

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
        self.files = files.sorted { $0.path.precedes($1.path) }
        self.media = media.sorted { $0.path.precedes($1.path) }
        self.links = links.sorted { $0.precedes($1) }
    }

    /// The path that messages show for a path of the tree.
    package func shown(_ path: String) -> String { prefix.isEmpty ? path : "\(prefix)/\(path)" }

    /// Whether the file at a path of the tree is a picture or document to publish, as against text to read.
    package static func isMedia(path: String) -> Bool { FileRole(path: path) == .media }

    /// Whether a file or folder is left alone: the description of the format, `README.md` at the top, and whatever
    /// ``isSkipped(name:)`` or lies in such a folder.
    ///
    /// - Parameter path: from the content folder.
    package static func isSkipped(path: String) -> Bool {
        path == "README.md"
            || path.utf8.split(separator: UInt8(ascii: "/")).contains { isSkipped(name: $0) }
    }

    /// Files that nobody means to publish: hidden, set aside with `_`, and editors' leftovers.
    package static func isSkipped(name: Substring.UTF8View) -> Bool {
        switch name.first {
        case UInt8(ascii: "."), UInt8(ascii: "_"): true
        case UInt8(ascii: "#") where name.last == UInt8(ascii: "#"): true
        default:
            name.last == UInt8(ascii: "~") || name.suffix(4).elementsEqual(".swp".utf8)
                || name.suffix(4).elementsEqual(".swo".utf8)
                || name.elementsEqual("Thumbs.db".utf8) || name.elementsEqual("desktop.ini".utf8)
        }
    }
}
