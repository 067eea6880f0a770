/// The kind of address of a link or picture, by its scheme.
package enum AddressScheme: Sendable, Hashable {
    /// No scheme and no host: a path in the content, or an anchor on the page.
    case relative
    /// `http:`, `https:`, or `//host`.
    case web
    /// `mailto:` or `tel:`.
    case contact
    /// An address that runs code, holds data or points to the author's own computer: `javascript:`, `data:`,
    /// `vbscript:`, `file:`, a drive letter.
    case dangerous(String)
    /// Any other scheme, in lower case.
    case unknown(String)

    /// - Parameter destination: The decoded destination, as in ``Document/Link/destination``.
    package init(of destination: String) {
        // Nearly every address with a scheme begins like this.
        if destination.utf8.starts(with: "https:".utf8) {
            self = .web
            return
        }
        // Browsers skip control characters and spaces before and inside a scheme.
        let bytes = destination.utf8.prefix(128).filter { $0 > 0x20 && $0 != 0x7F }
        if bytes.starts(with: "//".utf8) || bytes.starts(with: "\\\\".utf8) {
            self = .web
            return
        }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(bytes[..<colon])
        else {
            self = .relative
            return
        }
        let name = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        switch name {
        case "http", "https": self = .web
        case "mailto", "tel": self = .contact
        case "javascript", "data", "vbscript", "file": self = .dangerous(name)
        case _ where name.utf8.count == 1: self = .dangerous(name)
        default: self = .unknown(name)
        }
    }

    /// Whether a page may contain a link with this scheme.
    package var isAllowed: Bool {
        switch self {
        case .relative, .web, .contact: true
        case .dangerous, .unknown: false
        }
    }

    private static func isScheme(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, isLetter(first) else { return false }
        return name.allSatisfy {
            isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
