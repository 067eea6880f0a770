/// Escaping of text for XML, as element content or as an attribute value.
package enum XMLText {
    package static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        out.appendXML(text.utf8.span)
        return String(decoding: out, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Escapes XML markup characters byte by byte, and drops the characters that XML 1.0 forbids.
    ///
    /// - Parameter bytes: valid UTF-8.
    package mutating func appendXML(_ bytes: borrowing Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            case UInt8(ascii: "'"): append("&#39;")
            case 0x09, 0x0A, 0x0D: append(byte)
            case 0x00..<0x20: continue
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF in UTF-8.
            case 0xEF where bytes[index] == 0xBF && bytes[index + 1] >= 0xBE: index += 2
            default: append(byte)
            }
        }
    }
}
