/// Numbers in Vietnamese words, as taught in the north and read on the radio.
///
/// Source: the mathematics textbooks of grades 2 and 4: `linh` before a lone unit, `mốt`, `tư`, `lăm` after `mươi`,
/// `lăm` after `mười`, and empty groups said: 1.000.001 is “một triệu không nghìn không trăm linh một”.
package enum Numerals {
    /// Maximum number of digits; a longer number is read digit by digit, since listeners would not follow its name.
    private static let longest = 12
    private static let names = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    /// From the units up: 0…999, thousands, millions, milliards.
    private static let groups = ["", "nghìn", "triệu", "tỷ"]

    /// - Parameter digits: ASCII digits. `02` is two; `007` and what is longer than 12 digits is read digit by digit.
    package static func cardinal(_ digits: some StringProtocol) -> String {
        let values = digits.utf8.map { Int($0) - 0x30 }
        guard values.count <= longest, !(values.count > 2 && values.first == 0), let number = Int(digits) else {
            return digitByDigit(digits)
        }
        return cardinal(number)
    }

    /// - Parameter number: 0 or more.
    package static func cardinal(_ number: Int) -> String {
        guard number > 0 else { return number == 0 ? names[0] : digitByDigit(String(number)) }
        let text = String(number)
        guard text.count <= longest else { return digitByDigit(text) }
        var rest = number
        var values: [Int] = []
        while rest > 0 {
            values.append(rest % 1000)
            rest /= 1000
        }
        var words: [String] = []
        for index in values.indices.reversed() {
            if values[...index].allSatisfy({ $0 == 0 }) { break }
            let isFirst = index == values.count - 1
            // The whole group is empty: "không nghìn", never "không trăm nghìn".
            words += values[index] == 0 ? [names[0]] : group(values[index], isFirst: isFirst)
            if !groups[index].isEmpty { words.append(groups[index]) }
        }
        return words.joined(separator: " ")
    }

    /// `028` is “không hai tám”; other characters than ASCII digits are left out.
    package static func digitByDigit(_ text: some StringProtocol) -> String {
        text.utf8.filter { (0x30...0x39).contains($0) }.map { names[Int($0) - 0x30] }.joined(separator: " ")
    }

    /// 1 is “nhất” and 4 is “tư”: thứ nhất, lần thứ tư.
    package static func ordinal(_ number: Int) -> String {
        switch number {
        case 1: "nhất"
        case 4: "tư"
        default: cardinal(number)
        }
    }

    /// The number of a month, a quarter or a part of a whole: 4 is “tư”.
    package static func month(_ number: Int) -> String { number == 4 ? "tư" : cardinal(number) }

    /// The digits after a decimal comma: `5`, `75` as a number, `05` and `125` digit by digit.
    package static func decimals(_ digits: some StringProtocol) -> String {
        digits.utf8.count == 2 && digits.first != "0" ? cardinal(digits) : digitByDigit(digits)
    }

    /// Parses a Roman numeral; nil unless written in the standard form: `IX`, never `VIIII`.
    package static func roman(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        var total = 0
        var last = 0
        for letter in text.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total > 0 && written(total) == text ? total : nil
    }

    private static func written(_ number: Int) -> String {
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var out = ""
        for (value, sign) in signs {
            while rest >= value {
                out += sign
                rest -= value
            }
        }
        return out
    }

    /// - Parameter isFirst: whether this is the first group, in which empty hundreds are not said.
    private static func group(_ value: Int, isFirst: Bool) -> [String] {
        let (hundreds, tens, units) = (value / 100, value / 10 % 10, value % 10)
        let saysHundreds = hundreds > 0 || !isFirst
        var words = saysHundreds ? [names[hundreds], "trăm"] : []
        switch (tens, units) {
        case (0, 0): break
        case (0, _): words += saysHundreds ? ["linh", names[units]] : [names[units]]
        case (1, 0): words.append("mười")
        case (1, 5): words += ["mười", "lăm"]
        case (1, _): words += ["mười", names[units]]
        case (_, 0): words += [names[tens], "mươi"]
        case (_, 1): words += [names[tens], "mươi", "mốt"]
        case (_, 4): words += [names[tens], "mươi", "tư"]
        case (_, 5): words += [names[tens], "mươi", "lăm"]
        default: words += [names[tens], "mươi", names[units]]
        }
        return words
    }
}
