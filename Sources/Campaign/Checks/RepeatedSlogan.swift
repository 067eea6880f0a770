import Diagnostics
import Markdown
import Text

/// Reports a slogan that occurs twice in one group, or twice in a year with a small difference that makes two pages.
///
/// The same words in two groups are one slogan, which is intended. Source: Content/README.md §6.
enum RepeatedSlogan {
    /// Texts with fewer letters can be similar by chance.
    private static let fewestLetters = 12

    static func check(_ edition: Edition, into report: inout Report) {
        var nearly: [String: (words: SameWords, span: Span)] = [:]
        for group in edition.sloganGroups {
            var same: [SameWords: Span] = [:]
            var repeated = RepeatLimit(.repeatedSlogan, in: group.article.shownPath)
            var near = RepeatLimit(.nearlyRepeatedSlogan, in: group.article.shownPath)
            for slogan in group.slogans {
                let words = SameWords(slogan.text)
                if let first = same[words] {
                    guard repeated.admits() else { continue }
                    report.add(.repeatedSlogan(at: slogan.span, firstAt: first))
                    continue
                }
                same[words] = slogan.span
                let key = letters(of: slogan.text)
                guard key.utf8.count >= fewestLetters else { continue }
                guard let other = nearly[key] else {
                    nearly[key] = (words, slogan.span)
                    continue
                }
                if other.words == words || !near.admits() { continue }
                report.add(.nearlyRepeatedSlogan(at: slogan.span, otherAt: other.span))
            }
            repeated.tellRest(into: &report)
            near.tellRest(into: &report)
        }
    }

    /// The letters and digits without marks, with y as i.
    private static func letters(of text: String) -> String {
        String(
            decoding: folded(text).utf8.filter(isLetter).map { $0 == UInt8(ascii: "y") ? UInt8(ascii: "i") : $0 },
            as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
