/// Reads one word that begins with a digit: a date, time, range, amount, document number or telephone number.
struct NumericReading {
    /// The words just before, in lower case, the nearest last; empty after a comma or other punctuation.
    let before: [String]
    /// The word just after, in lower case.
    let next: String?
    /// Whether a date precedes in the sentence, so that `7/10` after “đến” is a date too.
    let followsDate: Bool

    enum Kind { case date, time, documentNumber, telephone, number }

    private static let dashes: Set<Character> = ["-", "–", "—"]
    private static let dayLeads: Set<String> = ["ngày", "mùng", "mồng", "hôm", "sáng", "trưa", "chiều", "tối", "đêm"]

    private var last: String { before.last ?? "" }
    private func follows(_ words: String...) -> Bool { before.suffix(words.count) == words[...] }

    /// Nil for a word that is not recognized, such as `2023.edu.vn` or `4G`, which stays as written.
    func read(_ word: Substring) -> (text: String, kind: Kind)? {
        if let text = documentNumber(word) { return (text, .documentNumber) }
        if let text = telephone(word) { return (text, .telephone) }
        if let date = Date(word, allowsDayMonth: isDay(word)) { return (say(date, after: last), .date) }
        if let time = Time(word) { return (time.reading(before: next), .time) }
        if let found = range(word) { return found }
        if let text = size(word) ?? amount(word) ?? share(word) ?? signs(word) { return (text, .number) }
        return nil
    }

    // MARK: Dates and times

    private enum Date {
        case full(day: Int, month: Int, year: Int)
        case month(Int, year: Int)
        case dayMonth(Int, Int)

        /// `01/10/2023`, `01-10-2023`, `01.10.2023`, `2023-10-01`, `10/2023`; `02/10` where it is allowed.
        init?(_ text: Substring, allowsDayMonth: Bool) {
            let sign: Character = text.contains("/") ? "/" : text.contains("-") ? "-" : "."
            let parts = text.split(separator: sign, omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), parts.allSatisfy({ $0.isASCIIDigits && $0.utf8.count <= 4 }) else {
                return nil
            }
            let numbers = parts.compactMap { Int($0) }
            let lengths = parts.map(\.utf8.count)
            switch (lengths.count, lengths[0], lengths[1]) {
            case (3, 1...2, 1...2) where lengths[2] == 4 && Date.isDay(numbers[0], numbers[1]):
                self = .full(day: numbers[0], month: numbers[1], year: numbers[2])
            case (3, 4, 2) where sign == "-" && lengths[2] == 2 && Date.isDay(numbers[2], numbers[1]):
                self = .full(day: numbers[2], month: numbers[1], year: numbers[0])
            case (2, 1...2, 4) where sign == "/" && (1...12).contains(numbers[0]):
                self = .month(numbers[0], year: numbers[1])
            case (2, 1...2, 1...2) where sign == "/" && allowsDayMonth && Date.isDay(numbers[0], numbers[1]):
                self = .dayMonth(numbers[0], numbers[1])
            default: return nil
            }
        }

        static func isDay(_ day: Int, _ month: Int) -> Bool {
            let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
        }
    }

    /// - Parameter word: the word before; “ngày” and “tháng” are not said twice.
    private func say(_ date: Date, after word: String) -> String {
        let saysDay = ["ngày", "mùng", "mồng"].contains(word)
        switch date {
        case .full(let day, let month, let year):
            return (saysDay ? "" : "ngày ")
                + "\(Numerals.cardinal(day)) tháng \(Numerals.month(month)) năm \(Numerals.cardinal(year))"
        case .month(let month, let year):
            return (["tháng", "quý"].contains(word) ? "" : "tháng ")
                + "\(Numerals.month(month)) năm \(Numerals.cardinal(year))"
        case .dayMonth(let day, let month):
            return (saysDay ? "" : "ngày ") + "\(Numerals.cardinal(day)) tháng \(Numerals.month(month))"
        }
    }

    /// Whether `2/10` is a day here and not two tenths. A fraction never begins with 0.
    private func isDay(_ word: Substring) -> Bool {
        NumericReading.dayLeads.contains(last) || (followsDate && ["đến", "tới"].contains(last))
            || word.split(separator: "/").contains { $0.utf8.count == 2 && $0.first == "0" }
    }

    private struct Time {
        let hour: Int
        let minute: Int

        /// `07:30`, `7h30`, `08h30'`, `8h`, `7g30`.
        init?(_ text: Substring) {
            guard let sign = text.firstIndex(where: { [":", "h", "H", "g"].contains($0) }) else { return nil }
            let hours = text[..<sign]
            var minutes = text[text.index(after: sign)...]
            if let end = minutes.last, end == "'" || end == "’" || end == "p" || end == "′" { minutes.removeLast() }
            guard hours.isASCIIDigits, hours.utf8.count <= 2, let hour = Int(hours), hour <= 24 else { return nil }
            if minutes.isEmpty, text[sign].lowercased() == "h", text.index(after: sign) == text.endIndex {
                self.hour = hour
                minute = 0
                return
            }
            guard minutes.isASCIIDigits, minutes.utf8.count == 2, let minute = Int(minutes), minute < 60 else {
                return nil
            }
            self.hour = hour
            self.minute = minute
        }

        func reading(before next: String? = nil) -> String {
            let hours = Numerals.cardinal(hour) + (next == "giờ" ? "" : " giờ")
            guard minute > 0 else { return hours }
            return "\(Numerals.cardinal(hour)) giờ \(Numerals.cardinal(minute))" + (next == "phút" ? "" : " phút")
        }
    }

    // MARK: Ranges

    private func range(_ word: Substring) -> (text: String, kind: Kind)? {
        let ends = word.split(omittingEmptySubsequences: false) { NumericReading.dashes.contains($0) }
        guard ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty else { return dateRange(word) }
        let (from, to) = (ends[0], ends[1])
        if let date = Date(to, allowsDayMonth: isDay(to) || isDay(from)) {
            if let start = start(from, of: date) {
                return ("\(start) đến \(say(date, after: last == "quý" ? last : ""))", .date)
            }
        }
        if let start = Time(from), let end = Time(to) {
            return ("\(start.reading()) đến \(end.reading(before: next))", .time)
        }
        guard let first = amount(from), let second = amount(to) else { return nil }
        // “thứ hai đến thứ sáu”: “sáu” alone would be a count.
        if ["tháng", "thứ", "quý"].contains(last) { return ("\(first) đến \(last) \(second)", .number) }
        // A school year is one term, not a range.
        let joint = follows("năm", "học") || follows("niên", "khóa") ? "-" : "đến"
        return ("\(first) \(joint) \(second)", .number)
    }

    /// `01-10-2023–07-10-2023`: the dash in the middle differs from those inside the dates.
    private func dateRange(_ word: Substring) -> (text: String, kind: Kind)? {
        for sign in NumericReading.dashes.sorted() {
            let ends = word.split(separator: sign, omittingEmptySubsequences: false)
            guard ends.count == 2, let from = Date(ends[0], allowsDayMonth: false),
                let to = Date(ends[1], allowsDayMonth: false)
            else {
                continue
            }
            return ("\(say(from, after: last)) đến \(say(to, after: ""))", .date)
        }
        return nil
    }

    /// The start of a range of dates, which may omit what the end says.
    private func start(_ text: Substring, of end: Date) -> String? {
        if let date = Date(text, allowsDayMonth: true) { return say(date, after: last) }
        guard text.isASCIIDigits, text.utf8.count <= 2, let number = Int(text) else { return nil }
        switch end {
        case .full, .dayMonth:
            guard (1...31).contains(number) else { return nil }
            return (last == "ngày" || last == "mùng" || last == "mồng" ? "" : "ngày ") + Numerals.cardinal(number)
        case .month:
            guard (1...12).contains(number) else { return nil }
            return (last == "tháng" || last == "quý" ? "" : "tháng ") + Numerals.month(number)
        }
    }

    // MARK: Numbers with a name

    /// `14/CT-TTg`, `49-KL/TW`, `30/2020/NĐ-CP`; a bare `100/2019` after “số”, “Nghị định” or “Thông tư”.
    private func documentNumber(_ word: Substring) -> String? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard let sign = word.dropFirst(digits.count).first, sign == "/" || sign == "-" else { return nil }
        var symbol = word.dropFirst(digits.count + 1)
        var year = ""
        let four = symbol.prefix(4)
        if sign == "/", four.isASCIIDigits, four.utf8.count == 4, !(symbol.dropFirst(4).first?.isNumber ?? false) {
            let rest = symbol.dropFirst(4)
            let isNamed = follows("số") || follows("nghị", "định") || follows("thông", "tư")
            if rest.isEmpty {
                let isMonth = Int(digits).map { (1...12).contains($0) } ?? false
                guard isNamed || (!isMonth && (four.hasPrefix("19") || four.hasPrefix("20"))) else { return nil }
                return "\(documentDigits(digits)), năm \(Numerals.cardinal(four))"
            }
            guard rest.first == "/" || rest.first == "-" else { return nil }
            year = ", năm \(Numerals.cardinal(four))"
            symbol = rest.dropFirst()
        }
        guard let letters = NumericReading.symbol(symbol) else { return nil }
        return "\(documentDigits(digits))\(year), \(letters)"
    }

    /// A leading 0 is said: `01` is “không một”.
    private func documentDigits(_ digits: Substring) -> String {
        digits.first == "0" ? Numerals.digitByDigit(digits) : Numerals.cardinal(digits)
    }

    /// `CT-TTg` as “Xê Tê, Tê Tê Giê”; nil for text that is not a symbol of capitals.
    private static func symbol(_ text: Substring) -> String? {
        var out = ""
        var count = 0
        for group in text.split(omittingEmptySubsequences: false, whereSeparator: { "-/.".contains($0) }) {
            let parts = group.split(separator: "&", omittingEmptySubsequences: false)
            var names: [String] = []
            for part in parts {
                let letters = part.prefix { $0.isLetter }
                let number = part.dropFirst(letters.count)
                guard let first = letters.first, first.isUppercase, number.isEmpty || number.isASCIIDigits else {
                    return nil
                }
                // Three small letters in a row are a word: `24/Zalo`.
                guard !letters.split(whereSeparator: \.isUppercase).contains(where: { $0.count > 2 }) else {
                    return nil
                }
                let read = letters.compactMap(SpokenForms.letterName)
                guard read.count == letters.count else { return nil }
                count += read.count
                names.append((read + (number.isEmpty ? [] : [Numerals.cardinal(number)])).joined(separator: " "))
            }
            out += (out.isEmpty ? "" : ", ") + names.joined(separator: " và ")
        }
        return count > 1 ? out : nil
    }

    /// `0903.123.456`, `028-3930-1234`; a short number only where the words before announce one.
    private func telephone(_ word: Substring) -> String? {
        let digits = word.filter { $0.isASCII && $0.isNumber }
        guard word.allSatisfy({ ($0.isASCII && $0.isNumber) || ".-+".contains($0) }) else { return nil }
        let isCalled =
            follows("tổng", "đài") || follows("điện", "thoại") || follows("dây", "nóng") || last == "hotline"
            || follows("điện", "thoại", "số") || follows("tổng", "đài", "số") || last == "đt"
        guard isCalled || ((word.first == "0" || word.first == "+") && (9...13).contains(digits.count)) else {
            return nil
        }
        guard Date(word, allowsDayMonth: false) == nil else { return nil }
        let groups = word.split { ".-+".contains($0) }
        // A longer chain of dashes is another kind of code, also read digit by digit.
        return groups.map { Numerals.digitByDigit($0) }.joined(separator: ", ")
    }

    // MARK: Amounts

    /// `0,7x6m`
    private func size(_ word: Substring) -> String? {
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" || $0 == "X" }
        guard parts.count > 1 else { return nil }
        let read = parts.compactMap(amount)
        return read.count == parts.count ? read.joined(separator: " nhân ") : nil
    }

    /// A number, alone or with a unit at its end: `12.345`, `1,5`, `100%`, `5km`.
    private func amount(_ word: Substring) -> String? {
        let number = word.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }
        guard let text = plain(number) else { return nil }
        let unit = word.dropFirst(number.count)
        if unit.isEmpty { return text }
        return SpokenForms.units[String(unit)].map { "\(text) \($0)" }
    }

    private func plain(_ text: Substring) -> String? {
        if text.isASCIIDigits { return counted(text) }
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        if halves.count > 2, halves[0].isASCIIDigits, (1...3).contains(halves[0].utf8.count),
            halves.dropFirst().allSatisfy({ $0.isASCIIDigits && $0.utf8.count == 3 })
        {
            return Numerals.cardinal(halves.joined())
        }
        if halves.count == 2 {
            guard halves[1].isASCIIDigits, let whole = dotted(halves[0]) else { return nil }
            return "\(whole) phẩy \(Numerals.decimals(halves[1]))"
        }
        return halves.count == 1 ? dotted(text) : nil
    }

    /// `12.345` is one number, `2.1` and `4.0` are two.
    private func dotted(_ text: Substring) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy(\.isASCIIDigits) else { return nil }
        let isGrouped =
            parts[0].first != "0" && parts[0].utf8.count <= 3 && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
        return isGrouped
            ? Numerals.cardinal(parts.joined()) : parts.map { Numerals.cardinal($0) }.joined(separator: " chấm ")
    }

    /// Digits alone: the words before decide between “bốn” and “tư”, “một” and “nhất”.
    private func counted(_ digits: Substring) -> String {
        guard let number = Int(digits), digits.utf8.count <= 12 else { return Numerals.cardinal(digits) }
        if last == "thứ" { return Numerals.ordinal(number) }
        if last == "tháng" || last == "quý" { return Numerals.month(number) }
        return Numerals.cardinal(digits)
    }

    /// `1/3` is “một phần ba”, `100/312` “một trăm trên ba trăm mười hai”.
    private func share(_ word: Substring) -> String? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy(\.isASCIIDigits), let part = Int(parts[0]), let whole = Int(parts[1])
        else { return nil }
        if (1..<whole).contains(part), (2...10).contains(whole) {
            return "\(Numerals.cardinal(part)) phần \(Numerals.month(whole))"
        }
        return "\(Numerals.cardinal(parts[0])) trên \(Numerals.cardinal(parts[1]))"
    }

    /// The fallback for digits and signs alone, so that no digit is left unread: `1-2-3`, `1:500`, `3;4`.
    private func signs(_ word: Substring) -> String? {
        var out: [String] = []
        var digits: Substring = ""
        var rest = word
        while let sign = rest.first {
            if sign.isASCII, sign.isNumber {
                digits = rest.prefix { $0.isASCII && $0.isNumber }
                out.append(Numerals.cardinal(digits))
                rest = rest.dropFirst(digits.count)
                continue
            }
            switch sign {
            case ".": out.append("chấm")
            case ",": out.append("phẩy")
            case "/", ":": out.append("trên")
            case "%": out.append("phần trăm")
            case "+": out.append("cộng")
            case "x", "×": out.append("nhân")
            case "&": out.append("và")
            case "'", "’": break
            default:
                // A letter, or a digit of another script, makes it another word.
                guard !sign.isLetter, !sign.isNumber else { return nil }
                out.append(NumericReading.dashes.contains(sign) ? "-" : String(sign))
            }
            rest = rest.dropFirst()
        }
        return out.isEmpty ? nil : out.joined(separator: " ")
    }
}
