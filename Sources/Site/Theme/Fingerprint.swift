import Text

/// What a published file of a theme carries in its name: a changed file has a new address, so browsers may keep it
/// for good.
enum Fingerprint {
    static func of(_ bytes: [UInt8]) -> String { String(SHA256.hex(bytes).prefix(10)) }

    /// `assets/style.0123456789.css` of `style.css`.
    static func path(of name: String, _ bytes: [UInt8]) -> String {
        let file = name.split(separator: "/").last ?? "file"
        let parts = file.split(separator: ".", maxSplits: 1)
        return "assets/\(parts[0]).\(of(bytes))" + (parts.count > 1 ? ".\(parts[1])" : "")
    }
}
