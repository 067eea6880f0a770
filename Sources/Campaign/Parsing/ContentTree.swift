import Diagnostics
import Text

/// The files found in Content/. The core does not access the disk.
package struct ContentTree: Sendable {
    /// A text file of the tree.
    package struct File: Sendable {
        /// The path relative to the content folder, with `/`, in NFC: `2023/theme.md`.
        package let path: String
        /// By which the giver of the file knows it.
        package let number: Int
        let role: FileRole
        /// Returns the bytes. Called once, from any thread, so that the texts of a large site need not be in memory at
        /// once.
        package let read: @Sendable () throws -> [UInt8]

        package init(path: String, number: Int = 0, read: @escaping @Sendable () throws -> [UInt8]) {
            self.path = path
            self.number = number
            role = FileRole(path: path)
            self.read = read
        }

        /// Whether the path has a meaning in the content format.
        package var isKnown: Bool { role != .unknown }

        /// Whether the file is a picture or document to publish, not a text to parse.
        package var isMedia: Bool { role == .media }

        /// Makes a file whose bytes are in memory.
        package init(path: String, bytes: [UInt8]) {
            self.init(path: path) { bytes }
        }
    }

    /// The prefix of paths in messages: `Content` for `Content/2023/theme.md`; can be empty.
    package let prefix: String
    package let files: [File]
    package let media: [MediaFile]
    /// The paths of symbolic links, which are not followed.
    package let links: [String]

    package init(prefix: String, files: [File], media: [MediaFile] = [], links: [String] = []) {
        self.prefix = prefix
        self.files = files.sorted { $0.path.precedes($1.path) }
        self.media = media.sorted { $0.path.precedes($1.path) }
        self.links = links.sorted { $0.precedes($1) }
    }

    /// The path shown in messages for a path of the tree.
    package func shown(_ path: String) -> String { prefix.isEmpty ? path : "\(prefix)/\(path)" }

    /// Whether a file or folder is skipped: the description of the format (`README.md` at the top), names for which
    /// ``isSkipped(name:)`` is true, and everything in folders with such names.
    ///
    /// - Parameter path: The path relative to the content folder.
    package static func isSkipped(path: String) -> Bool {
        path == "README.md"
            || path.utf8.split(separator: UInt8(ascii: "/")).contains { isSkipped(name: $0) }
    }

    /// Whether a name is of a file not meant for publication: hidden, set aside with `_`, or a temporary file of an
    /// editor or the desktop.
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
