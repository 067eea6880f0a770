import Campaign

/// Addresses as they are written into files. Owns the base URL: nothing else of the site puts a path before an address.
package struct Links: Hashable, Sendable {
    private let base: BaseURL

    package init(base: BaseURL) {
        self.base = base
    }

    /// An address as a link within the site: with the base path, from the host's root.
    package func href(_ address: Address, anchor: String? = nil) -> String {
        Links.joined(base.path + address.path.dropFirst(), anchor)
    }

    /// The permanent, absolute form of an address, for feeds, data and citations.
    package func absolute(_ address: Address, anchor: String? = nil) -> String {
        Links.joined(base.text + address.path.dropFirst(), anchor)
    }

    private static func joined(_ link: String, _ anchor: String?) -> String { anchor.map { "\(link)#\($0)" } ?? link }
}
