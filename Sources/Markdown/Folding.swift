import Foundation

/// The text in lower case, `đ` as `d`, and without any mark on any letter; NFC and NFD alike.
package func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: continue
        default: out.unicodeScalars.append(scalar == "đ" ? "d" : scalar)
        }
    }
    return out
}
