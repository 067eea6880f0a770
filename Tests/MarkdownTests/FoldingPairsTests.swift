import Foundation
import Markdown
import Testing
import Text

/// The browser's script folds like the build: both are held to Tests/Browser/folding.tsv, the script by
/// Tests/Browser/test_picker.py.
@Suite struct FoldingPairsTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let text: String
        let folded: String
        var testDescription: String { text }
    }

    static let pairs: [Pair] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../Browser/folding.tsv")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            return Pair(text: String(parts[0]), folded: parts.count > 1 ? String(parts[1]) : "no second column")
        }
    }()

    @Test func thereArePairs() { #expect(Self.pairs.count > 30) }

    @Test(arguments: pairs) func textFolds(_ pair: Pair) {
        // Scalars, since String's == takes composed and decomposed letters for the same.
        #expect(Array(folded(pair.text).unicodeScalars) == Array(pair.folded.unicodeScalars))
    }
}
