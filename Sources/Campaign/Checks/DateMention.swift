import Text

/// A complete date in a running text: `01/10/2021`, `1-10-2021`, `1.10.2021`, `2021-10-01`, `01 tháng 10 năm 2021`.
struct DateMention: Hashable {
    let day: Day
    /// The byte range in the text.
    let range: Range<Int>

    /// All existing dates in the text, in order. Reads each byte a small number of times.
    static func all(in bytes: [UInt8]) -> [DateMention] {
        var found: [DateMention] = []
        var index = digits.next(in: bytes.span, from: 0)
        while index < bytes.count {
            if startsNumber(bytes, index), let date = read(bytes, from: index) {
                found.append(date)
                index = date.range.upperBound
            } else {
                while index < bytes.count, isDigit(bytes[index]) { index += 1 }
            }
            index = digits.next(in: bytes.span, from: index)
        }
        return found
    }

    private static let digits = ByteSearch("0123456789")

    /// Whether a number may start here: not inside another number or date (`02–08/10/2023` is a period, and `1/2/2020`
    /// starts with its first 1).
    private static func startsNumber(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch bytes[index - 1] {
        case 0x30...0x39, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"): return false
        default: return true
        }
    }

    private static func read(_ bytes: [UInt8], from start: Int) -> DateMention? {
        guard let (first, afterFirst) = number(bytes, start, 1...4), afterFirst < bytes.count else { return nil }
        let separator = bytes[afterFirst]
        if afterFirst - start == 4 {
            guard separator == UInt8(ascii: "-"), let (month, afterMonth) = number(bytes, afterFirst + 1, 2...2),
                afterMonth < bytes.count, bytes[afterMonth] == separator,
                let (day, end) = number(bytes, afterMonth + 1, 2...2)
            else { return nil }
            return date(first, month, day, start..<end)
        }
        guard afterFirst - start <= 2 else { return nil }
        switch separator {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
            guard let (month, afterMonth) = number(bytes, afterFirst + 1, 1...2), afterMonth < bytes.count,
                bytes[afterMonth] == separator, let (year, end) = number(bytes, afterMonth + 1, 4...4)
            else { return nil }
            return date(year, month, first, start..<end)
        case UInt8(ascii: " "):
            guard let monthStart = word("tháng", bytes, afterFirst),
                let (month, afterMonth) = number(bytes, monthStart, 1...2),
                let yearStart = word("năm", bytes, afterMonth), let (year, end) = number(bytes, yearStart, 4...4)
            else { return nil }
            return date(year, month, first, start..<end)
        default: return nil
        }
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> DateMention? {
        guard (1900...2999).contains(year), let day = Day(year: year, month: month, day: day) else { return nil }
        return DateMention(day: day, range: range)
    }

    /// The number at `start` and its end; nil unless the number of its digits is in `digits`.
    private static func number(_ bytes: [UInt8], _ start: Int, _ digits: ClosedRange<Int>) -> (Int, Int)? {
        var index = start
        var value = 0
        while index < bytes.count, isDigit(bytes[index]), index - start < digits.upperBound + 1 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return digits.contains(index - start) ? (value, index) : nil
    }

    /// The end of ` word `, with any case of its first letter; nil when the text at `start` is different.
    private static func word(_ word: String, _ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        while index < bytes.count, index - start < 4, bytes[index] == 0x20 { index += 1 }
        guard index > start, bytes[index...].starts(with: word.utf8) else { return nil }
        let end = index + word.utf8.count
        index = end
        while index < bytes.count, index - end < 4, bytes[index] == 0x20 { index += 1 }
        return index > end ? index : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
