/// Web addresses as officers write them.
package enum WebAddress {
    /// Whether the text is an absolute http or https address with a host and without white space.
    package static func isHTTP(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let rest = lower.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !host.isEmpty && host.first != ":" && !text.contains(where: \.isWhitespace)
            && !text.contains { "\"<>\\^`{|}".contains($0) }
    }
}
