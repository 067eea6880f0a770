extension [UInt8] {
    /// Appends text so that it is text in HTML, between tags as well as in a quoted attribute.
    ///
    /// Looks at bytes, not at `Character`s: a quote with a combining mark after it is one character,
    /// not equal to a quote, but for a browser it ends the attribute all the same.
    mutating func appendEscaped(_ text: String) {
        let bytes = text.utf8
        guard bytes.contains(where: isSpecial) else {
            append(contentsOf: bytes)
            return
        }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
            default: append(byte)
            }
        }
    }
}

private func isSpecial(_ byte: UInt8) -> Bool {
    // & < > " ' are all below 64: one bit each.
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && special >> UInt64(byte) & 1 == 1
}
