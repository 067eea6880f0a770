import Diagnostics

/// Reports a link whose text has no meaning without its sentence: users of screen readers go from link to link.
enum VagueLinkText {
    private static let vague: Set<String> = [
        "tại đây", "ở đây", "đây", "vào đây", "theo đây", "link", "link này", "tại link này", "liên kết này",
        "tại liên kết này",
        "đường dẫn này", "tại đường dẫn này", "đường link này", "tại đường link này", "trang này", "xem", "xem thêm",
        "đọc thêm",
        "xem tiếp", "đọc tiếp", "chi tiết", "xem chi tiết", "chi tiết tại đây", "xem tại đây", "xem thêm tại đây",
        "xem ở đây",
        "xem chi tiết tại đây", "bấm vào đây", "nhấn vào đây", "nhấp vào đây", "bấm đây", "click", "click vào đây",
        "click here",
        "here", "this link", "read more", "see more", "learn more", "more", "more details", "details",
    ]

    static func check(_ page: PageSource, into report: inout Report) {
        var tally = RepeatLimit(.vagueLinkText, in: page.path)
        defer { tally.tellRest(into: &report) }
        let links = page.body.links
        for index in 0..<links.count where mayBeVague(links.words(index)) {
            let words = trimmed(links.text(index))
            guard vague.contains(words.lowercased()), tally.admits() else { continue }
            report.add(.vagueLinkText(words, at: page.words(before: links[index].span)))
        }
    }

    /// Whether a text in UTF-8 may be of the list, by its length and its last letter. Hardly a link gets further, and to
    /// compare words in lower case takes a hundred times as long.
    private static func mayBeVague(_ text: ArraySlice<UInt8>) -> Bool {
        if text.count > 60 { return false }
        var words = text.drop(while: isSign)
        while let last = words.last, isSign(last) { words.removeLast() }
        guard let last = words.last else { return false }
        if isLetter(last) {
            // Between letters nothing is trimmed, and lower case has as many bytes.
            return !beginsWithLetter(words) || shapes.contains(shape(words.count, last | 0x20))
        }
        // No words of the list end with a letter with marks, which has two or three bytes.
        let three = words.suffix(3)
        return !beginsWithLetter(words.suffix(2)) && (three.first != 0xE1 || !beginsWithLetter(three))
    }

    /// Whether an ASCII letter begins a text, or one of the letters with marks of Latin script: U+00C0 to U+027F but for
    /// × and ÷, and U+1E00 to U+1EFF. False for letters of other scripts.
    private static func beginsWithLetter(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        let second = text.dropFirst().first ?? 0
        return switch first {
        case 0xC3: second != 0x97 && second != 0xB7
        case 0xC4...0xC9: true
        case 0xE1: (0xB8...0xBB).contains(second)
        default: isLetter(first)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Whether the byte is an ASCII character other than a letter.
    private static func isSign(_ byte: UInt8) -> Bool { byte < 0x80 && !isLetter(byte) }

    private static let shapes = Set(vague.map { shape($0.utf8.count, $0.utf8.last ?? 0) })

    private static func shape(_ length: Int, _ last: UInt8) -> Int { length << 8 | Int(last) }

    /// The text without arrows, dots, brackets and spaces around it.
    private static func trimmed(_ text: String) -> String {
        var words = text[...]
        while let first = words.first, !first.isLetter { words = words.dropFirst() }
        while let last = words.last, !last.isLetter { words = words.dropLast() }
        return String(words)
    }
}
