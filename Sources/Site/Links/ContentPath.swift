import Campaign
import Foundation

/// Paths within the content folder, as links write them.
enum ContentPath {
    /// Resolves `reference` relative to `file`; nil when the path leaves the content folder.
    ///
    /// Percent signs are decoded and letters composed (NFC), since Markdown editors write links in both forms.
    static func resolve(_ reference: String, from file: String) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        let decoded = nfc(reference.removingPercentEncoding ?? reference)
        for part in decoded.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// A destination split at `#`; the anchor is percent-decoded, nil when there is none.
    static func split(_ destination: String) -> (path: String, anchor: String?) {
        guard let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (destination, nil) }
        let anchor = String(destination[destination.utf8.index(after: hash)...])
        return (String(destination[..<hash]), nfc(anchor.removingPercentEncoding ?? anchor))
    }

    /// The relative path from one content file to another, for suggestions.
    static func relative(_ target: String, from file: String) -> String {
        var here = file.split(separator: "/").dropLast()[...]
        var there = target.split(separator: "/")[...]
        while let a = here.first, let b = there.first, a == b {
            here = here.dropFirst()
            there = there.dropFirst()
        }
        return (Array(repeating: "..", count: here.count) + there.map(String.init)).joined(separator: "/")
    }
}
