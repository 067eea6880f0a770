/// Escaping of text for JSON strings, which may stand in a `script` element of HTML.
extension [UInt8] {
    /// Appends text as the inside of a JSON string. Besides what JSON demands, `<`, `>`, `&` and U+2028, U+2029 are
    /// escaped.
    ///
    /// It works on bytes and copies the runs between escapes whole, because most texts need no escape.
    package mutating func appendJSON(_ text: String) { appendJSON(text.utf8.span) }

    /// - Parameter bytes: valid UTF-8.
    package mutating func appendJSON(_ bytes: borrowing Span<UInt8>) {
        var start = 0
        var index = 0
        while index < bytes.count {
            guard let escape = JSONEscape(bytes, at: index) else {
                index += 1
                continue
            }
            appendRun(bytes, start..<index)
            append(escape)
            index += escape.length
            start = index
        }
        appendRun(bytes, start..<bytes.count)
    }

    private mutating func appendRun(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
        // To an empty array nothing may be added: the library would write its count, 0, into the one that all share,
        // which ThreadSanitizer reports.
        if range.isEmpty { return }
        append(addingCapacity: range.count) { output in
            for index in range { output.append(bytes[index]) }
        }
    }

    private mutating func append(_ escape: JSONEscape) {
        append(UInt8(ascii: "\\"))
        switch escape.scalar {
        case 0x22: append(UInt8(ascii: "\""))
        case 0x5C: append(UInt8(ascii: "\\"))
        case 0x0A: append(UInt8(ascii: "n"))
        default:
            append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt32] {
                let digit = UInt8(escape.scalar >> shift & 15)
                append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
            }
        }
    }
}

/// A scalar that is escaped, and its length in UTF-8.
private struct JSONEscape {
    let scalar: UInt32
    let length: Int

    /// Nil at a byte that stands for itself.
    @inline(__always) init?(_ bytes: borrowing Span<UInt8>, at index: Int) {
        let byte = bytes[index]
        switch byte {
        case 0x00..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: (scalar, length) = (UInt32(byte), 1)
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9 in UTF-8.
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
            (scalar, length) = (0x2000 + UInt32(bytes[index + 2] & 0x3F), 3)
        default: return nil
        }
    }
}
