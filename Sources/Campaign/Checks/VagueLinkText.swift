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
        for link in page.body.links where link.text.utf8.count <= 60 {
            let words = trimmed(link.text).lowercased()
            guard vague.contains(words), tally.admits() else { continue }
            report.add(.vagueLinkText(trimmed(link.text), at: page.words(before: link.span)))
        }
    }

    /// The text without arrows, dots, brackets and spaces around it.
    private static func trimmed(_ text: String) -> String {
        var words = text[...]
        while let first = words.first, !first.isLetter { words = words.dropFirst() }
        while let last = words.last, !last.isLetter { words = words.dropLast() }
        return String(words)
    }
}
