import Diagnostics
import Foundation

/// Decodes the bytes of a file to clean text: UTF-8, NFC, `\n` at line ends, no byte-order mark, no invisible
/// characters.
///
/// The spans of all diagnostics count the bytes of this text, so that it is made only here.
package enum SourceDecoder {
    /// The maximum bytes of a content file, front matter and body together: some 300 printed pages.
    private static let largest = 1 << 20

    /// The clean text of a content file; nil when the file is too long or not text (an error is reported).
    ///
    /// - Throws: The error of the `read` of the file.
    static func text(of file: ContentTree.File, path: String, into report: inout Report) throws -> SourceText? {
        let bytes = try file.read()
        guard bytes.count <= largest else {
            report.add(.fileTooLong(bytes: bytes.count, most: largest, at: Span(path: path)))
            return nil
        }
        return decode(bytes, path: path, into: &report).map(SourceText.init)
    }

    /// - Returns: The clean text, or nil when the bytes are not text in UTF-8 (an error is reported).
    package static func decode(_ bytes: [UInt8], path: String, into report: inout Report) -> [UInt8]? {
        var input = bytes[...]
        if input.starts(with: [0xEF, 0xBB, 0xBF]) { input = input.dropFirst(3) }
        if CleanText.holds(input) { return input.count == bytes.count ? bytes : Array(input) }
        if let found = foreignEncoding(of: input) {
            report.add(.notUTF8(found, path: path))
            return nil
        }
        let text = lineEndsMended(input)
        // Normalised twice, because a removed character can have been between a letter and its combining mark.
        return normalised(cleaned(normalised(text), path: path, into: &report))
    }

    // MARK: Encodings

    private static func foreignEncoding(of bytes: ArraySlice<UInt8>) -> Diagnostic.WrongEncoding? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        let zeros = bytes.count { $0 == 0 }
        if zeros > 0 { return zeros * 4 > bytes.count ? .utf16 : .binary }
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        return spoiledLine(of: bytes).map { .spoiled(line: $0) } ?? .legacy(legacyName(of: bytes))
    }

    /// The first line with invalid UTF-8 in a text whose letters outside ASCII are mostly valid. The cause is text of
    /// another encoding, pasted by a program that did not convert it.
    private static func spoiledLine(of bytes: ArraySlice<UInt8>) -> Int? {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard let first = scalars.firstIndex(of: "\u{FFFD}") else { return nil }
        let bad = scalars.count { $0 == "\u{FFFD}" }
        let good = scalars.count { $0.value > 0x7F } - bad
        return good > bad * 2 ? scalars[..<first].count { $0 == "\n" } + 1 : nil
    }

    /// The single-byte encoding that best fits the bytes above 127; empty when none fits.
    private static func legacyName(of bytes: ArraySlice<UInt8>) -> String {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        func share(_ set: [UInt8]) -> Int { set.reduce(0) { $0 + counts[Int($1)] } }
        // TCVN3 (ABC) has letters at A8 to BE (đ is AE, ư is AD), where the other encodings have only signs.
        let high = counts[0x80...].reduce(0, +)
        if counts[0xA8...0xBE].reduce(0, +) * 8 > high { return "TCVN3 (ABC)" }
        // Windows-1258: đ is F0, â ê ô ă ơ ư are E2 EA F4 E3 F5 FD, combining tones CC D2 DE EC F2.
        let cp1258 = share([0xF0, 0xE2, 0xEA, 0xF4, 0xE3, 0xF5, 0xFD, 0xCC, 0xD2, 0xDE, 0xEC, 0xF2])
        // VNI: a base letter followed by one byte for hat and tone: F9 F8 FB F5 EF E2 E1 E0 E5 E4, đ is F1.
        let vni = share([0xF1, 0xF9, 0xF8, 0xFB, 0xEF, 0xE1, 0xE0, 0xE5, 0xE4])
        if vni > cp1258 { return "VNI" }
        return cp1258 > 0 ? "Windows-1258" : ""
    }

    // MARK: Normal form

    private static func lineEndsMended(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(0x0D) else { return Array(bytes) }
        var out = [UInt8]()
        out.reserveCapacity(bytes.count)
        var previousWasReturn = false
        for byte in bytes {
            if byte == 0x0D {
                out.append(0x0A)
            } else if byte != 0x0A || !previousWasReturn {
                out.append(byte)
            }
            previousWasReturn = byte == 0x0D
        }
        return out
    }

    private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
        mayNeedComposing(bytes) ? Array(nfc(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
    }

    /// Whether the text might need composing to NFC. False only for text that is certainly in NFC: only Latin (with its
    /// Vietnamese letters, all precomposed) and common punctuation, and no combining mark.
    private static func mayNeedComposing(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
            } else if byte < 0xCC {
                index += 2
            } else if byte == 0xE1, index + 1 < bytes.count, (0xBA...0xBB).contains(bytes[index + 1]) {
                index += 3  // U+1E80 to U+1EFF: Vietnamese letters with two marks
            } else if byte == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 {
                index += 3  // U+2000 to U+203F: dashes, quotes, ellipsis
                // U+2000 and U+2001 change in NFC.
                if index <= bytes.count, (0x80...0x81).contains(bytes[index - 1]) { return true }
            } else {
                return true
            }
        }
        return false
    }

    // MARK: Control and invisible characters

    private static func cleaned(_ bytes: [UInt8], path: String, into report: inout Report) -> [UInt8] {
        guard hasSuspect(bytes) else { return bytes }
        var out = [UInt8]()
        out.reserveCapacity(bytes.count)
        var previous: Unicode.Scalar = " "
        /// The last removed character and its place: a run of the same character is reported once.
        var removed: (scalar: Unicode.Scalar, offset: Int)?
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            defer { previous = scalar }
            let verdict = verdict(on: scalar, after: previous, before: next)
            if verdict != .keep {
                if let removed, removed == (scalar, out.count) { continue }
                removed = (scalar, out.count)
            }
            switch verdict {
            case .keep:
                out.append(contentsOf: UTF8.encode(scalar)!)
            case .invisible:
                report.add(
                    .invisibleCharacter(name(scalar), at: Span(path: path, start: out.count, end: out.count)))
            case .control:
                report.add(.controlCharacter(name(scalar), at: Span(path: path, start: out.count, end: out.count)))
            }
        }
        return out
    }

    private enum Verdict { case keep, invisible, control }

    private static func verdict(
        on scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar
    ) -> Verdict {
        switch scalar.value {
        case 0x09, 0x0A: return .keep
        case 0x00...0x1F, 0x7F, 0x80...0x9F: return .control
        case 0x200D:
            // The joiner inside an emoji sequence stays; between letters it is only invisible.
            let emoji = { (s: Unicode.Scalar) in s.properties.isEmoji || s.value == 0xFE0F }
            return emoji(previous) && emoji(next) && !previous.isASCII ? .keep : .invisible
        case 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069, 0xAD:
            return .invisible
        default: return .keep
        }
    }

    private static func hasSuspect(_ bytes: [UInt8]) -> Bool {
        for (index, byte) in bytes.enumerated() {
            if byte < 0x20 ? (byte != 0x0A && byte != 0x09) : byte == 0x7F { return true }
            guard index + 1 < bytes.count else { continue }
            let next = bytes[index + 1]
            if byte == 0xC2, next < 0xA0 || next == 0xAD { return true }
            if byte == 0xEF, next == 0xBB { return true }
            if byte == 0xE2, next == 0x80 || next == 0x81, index + 2 < bytes.count {
                let third = bytes[index + 2]
                if next == 0x80, (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third) { return true }
                if next == 0x81, third == 0xA0 || (0xA6...0xA9).contains(third) { return true }
            }
        }
        return false
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// The text in Unicode normal form C (NFC), in which every Vietnamese letter is one code point.
package func nfc(_ text: String) -> String {
    // Nearly every path is ASCII, which is always in NFC; Foundation is slow to detect this.
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
}
