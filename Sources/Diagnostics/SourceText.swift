import Text

/// The text of one file, with the conversion of byte offsets to lines and columns.
package struct SourceText: Sendable {
    package let bytes: [UInt8]
    private let lineStarts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        let span = bytes.span
        // The capacity that prose needs, so that the array does not move while it grows.
        starts.reserveCapacity(bytes.count / 32 + 8)
        var index = ByteSearch.lineFeeds.next(in: span, from: 0)
        while index < span.count {
            starts.append(index + 1)
            index = ByteSearch.lineFeeds.next(in: span, from: index + 1)
        }
        lineStarts = starts
    }

    /// A line and a column as editors show them: both count from 1, and columns count characters.
    package struct Position: Hashable, Sendable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    package var lineCount: Int { lineStarts.count }

    package func position(of offset: Int) -> Position {
        let line = line(of: offset)
        let prefix = bytes[lineStarts[line - 1]..<clamped(offset)]
        return Position(line: line, column: String(decoding: prefix, as: UTF8.self).count + 1)
    }

    /// The column of `offset` in Unicode code points, from 1, as SARIF counts. ``position(of:)`` counts characters,
    /// which can consist of several code points.
    package func codePointColumn(of offset: Int) -> Int {
        let prefix = bytes[lineStarts[line(of: offset) - 1]..<clamped(offset)]
        return String(decoding: prefix, as: UTF8.self).unicodeScalars.count + 1
    }

    /// The number of the line that contains `offset`, from 1.
    package func line(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        let wanted = clamped(offset)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= wanted { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The byte range of a line, without its line break.
    ///
    /// - Parameter number: The line from 1; a number outside the file is clamped to the first or last line.
    package func range(ofLine number: Int) -> Range<Int> {
        let index = min(max(number, 1), lineStarts.count) - 1
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The starts of the lines in a part of the text; the first is the start of the part itself.
    package func lineStarts(in part: Range<Int>) -> [Int] {
        [part.lowerBound] + lineStarts[line(of: part.lowerBound)..<line(of: part.upperBound)]
    }

    package func text(ofLine number: Int) -> String {
        String(decoding: bytes[range(ofLine: number)], as: UTF8.self)
    }

    private func clamped(_ offset: Int) -> Int { min(max(offset, 0), bytes.count) }
}
