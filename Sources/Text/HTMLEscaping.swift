/// HTML escaping that gives the same bytes as libcmark-gfm.
///
/// It works on bytes, because a `"` followed by a combining mark is one `Character` that is not equal to `"`, and a
/// table of characters would leave that quote unescaped.
extension [UInt8] {
    package mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// Escapes `&`, `<`, `>` and `"`, for text and for attribute values in double quotes. Copies whole runs, because most
    /// text needs no escape.
    package mutating func appendEscapedHTML(_ text: ArraySlice<UInt8>) {
        let bytes = text.span
        var start = 0
        var next = escapedHTML.next(in: bytes, from: 0)
        while next < bytes.count {
            append(contentsOf: text[(text.startIndex + start)..<(text.startIndex + next)])
            appendEscapedHTML(bytes[next])
            start = next + 1
            next = escapedHTML.next(in: bytes, from: start)
        }
        append(contentsOf: start == 0 ? text : text[(text.startIndex + start)...])
    }

    /// Escapes like ``appendEscapedHTML(_:)`` for bytes.
    package mutating func appendEscapedHTML(_ text: String.UTF8View) {
        let bytes = text.span
        if escapedHTML.next(in: bytes, from: 0) == bytes.count {
            append(contentsOf: text)
        } else {
            for byte in text { appendEscapedHTML(byte) }
        }
    }

    private mutating func appendEscapedHTML(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        default: append(byte)
        }
    }

    /// Escapes an address for `href` and `src` in double quotes: percent-encodes the characters that an address must
    /// not contain, and keeps existing percent signs.
    package mutating func appendEscapedHref(_ address: String.UTF8View) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            case _ where isHrefSafe(byte): append(byte)
            default:
                append(UInt8(ascii: "%"))
                append(hexDigit(byte >> 4))
                append(hexDigit(byte & 15))
            }
        }
    }
}

private let escapedHTML = ByteSearch("&<>\"")
private let escapedText = ByteSearch("&<>\"'")

/// Whether the byte is a letter, a digit or one of `-_.+!*(),%#@?=;:/$~`, as in libcmark-gfm.
private func isHrefSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "%"),
        UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: "="),
        UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"),
        UInt8(ascii: "~"):
        true
    default: false
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

extension [UInt8] {
    /// Appends text with `&`, `<`, `>`, `"` and `'` escaped, for text and for attribute values in quotes of either kind.
    ///
    /// It works on bytes, not on `Character`s: a quote followed by a combining mark is one character that is not equal
    /// to a quote, but a browser still ends the attribute at that quote.
    package mutating func appendEscaped(_ text: String) {
        // Nearly every text has none, and to search 16 bytes at a time is a fifth of the work of counting.
        if escapedText.next(in: text.utf8.span, from: 0) == text.utf8.count {
            append(contentsOf: text.utf8)
            return
        }
        let special = specialCount(text)
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
    // The code points of & < > " ' are below 64, so that one 64-bit mask holds all five.
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && special &>> UInt64(byte) & 1 == 1
}
