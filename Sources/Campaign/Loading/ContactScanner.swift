import Diagnostics
import Text

/// Finds phone numbers and e-mail addresses in a body that may be personal.
///
/// Short service numbers (111, 1900 …) and the organisation's own contacts in `site.yml` are meant to be public.
struct ContactScanner {
    let settings: SiteSettings
    let path: String

    /// The maximum number of warnings per body: no page has more contacts.
    private static let most = 1_000

    /// The signs of an address, and the first signs of a number.
    private static let triggers = ByteSearch("@0+(")

    func scan(_ bytes: [UInt8], _ range: Range<Int>, into report: inout Report) {
        var index = range.lowerBound
        var count = 0
        while count < Self.most {
            index = Self.triggers.next(in: bytes.span, from: index)
            guard index < range.upperBound else { return }
            let byte = bytes[index]
            if byte == UInt8(ascii: "@"), let found = mail(bytes, around: index, in: range) {
                tell(found, bytes, isMail: true, &report)
                index = found.upperBound
                count += 1
            } else if byte != UInt8(ascii: "@"), index == range.lowerBound || isBoundary(bytes[index - 1]),
                let found = phone(bytes, from: index, in: range)
            {
                tell(found, bytes, isMail: false, &report)
                index = found.upperBound
                count += 1
            } else {
                index += 1
            }
        }
    }

    private func tell(_ range: Range<Int>, _ bytes: [UInt8], isMail: Bool, _ report: inout Report) {
        let text = String(decoding: bytes[range], as: UTF8.self)
        if isMail, text.lowercased() == settings.organisation.email?.lowercased() { return }
        // `site.yml` can contain several numbers, or a number with its country code.
        if !isMail, let own = settings.organisation.phone, nationalDigits(own).contains(nationalDigits(text)) { return }
        let span = Span(path: path, start: range.lowerBound, end: range.upperBound)
        report.add(isMail ? .personalMail(text, at: span) : .personalPhone(text, at: span))
    }

    private func mail(_ bytes: [UInt8], around at: Int, in range: Range<Int>) -> Range<Int>? {
        var start = at
        while start > range.lowerBound, isMailByte(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < range.upperBound, isMailByte(bytes[end]) { end += 1 }
        while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard start < at, let dot = bytes[(at + 1)..<end].lastIndex(of: UInt8(ascii: ".")) else { return nil }
        // `logo@2x.png` is the name of a picture, not an e-mail address.
        let ending = String(decoding: bytes[(dot + 1)..<end], as: UTF8.self).lowercased()
        if ["png", "jpg", "jpeg", "svg", "webp", "gif", "avif", "pdf"].contains(ending) { return nil }
        return start..<end
    }

    /// The range of a Vietnamese phone number: 0 or +84, then 8 to 10 digits, separated by spaces, dots, hyphens or one
    /// pair of brackets.
    ///
    /// It stops early, because it can be called for every digit of a line.
    private func phone(_ bytes: [UInt8], from start: Int, in range: Range<Int>) -> Range<Int>? {
        var index = start
        var end = start
        var number: [UInt8] = []
        scanning: while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39:
                number.append(byte)
                end = index + 1
                if number.count > 12 { return nil }
            case UInt8(ascii: "+"): if index != start { break scanning }
            case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"):
                if index > start, !isDigitOrBracket(bytes[index - 1]) || index - end > 8 { break scanning }
            default: break scanning
            }
            index += 1
        }
        // A date or an amount continues with one of these signs; a date with dots or hyphens can be followed by a time.
        if end < range.upperBound, [UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ":")].contains(bytes[end]) {
            let next = end + 1 < range.upperBound ? bytes[end + 1] : 0
            if bytes[end] == UInt8(ascii: "/") || (0x30...0x39).contains(next) { return nil }
        }
        let isInternational = bytes[start] == UInt8(ascii: "+")
        if isInternational {
            guard number.starts(with: [0x38, 0x34]), (10...12).contains(number.count) else { return nil }
        } else {
            guard number.first == 0x30, (9...11).contains(number.count), number.dropFirst().first != 0x30 else {
                return nil
            }
        }
        // A bracket that opens before the number and closes after it is not part of the number.
        let opensOnly = bytes[start] == UInt8(ascii: "(") && !bytes[start..<end].contains(UInt8(ascii: ")"))
        return (opensOnly ? start + 1 : start)..<end
    }

    /// Whether a number can begin after this byte: not inside a word, another number or an address.
    private func isBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="),
            UInt8(ascii: "%"),
            UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "#"):
            false
        default: true
        }
    }

    private func isDigitOrBracket(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "(")
            || byte == UInt8(ascii: " ")
    }

    private func isMailByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// The digits, with the country code +84 as 0.
    private func nationalDigits(_ text: String) -> String {
        text.split(separator: "+84", omittingEmptySubsequences: false).joined(separator: "0").filter {
            $0.isASCII && $0.isNumber
        }
    }
}
