import Campaign

/// Writes addresses as URLs. Owns the base URL: no other code puts a base path before an address.
package struct Links: Hashable, Sendable {
    private let base: BaseURL

    package init(base: BaseURL) {
        self.base = base
    }

    /// An address as a link within the site: with the base path, beginning with `/`.
    package func href(_ address: Address, anchor: String? = nil) -> String {
        Links.joined(base.path + address.path.dropFirst(), anchor)
    }

    /// The absolute URL of an address, for feeds, data and citations.
    package func absolute(_ address: Address, anchor: String? = nil) -> String {
        Links.joined(base.text + address.path.dropFirst(), anchor)
    }

    private static func joined(_ link: String, _ anchor: String?) -> String { anchor.map { "\(link)#\($0)" } ?? link }
}
