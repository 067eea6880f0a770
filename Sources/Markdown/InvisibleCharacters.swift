import Text

/// Removes invisible characters: control characters (except tab and line break), bidirectional overrides, zero-width
/// spaces, byte-order marks. The joiners of emoji stay.
///
/// Source files are already clean; this function removes what `&#x202E;` and similar references decode to.
///
/// - Parameters:
///   - bytes: The text in UTF-8.
///   - start: The offset of the first byte to check; the bytes before it are not changed.
func removeInvisible(from bytes: inout [UInt8], startingAt start: Int) {
    guard bytes[start...].contains(where: isSuspect) else { return }
    var kept = start
    var index = start
    while index < bytes.count {
        let length = invisibleLength(bytes[index...])
        if length > 0 {
            index += length
            continue
        }
        bytes[kept] = bytes[index]
        kept += 1
        index += 1
    }
    bytes.removeSubrange(kept...)
}

/// Whether this byte can be the first byte of an invisible character.
private func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F || byte == 0xC2 || byte == 0xE2
        || byte == 0xEF
}

/// The length in bytes of the invisible character at the start of `bytes`; 0 when there is none.
private func invisibleLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes.startIndex
    func byte(_ offset: Int) -> UInt8 { first + offset < bytes.endIndex ? bytes[first + offset] : 0 }
    switch (byte(0), byte(1), byte(2)) {
    case (0x00..<0x09, _, _), (0x0B..<0x20, _, _), (0x7F, _, _): return 1
    // C1 controls.
    case (0xC2, 0x80...0x9F, _): return 2
    // U+200B, C, E, F; U+202A…E; U+2060, U+2066…9; U+FEFF.
    case (0xE2, 0x80, 0x8B...0x8C), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
        (0xE2, 0x81, 0xA0), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
        return 3
    default: return 0
    }
}

/// Whether the text may contain a character reference such as `&amp;` or `&#8203;`: an `&`, then letters, digits and
/// `#`, then a `;`.
///
/// An address with `?a=1&b=2` contains no character reference.
func holdsCharacterReference(_ markdown: ArraySlice<UInt8>) -> Bool {
    var rest = markdown
    while true {
        let start = ampersands.next(in: rest.span, from: 0)
        if start == rest.count { return false }
        rest = rest.dropFirst(start + 1)
        let name = rest.prefix {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#")
        }
        rest = rest[name.endIndex...]
        if !name.isEmpty, rest.first == UInt8(ascii: ";") { return true }
    }
}

private let ampersands = ByteSearch("&")
