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
        for link in page.body.links where mayBeVague(link.text) {
            let words = trimmed(link.text).lowercased()
            guard vague.contains(words), tally.admits() else { continue }
            report.add(.vagueLinkText(trimmed(link.text), at: page.words(before: link.span)))
        }
    }

    /// Whether the words are short and may end like those of the list. Nearly no link does, and to compare words in lower
    /// case takes a hundred times as long as to look at the last letter.
    private static func mayBeVague(_ text: String) -> Bool {
        guard text.utf8.count <= 60, let last = text.unicodeScalars.last else { return false }
        return switch last {
        case "a"..."z", "A"..."Z": lastLetters.contains(UInt8(ascii: last) | 0x20)
        // Letters with marks; no words of the list end with one.
        case "à"..."ö", "\u{100}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}": false
        default: true
        }
    }

    private static let lastLetters = Set(vague.compactMap(\.utf8.last))

    /// The text without arrows, dots, brackets and spaces around it.
    private static func trimmed(_ text: String) -> String {
        var words = text[...]
        while let first = words.first, !first.isLetter { words = words.dropFirst() }
        while let last = words.last, !last.isLetter { words = words.dropLast() }
        return String(words)
    }
}
