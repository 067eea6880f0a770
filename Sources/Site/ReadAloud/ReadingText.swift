import Campaign
import Markdown

/// The text of an outline for ward loudspeakers and local radio: everything spelled out, one sentence per line, a blank
/// line between paragraphs. Source: Content/README.md §7.
package struct ReadingText: Sendable, Hashable {
    /// The title and label first, then the body's blocks; each is a list of lines.
    package let paragraphs: [[String]]

    /// A slow pace, as of local stations.
    package static let syllablesAMinute = 110

    /// Pictures, rules, footnotes and bare addresses are left out. Code stays as written.
    package init(title: String, label: String?, body: Document) {
        let opening = ([title] + [label].compactMap(\.self)).flatMap(ReadingText.sentences)
        let blocks = body.blocks.map { block -> [String] in
            switch block.kind {
            case .paragraph, .heading, .list, .quote:
                ReadingText.lines(block.text).filter { !ReadingText.isAddress($0) }.flatMap(ReadingText.sentences)
            case .table: TableSentences.lines(ofTable: body.html[block.html]).flatMap(ReadingText.sentences)
            case .code, .rawHTML: ReadingText.lines(block.text)
            case .figure, .rule, .footnotes: []
            }
        }
        paragraphs = ([opening] + blocks).filter { !$0.isEmpty }
    }

    package init(_ outline: Outline) {
        self.init(title: outline.article.title, label: outline.label, body: outline.article.body)
    }

    /// The whole text, ended by a line feed.
    package var text: String {
        paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// The bytes of the file. Begins with a byte-order mark: many hosts serve `.txt` without a charset, and Firefox and
    /// Word then guess another encoding.
    package var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + Array(text.utf8) }

    /// Number of words between spaces with a letter or digit; in Vietnamese each is a syllable.
    package var syllables: Int {
        paragraphs.joined().reduce(0) { sum, line in
            sum + line.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
        }
    }

    /// Reading time in minutes, rounded, at least 1.
    package var minutes: Int {
        max(1, (syllables + ReadingText.syllablesAMinute / 2) / ReadingText.syllablesAMinute)
    }

    /// “khoảng 8 phút”
    package var duration: String { "khoảng \(minutes) phút" }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Whether a line is a link that shows only its address, such as that of a video.
    private static func isAddress(_ line: String) -> Bool {
        !line.contains(where: \.isWhitespace) && (line.contains("://") || line.hasPrefix("www."))
    }

    private static func sentences(_ line: String) -> [String] {
        guard let mark = Enumerator(of: line[...]) else { return Sentences.split(line).map { SpelledOut($0).text } }
        let spelled = Sentences.split(String(mark.rest)).map { SpelledOut($0).text }
        return ["\(mark.reading): \(spelled.first ?? "")"] + spelled.dropFirst()
    }
}
