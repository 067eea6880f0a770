extension [UInt8] {
    /// Appends text so that it is text in HTML, between tags as well as in a quoted attribute.
    ///
    /// Looks at bytes, not at `Character`s: a quote with a combining mark after it is one character,
    /// not equal to a quote, but for a browser it ends the attribute all the same.
    mutating func appendEscaped(_ text: String) {
        let special = specialCount(text)
        if special == 0 {
            append(contentsOf: text.utf8)
            return
        }
        append(addingCapacity: text.utf8.count + special * 5) { output in
            let bytes = text.utf8.span
            for index in bytes.indices {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "&"): add("&amp;", to: &output)
                case UInt8(ascii: "<"): add("&lt;", to: &output)
                case UInt8(ascii: ">"): add("&gt;", to: &output)
                case UInt8(ascii: "\""): add("&quot;", to: &output)
                case UInt8(ascii: "'"): add("&#39;", to: &output)
                default: output.append(byte)
                }
            }
        }
    }
}

private func add(_ entity: String, to output: inout OutputSpan<UInt8>) {
    for byte in entity.utf8 { output.append(byte) }
}

private func specialCount(_ text: String) -> Int {
    let bytes = text.utf8.span
    var count = 0
    for index in bytes.indices where isSpecial(bytes[index]) { count += 1 }
    return count
}

private func isSpecial(_ byte: UInt8) -> Bool {
    // & < > " ' are all below 64: one bit each.
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && special &>> UInt64(byte) & 1 == 1
}
