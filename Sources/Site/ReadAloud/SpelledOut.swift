/// A sentence spelled out for an announcer: numbers, dates and known abbreviations in words. Unknown words stay as
/// written.
package struct SpelledOut: Sendable, Hashable {
    package let text: String

    /// - Parameter sentence: one sentence without line breaks, in NFC; runs of spaces become one.
    package init(_ sentence: String) {
        var reader = Reader(sentence.split(whereSeparator: \.isWhitespace).map { Word($0) })
        reader.read()
        text = reader.out.joined(separator: " ")
    }
}

/// A word between spaces, separated from its punctuation: `(01/10),` is `(`, `01/10`, `),`.
private struct Word {
    let lead: Substring
    let core: Substring
    let trail: Substring

    init(_ text: Substring) {
        let isQuoted = text.contains("‘") || text.first == "'"
        func belongs(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber || sign == "%" || sign == "‰" }
        let start = text.firstIndex { $0.isLetter || $0.isNumber } ?? text.firstIndex(where: belongs) ?? text.startIndex
        guard var end = text.lastIndex(where: belongs).map({ text.index(after: $0) }) else {
            lead = ""
            core = text
            trail = ""
            return
        }
        // Minutes: `08h30'`
        if end < text.endIndex, !isQuoted, text[end] == "'" || text[end] == "’", text[text.index(before: end)].isNumber
        {
            end = text.index(after: end)
        }
        var from = start
        if start > text.startIndex, text[start].isNumber, text[text.index(before: start)] == "+" {
            from = text.index(before: start)
        }
        lead = text[..<from]
        core = text[from..<end]
        trail = text[end...]
    }

    init(lead: Substring, core: Substring, trail: Substring) {
        self.lead = lead
        self.core = core
        self.trail = trail
    }

    var startsWithDigit: Bool { core.first.map { $0.isASCII && $0.isNumber } ?? false }
    var isDash: Bool { core == "-" || core == "–" || core == "—" }
    /// Whether the word begins like a name or a number.
    var isName: Bool { lead.isEmpty && (core.first.map { $0.isUppercase || ($0.isASCII && $0.isNumber) } ?? false) }
}

private struct Reader {
    private let words: [Word]
    private(set) var out: [String] = []
    /// Up to three words before, in lower case, as written; none after punctuation.
    private var before: [String] = []
    private var hasDate = false
    /// Number of digits read so far of a telephone number that continues in the next word.
    private var dialled = 0

    init(_ words: [Word]) {
        self.words = words
    }

    mutating func read() {
        var index = 0
        while index < words.count {
            var word = words[index]
            var used = 1
            if let joint = span(at: index) {
                word = joint
                used = 3
            } else if let joint = pair(at: index) {
                word = joint
                used = 3
            }
            let next = index + used < words.count ? words[index + used] : nil
            let (spoken, trail) = spoken(word, next: next)
            let middle = spoken.map { out.isEmpty ? $0.capitalisedFirst : $0 } ?? String(word.core)
            out.append("\(word.lead)\(middle)\(trail)")
            remember(word)
            index += used
        }
    }

    private mutating func remember(_ word: Word) {
        if !word.lead.isEmpty { before = [] }
        before.append(word.core.lowercased())
        if before.count > 3 { before.removeFirst() }
        // “Ngày: 02/10” is read as “Ngày 02/10”.
        if !word.trail.isEmpty, word.trail != ":" { before = [] }
    }

    /// - Returns: the reading, nil for a word that stays as written, and the punctuation after it.
    private mutating func spoken(_ word: Word, next: Word?) -> (String?, Substring) {
        let core = String(word.core)
        let context = word.lead.isEmpty ? before : []
        let isBehindNumber = context.last?.first.map { $0.isASCII && $0.isNumber } ?? false
        if core == "&" { return ("và", word.trail) }
        if word.startsWithDigit || core.first == "+" { return (number(word, context, next: next), word.trail) }
        dialled = 0
        if isBehindNumber {
            if core == "x" || core == "×", next?.startsWithDigit == true { return ("nhân", word.trail) }
            if let unit = SpokenForms.units[core] { return (unit, word.trail) }
        }
        if let lead = context.last, SpokenForms.romanLeads.contains(lead), let roman = roman(word.core, after: lead) {
            return (roman, word.trail)
        }
        if core == "v.v" {
            // The full stop belongs to the abbreviation, except at the end of the sentence.
            return ("vân vân", word.trail.first == "." && next != nil ? word.trail.dropFirst() : word.trail)
        }
        if let text = dotted(word, next: next) { return (text, word.trail.dropFirst()) }
        return (Reader.expanded(word.core), word.trail)
    }

    private mutating func number(_ word: Word, _ context: [String], next: Word?) -> String? {
        // `028 3930 1234`, `(028) 3930 1234`
        if dialled > 0, dialled < 10, word.lead.isEmpty, word.core.isASCIIDigits, word.core.utf8.count > 2 {
            dialled += word.core.utf8.count
            return Numerals.digitByDigit(word.core)
        }
        let opensNumber = word.core.isASCIIDigits && word.core.utf8.count > 2 && word.core.first == "0"
        dialled = opensNumber && (word.trail.isEmpty || word.trail == ")") ? word.core.utf8.count : 0
        // `7 giờ 30`
        let following = word.trail.isEmpty && next?.lead.isEmpty == true ? next?.core.lowercased() : nil
        if context.last == "giờ", context.dropLast().last?.isASCIIDigits == true, word.core.isASCIIDigits,
            word.core.utf8.count == 2, let minutes = Int(word.core), minutes < 60, following != "phút",
            following.map({ SpokenForms.units[$0] == nil }) ?? true
        {
            return minutes == 0 ? "đúng" : "\(Numerals.cardinal(minutes)) phút"
        }
        let reading = NumericReading(before: context, next: following, followsDate: hasDate)
        guard let found = reading.read(word.core) else { return nil }
        if found.kind == .date { hasDate = true }
        return found.text
    }

    /// A range written with spaces, `01/10 – 07/10/2023`, as one word; nil when the dash is punctuation.
    private func span(at index: Int) -> Word? {
        guard index + 2 < words.count, words[index + 1].isDash else { return nil }
        let (from, to) = (words[index], words[index + 2])
        guard from.startsWithDigit, to.startsWithDigit, from.trail.isEmpty, to.lead.isEmpty else { return nil }
        func isDated(_ word: Word) -> Bool {
            word.core.contains("/") || word.core.contains(":") || word.core.contains("h")
        }
        func isYear(_ word: Word) -> Bool { word.core.isASCIIDigits && word.core.utf8.count == 4 }
        guard isDated(to) || (isYear(from) && isYear(to)) else { return nil }
        return Word(lead: from.lead, core: "\(from.core)–\(to.core)", trail: to.trail)
    }

    /// An abbreviation of two words, `VH & TT`, that is known only as a pair.
    private func pair(at index: Int) -> Word? {
        guard index + 2 < words.count, words[index + 1].core == "&" else { return nil }
        let (a, b) = (words[index], words[index + 2])
        guard a.trail.isEmpty, b.lead.isEmpty else { return nil }
        let joint = "\(a.core)&\(b.core)"
        return SpokenForms.abbreviations[joint] == nil ? nil : Word(lead: a.lead, core: joint[...], trail: b.trail)
    }

    private func roman(_ core: Substring, after lead: String) -> String? {
        guard let number = Numerals.roman(core) else { return nil }
        // `Phụ lục C` is numbered by letters.
        if core.count == 1, !["I", "V", "X"].contains(core) { return nil }
        switch lead {
        case "thứ": return Numerals.ordinal(number)
        case "quý": return Numerals.month(number)
        default: return Numerals.cardinal(number)
        }
    }

    /// The reading of `TP.` and the like before the name or number that follows.
    private func dotted(_ word: Word, next: Word?) -> String? {
        guard word.trail == ".", let form = SpokenForms.dotted[String(word.core)], let next, next.isName else {
            return nil
        }
        // `Nguyễn P. Anh`: an initial inside a name.
        if word.core.count == 1, !next.startsWithDigit, let name = before.isEmpty ? nil : out.last,
            Reader.isPersonal(name)
        {
            return nil
        }
        return Reader.reading(form, before: next.core)
    }

    /// Whether a word may be a name of a person or place: a capital, then small letters.
    private static func isPersonal(_ word: String) -> Bool {
        word.first?.isUppercase == true && word.dropFirst().first?.isLowercase == true
    }

    private static func reading(_ form: SpokenForms.Dotted, before next: Substring) -> String {
        let isAbbreviation = next.count > 1 && next.prefix(2).allSatisfy(\.isUppercase)
        return isAbbreviation ? form.beforeAbbreviation ?? form.reading : form.reading
    }

    /// The reading of an abbreviation, or of a compound one; nil when no part is known.
    private static func expanded(_ core: Substring) -> String? {
        if let words = SpokenForms.abbreviations[String(core)] { return words }
        if let dot = core.firstIndex(of: "."), let form = SpokenForms.dotted[String(core[..<dot])] {
            let rest = core[core.index(after: dot)...]
            guard let first = rest.first, first.isUppercase || (first.isASCII && first.isNumber) else { return nil }
            let lead = reading(form, before: rest)
            let inner = Reader.inner(rest, after: lead)
            return "\(lead) \(inner ?? String(rest))"
        }
        if let joined = joined(core, by: "&", with: " và ") { return joined }
        guard let sign = core.first(where: { $0 == "-" || $0 == "–" || $0 == "/" }) else { return nil }
        let parts = core.split(separator: sign, omittingEmptySubsequences: false)
        let known = parts.compactMap { SpokenForms.abbreviations[String($0)] }
        return known.count == parts.count ? known.joined(separator: sign == "/" ? ", " : " - ") : nil
    }

    private static func inner(_ rest: Substring, after lead: String) -> String? {
        if rest.first.map({ $0.isASCII && $0.isNumber }) ?? false {
            return NumericReading(before: [lead], next: nil, followsDate: false).read(rest)?.text
        }
        return expanded(rest)
    }

    /// `THCS&THPT`: “và” is said even where a part is unknown.
    private static func joined(_ core: Substring, by sign: Character, with word: String) -> String? {
        let parts = core.split(separator: sign, omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLetter) }) else { return nil }
        return parts.map { SpokenForms.abbreviations[String($0)] ?? String($0) }.joined(separator: word)
    }
}
