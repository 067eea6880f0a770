/// Escapes of HTML by bytes, exactly as libcmark-gfm does it.
///
/// By bytes on purpose: a `"` that is followed by a combining mark is one `Character` and would
/// slip through a table of characters.
extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// For text and for attribute values in double quotes, in runs: most text needs no escape.
    mutating func appendEscapedHTML(_ text: ArraySlice<UInt8>) {
        let bytes = text.span
        var start = 0
        for index in 0..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
                append(contentsOf: text[(text.startIndex + start)..<(text.startIndex + index)])
                appendEscapedHTML(CollectionOfOne(bytes[index]))
                start = index + 1
            default: break
            }
        }
        append(contentsOf: text[(text.startIndex + start)...])
    }

    /// For text and for attribute values in double quotes: `&`, `<`, `>`, `"`.
    package mutating func appendEscapedHTML(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            default: append(byte)
            }
        }
    }

    /// For `href` and `src` in double quotes: what may not stand in an address is percent-encoded,
    /// existing percent signs are kept.
    package mutating func appendEscapedHref(_ address: some Sequence<UInt8>) {
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

/// Letters, digits and `-_.+!*(),%#@?=;:/$~`, as in libcmark-gfm.
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
