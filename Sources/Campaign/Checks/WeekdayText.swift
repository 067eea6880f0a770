/// Finds the weekday that belongs to a date in a running text.
struct WeekdayText {
    let bytes: [UInt8]

    struct Found: Hashable {
        /// From 1 for Monday to 7 for Sunday.
        let weekday: Int
        let range: Range<Int>
        let text: String
    }

    /// - Parameter date: The byte range of a date.
    func weekday(beside date: Range<Int>) -> Found? {
        weekday(before: date.lowerBound) ?? weekday(after: date.upperBound)
    }

    // MARK: Before the date

    /// The weekday before a date: `thứ Sáu, ngày ‸01/10/2021`.
    private func weekday(before start: Int) -> Found? {
        var index = gap(before: start)
        // The word `ngày` can be between the weekday and the date, once.
        if let day = word(before: index), folds(day, to: ["ngày"]) { index = gap(before: day.lowerBound) }
        guard let last = word(before: index) else { return nil }
        let between = spaces(before: last.lowerBound)
        guard between < last.lowerBound, let first = word(before: between),
            let weekday = WeekdayText.weekday(lower(first), lower(last)),
            isWeekday(last, after: first.lowerBound) || weekday == 7
        else { return nil }
        return found(weekday, first.lowerBound..<last.upperBound)
    }

    /// Whether `thứ` and its number can only be a weekday, decided by the text before them.
    ///
    /// `lần thứ sáu`, `ngày thứ hai` and `Thứ hai,` are ordinals. A number with a capital is a weekday, except after
    /// the words of ``countedWords``. Any other number is a weekday only after the words of ``timeWords``, an hour
    /// (`7h`) or an opening bracket.
    private func isWeekday(_ number: Range<Int>, after start: Int) -> Bool {
        let form = Form(bytes[number.lowerBound], lower(number))
        let index = spaces(before: start)
        guard index > 0 else { return form != .small }
        let byte = bytes[index - 1]
        // A weekday after a date belongs to that date: `01/10/2021 thứ Sáu, 02/10/2021`.
        if (0x30...0x39).contains(byte) { return !endsYear(index) }
        if byte == UInt8(ascii: "(") { return true }
        guard let before = word(before: index) else { return form != .small }
        switch form {
        case .capital: return !folds(before, to: WeekdayText.countedWords)
        case .digit, .small:
            return folds(before, to: WeekdayText.timeWords)
                || lower(before).last == "h" && (0x30...0x39).contains(bytes[before.lowerBound])
        }
    }

    /// The last words of phrases that precede a weekday and not an ordinal: `mạc` in `khai mạc thứ 6`.
    private static let timeWords = [
        "vào", "sáng", "trưa", "chiều", "tối", "hôm", "từ", "đến", "tới", "hết", "trước", "giờ", "phút", "lúc", "mạc",
        "chức",
        "ra", "hành", "kết", "đầu", "thúc", "gian", "hạn",
    ]
    /// The words that are followed by an ordinal even with a capital: `lần thứ Tư`, `kỳ họp thứ Sáu`.
    private static let countedWords = [
        "lần", "kỳ", "kì", "họp", "khóa", "khoá", "ương", "nghị", "cuộc", "phiên", "tập", "chương", "quyển", "cuốn",
        "mục", "điều",
    ]

    /// The form of the number of a weekday: `Sáu`, `6`, `sáu`.
    private enum Form {
        case capital, digit, small

        init(_ first: UInt8, _ lower: String) {
            self = (0x30...0x39).contains(first) ? .digit : first == lower.utf8.first ? .small : .capital
        }
    }

    /// Whether a number of exactly four digits ends here.
    private func endsYear(_ end: Int) -> Bool {
        var index = end
        while index > 0, end - index < 5, (0x30...0x39).contains(bytes[index - 1]) { index -= 1 }
        return end - index == 4
    }

    // MARK: After the date

    /// The weekday after a date: `01/10/2021‸ (thứ 6)`.
    private func weekday(after end: Int) -> Found? {
        let index = gap(after: end)
        // A weekday must be separated from the date.
        guard index > end else { return nil }
        let isApart = bytes[end..<index].contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "|") }
        guard let first = word(after: index) else { return nil }
        let between = spaces(after: first.upperBound)
        guard between > first.upperBound, let last = word(after: between),
            let weekday = WeekdayText.weekday(lower(first), lower(last)),
            // In `01/10/2021, thứ hai là …` the words mean “secondly”.
            isApart || weekday == 7 || Form(bytes[last.lowerBound], lower(last)) != .small
        else { return nil }
        // A weekday before another date belongs to that date: `01/10/2021, thứ Bảy ngày 02/10/2021`.
        var next = gap(after: last.upperBound)
        if let day = word(after: next), folds(day, to: ["ngày"]) { next = gap(after: day.upperBound) }
        if next < bytes.count, next > last.upperBound, (0x30...0x39).contains(bytes[next]) { return nil }
        return found(weekday, first.lowerBound..<last.upperBound)
    }

    // MARK: Words

    private static func weekday(_ first: String, _ last: String) -> Int? {
        switch (first, last) {
        case ("thứ", "hai"), ("thứ", "2"): 1
        case ("thứ", "ba"), ("thứ", "3"): 2
        case ("thứ", "tư"), ("thứ", "4"): 3
        case ("thứ", "năm"), ("thứ", "5"): 4
        case ("thứ", "sáu"), ("thứ", "6"): 5
        case ("thứ", "bảy"), ("thứ", "bẩy"), ("thứ", "7"): 6
        case ("chủ", "nhật"), ("chúa", "nhật"): 7
        default: nil
        }
    }

    private func found(_ weekday: Int, _ range: Range<Int>) -> Found {
        Found(weekday: weekday, range: range, text: String(decoding: bytes[range], as: UTF8.self))
    }

    private func lower(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }

    private func folds(_ range: Range<Int>, to words: [String]) -> Bool { words.contains(lower(range)) }

    /// The maximum bytes of a word; the longest relevant word is `trước` with 8 bytes.
    private static let longestWord = 12

    private func word(before end: Int) -> Range<Int>? {
        var index = end
        while index > 0, end - index <= WeekdayText.longestWord, isWordByte(bytes[index - 1]) { index -= 1 }
        guard index < end, end - index <= WeekdayText.longestWord else { return nil }
        // Dashes and quotes are three bytes that begin with E2; no Vietnamese letter begins with E2.
        let start = bytes[index..<end].lastIndex(of: 0xE2).map { $0 + 3 } ?? index
        return start < end ? start..<end : nil
    }

    private func word(after start: Int) -> Range<Int>? {
        var index = start
        while index < bytes.count, index - start <= WeekdayText.longestWord, isWordByte(bytes[index]),
            bytes[index] != 0xE2
        { index += 1 }
        return index > start && index - start <= WeekdayText.longestWord ? start..<index : nil
    }

    /// Whether the byte belongs to a letter (every byte outside ASCII counts) or a digit.
    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }

    // MARK: Separators between a weekday and its date

    /// The start of the separators before `end`: spaces, one line break, and `, ( : | *`.
    private func gap(before end: Int) -> Int {
        var index = end
        var breaks = 0
        var cells = 0
        while index > 0, end - index < 16 {
            switch bytes[index - 1] {
            case 0x20, UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"):
                break
            case UInt8(ascii: "|"): cells += 1
            case 0x0A: breaks += 1
            default: return index
            }
            // The next paragraph, row or cell counts, but nothing beyond it.
            if breaks > 1 || cells > 1 || breaks > 0 && cells > 0 { return index }
            index -= 1
        }
        return index
    }

    private func gap(after start: Int) -> Int {
        var index = start
        var breaks = 0
        var cells = 0
        while index < bytes.count, index - start < 16 {
            switch bytes[index] {
            case 0x20, UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"):
                break
            case UInt8(ascii: "|"): cells += 1
            case 0x0A: breaks += 1
            default: return index
            }
            if breaks > 1 || cells > 1 || breaks > 0 && cells > 0 { return index }
            index += 1
        }
        return index
    }

    private func spaces(before end: Int) -> Int {
        var index = end
        while index > 0, end - index < 4, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A { index -= 1 }
        return index
    }

    private func spaces(after start: Int) -> Int {
        var index = start
        while index < bytes.count, index - start < 4, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
        return index
    }
}
