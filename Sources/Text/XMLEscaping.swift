/// Escaping of text for XML, as element content or as an attribute value.
package enum XMLText {
    /// Escapes XML markup characters byte by byte, and drops the characters that XML 1.0 forbids.
    package static func escaped(_ text: String) -> String {
        let bytes = text.utf8Span.span
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            case UInt8(ascii: "'"): out += "&#39;".utf8
            case 0x09, 0x0A, 0x0D: out.append(byte)
            case 0x00..<0x20: continue
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF in UTF-8.
            case 0xEF where bytes[index] == 0xBF && bytes[index + 1] >= 0xBE: index += 2
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
