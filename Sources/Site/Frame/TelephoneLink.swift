/// Makes `tel:` links.
enum TelephoneLink {
    /// `tel:+842838291234`; nil when the text contains no number. Of several numbers, the first, without what follows
    /// it (`máy lẻ 12`).
    static func url(_ text: String) -> String? {
        let from = text.drop { !($0.isASCII && $0.isNumber) && $0 != "+" && $0 != "(" }
        var number = ""
        var gap = ""
        for character in from {
            if character.isASCII && character.isNumber || (character == "+" && number.isEmpty) {
                // A single separator is inside a number: ` - ` and ` / ` separate two numbers.
                if gap.contains("-") && gap.count > 1 { break }
                number.append(character)
                gap = ""
            } else if " .-()\u{A0}".contains(character) {
                gap.append(character)
            } else {
                break
            }
        }
        guard number.count >= 3 else { return nil }
        if number.hasPrefix("+") {
            // `+84 (0)28 …`: the 0 is dialled only within the country.
            return "tel:" + (number.hasPrefix("+840") ? "+84" + number.dropFirst(4) : number)
        }
        // Vietnamese numbers begin with 0; service numbers (111, 1900 …) are dialled as written.
        return number.hasPrefix("0") ? "tel:+84\(number.dropFirst())" : "tel:\(number)"
    }
}
