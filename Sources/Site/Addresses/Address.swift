import Campaign
import Text

/// An address below the site's root: `/2023/tin-tuc/`, `/feed.xml`. The base path is put before it only
/// where it is printed.
package struct Address: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Begins with `/`; pages end with one too.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// `/2023/khau-hieu/` from its parts.
    package init(page parts: [String]) {
        path = parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
    }

    package var description: String { path }

    /// The file that serves the address, from the output folder: `2023/index.html`, `feed.xml`.
    package var file: String {
        let rest = path.dropFirst()
        return path.hasSuffix("/") ? rest + "index.html" : String(rest)
    }

    /// As a link within the site: with the base path, from the host's root.
    package func href(_ base: BaseURL) -> String { base.path + path.dropFirst() }

    /// The permanent, absolute address.
    package func absolute(_ base: BaseURL) -> String { base.text + path.dropFirst() }

    package static func < (a: Address, b: Address) -> Bool { a.path.precedes(b.path) }
}
