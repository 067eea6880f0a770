import Campaign
import Text

/// An address relative to the site's root: `/2023/tin-tuc/`, `/feed.xml`. ``Links`` adds the base path when the address
/// is written to a file.
package struct Address: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Begins with `/`; pages end with one too.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// `/2023/khau-hieu/` from its parts.
    package init(page parts: [String]) {
        var path = "/"
        path.reserveCapacity(parts.reduce(1) { $0 + $1.utf8.count + 1 })
        for part in parts {
            path += part
            path += "/"
        }
        self.path = path
    }

    package var description: String { path }

    /// Path of the file that serves the address, relative to the output folder: `2023/index.html`, `feed.xml`.
    package var file: String {
        let rest = String(Substring(path.utf8.dropFirst()))
        return path.utf8.last == UInt8(ascii: "/") ? rest + "index.html" : rest
    }

    package static func < (a: Address, b: Address) -> Bool { a.path.precedes(b.path) }
}
