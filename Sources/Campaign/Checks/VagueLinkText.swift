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
        for index in 0..<links.count where mayBeVague(links.text(index)) {
            let words = trimmed(links.text(index))
            guard vague.contains(words.lowercased()), tally.admits() else { continue }
            report.add(.vagueLinkText(words, at: page.words(before: links[index].span)))
        }
    }

    /// Whether the words may be of the list, by their length and their last letter. Hardly a link gets further, and to
    /// compare words in lower case takes a hundred times as long.
    private static func mayBeVague(_ text: String) -> Bool {
        guard text.utf8.count <= 60, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
            return false
        }
        return switch last {
        // With a letter at both ends nothing is trimmed, and lower case has as many bytes.
        case "a"..."z", "A"..."Z":
            !isLetter(first) || shapes.contains(shape(text.utf8.count, UInt8(ascii: last) | 0x20))
        // Letters with marks; no words of the list end with one.
        case "à"..."ö", "\u{100}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}": false
        default: true
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "à"..."ö", "\u{100}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}": true
        default: scalar.properties.isAlphabetic
        }
    }

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
