import Text

/// Estimates, line by line, the work that a text causes in libcmark-gfm.
///
/// The unit of the estimate is the chunk: lines without an empty line between them. Delimiters are matched only inside
/// a paragraph, and a paragraph is never larger than its chunk.
struct LimitScan {
    enum Excess { case line, bars, nesting, cells, expansion, work }

    private let text: [UInt8]
    /// The signs that cause work; nearly every line has only a few of them. `= > ? \ ^ }` cause none: with them the signs
    /// are four ranges.
    private static let signs = ByteSearch("*<=>?@[\\]^_|}~")
    /// The place of the first sign that is not counted yet.
    private var nextSign = 0

    /// The limit that the last line exceeded; nil when no limit is exceeded.
    private(set) var excess: Excess?

    // Counts of the current chunk.
    private var bytes = 0
    private var brackets = 0
    private var runs = 0
    private var rawOpeners = 0
    /// The work of searching for table headers, once for each delimiter row like `|---|`.
    private var rowWork = 0
    /// The work for mail addresses: for each `@` in a line the library copies the rest of the line and keeps the copy.
    private var mailWork = 0
    /// The lines without a bar since the last bar; `barlessWork` is the work that earlier such lines cause.
    private var barless = (lines: 0, bytes: 0)
    private var barlessWork = 0
    private var columns = 0
    private var cells = 0
    /// The part of a link definition that may continue on the next line.
    private var expected = DefinitionPart.none
    /// The bytes so far of a title that may continue to the end of the chunk; nil without such a title.
    private var openTitle: Int?

    private enum DefinitionPart { case none, address, title }

    // Counts of the body so far.
    private var finishedWork = 0
    private var allCells = 0
    private var longestDefinition = 0
    private var closingBrackets = 0

    /// The sign that causes the most work in this chunk, for the message.
    var mainSign: String {
        let costs = [
            (bracketWork, "[ ]"), (runWork, "* _ ~"), (mixedWork, "[ ] * _ ~"),
            (rawWork, "<? <!"), (rowWork, "|-|"), (mailWork, "@"),
        ]
        return costs.max { $0.0 < $1.0 }?.1 ?? "[ ]"
    }

    // Estimates in nanoseconds, measured with 0.29.0.gfm.6 on the development machine and rounded up.
    private var bracketWork: Int { brackets * brackets }
    private var runWork: Int { runs * runs / 4 }
    /// The work of searching backwards from each closing bracket over all emphasis signs.
    private var mixedWork: Int { brackets * runs * 6 }
    private var rawWork: Int { rawOpeners * bytes }
    private var chunkWork: Int { bracketWork + runWork + mixedWork + rawWork + rowWork + mailWork }

    init(_ text: [UInt8]) { self.text = text }

    /// Reads the next line.
    mutating func read(_ range: Range<Int>) {
        let line = text[range]
        if line.count > InputLimits.line {
            excess = .line
            return
        }
        if isBlank(line) {
            finishChunk()
            return
        }
        bytes += line.count + 1
        if let title = openTitle { openTitle = title + line.count + 1 }
        switch expected {
        case .none: break
        case .address: readDefinition(line)
        case .title: readTitle(line)
        }
        let bars = count(line)
        if bars > InputLimits.bars { excess = .bars }
        if nesting(of: line) > InputLimits.nesting { excess = .nesting }
        readTable(line, bars)
        longestDefinition = max(longestDefinition, openTitle ?? 0)
        if longestDefinition * closingBrackets > InputLimits.expansion { excess = .expansion }
        if finishedWork + chunkWork > InputLimits.work { excess = .work }
    }

    private mutating func finishChunk() {
        finishedWork += chunkWork
        allCells += cells
        (bytes, brackets, runs, rawOpeners) = (0, 0, 0, 0)
        (rowWork, mailWork, barless, barlessWork) = (0, 0, (0, 0), 0)
        (columns, cells) = (0, 0)
        (expected, openTitle) = (.none, nil)
    }

    /// Counts the signs of a line.
    ///
    /// - Returns: The number of bars in the line.
    private mutating func count(_ line: ArraySlice<UInt8>) -> Int {
        var bars = 0
        let text = text
        let bytes = text.span
        if nextSign < line.startIndex { nextSign = Self.signs.next(in: bytes, from: line.startIndex) }
        while nextSign < line.endIndex {
            let index = nextSign
            nextSign = Self.signs.next(in: bytes, from: index + 1)
            let byte = bytes[index]
            let following = index + 1 < line.endIndex ? bytes[index + 1] : 0
            switch byte {
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: "@"): mailWork += line.count
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "]"):
                brackets += 1
                closingBrackets += 1
                if following == UInt8(ascii: ":") { readDefinition(line[(index + 2)...]) }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                // A run is counted at its end.
                if byte != following { runs += 1 }
            case UInt8(ascii: "<"):
                if following == UInt8(ascii: "?") || following == UInt8(ascii: "!") { rawOpeners += 1 }
            default: break
            }
        }
        return bars
    }

    /// Reads the part of a link definition `[label]: address "title"` after the colon. Address and title can each begin
    /// on the next line, and a title can have several lines.
    private mutating func readDefinition(_ rest: ArraySlice<UInt8>) {
        let content = rest.drop(while: isMargin)
        let address = content.prefix { $0 != 0x20 && $0 != 0x09 }
        longestDefinition = max(longestDefinition, address.count)
        expected = address.isEmpty ? .address : .none
        if !address.isEmpty { readTitle(content.dropFirst(address.count)) }
    }

    private mutating func readTitle(_ rest: ArraySlice<UInt8>) {
        expected = .none
        switch rest.first(where: { !isMargin($0) }) {
        case nil: expected = .title
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("):
            if openTitle == nil { openTitle = rest.count }
        default: break
        }
    }

    private mutating func readTable(_ line: ArraySlice<UInt8>, _ bars: Int) {
        if isDelimiterRow(line) {
            // The library reads all lines of the paragraph again, and searches backwards from the end of each line to
            // the last bar.
            rowWork += bytes * 50 + barlessWork + barless.lines * barless.bytes
            columns = max(columns, self.columns(of: line, bars))
        }
        if bars > 0 {
            barlessWork += barless.lines * barless.bytes
            barless = (0, 0)
        } else {
            barless = (barless.lines + 1, barless.bytes + line.count)
        }
        if columns > 1 {
            cells += columns
            if cells > InputLimits.cells || allCells + cells > InputLimits.allCells {
                excess = .cells
            }
        }
    }

    /// The number of columns of a row; bars at the ends of the row do not separate columns.
    private func columns(of row: ArraySlice<UInt8>, _ bars: Int) -> Int {
        let row = trimmed(row.drop(while: isMargin))
        let bar = UInt8(ascii: "|")
        return bars + 1 - (row.first == bar ? 1 : 0) - (row.count > 1 && row.last == bar ? 1 : 0)
    }

    /// The number of quote and list marks at the start of a line.
    private func nesting(of line: ArraySlice<UInt8>) -> Int {
        var depth = 0
        var digits = 0
        for index in line.indices {
            switch line[index] {
            case 0x20, 0x09: continue
            case UInt8(ascii: ">"): depth += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                if !isSpace(after: index, in: line) { return depth }
                depth += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                continue
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                if digits == 0 || !isSpace(after: index, in: line) { return depth }
                depth += 1
            default: return depth
            }
            digits = 0
        }
        return depth
    }

    private func isSpace(after index: Int, in line: ArraySlice<UInt8>) -> Bool {
        index + 1 == line.endIndex || line[index + 1] == 0x20 || line[index + 1] == 0x09
    }

    /// Whether the line consists only of `|`, `-`, `:` and spaces, after the marks of quotes.
    private func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        var hasDash = false
        var hasOther = false
        for byte in line.drop(while: { isMargin($0) }) {
            switch byte {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasOther = true
            case 0x20, 0x09...0x0D: break
            default: return false
            }
        }
        return hasDash && hasOther
    }

    private func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy(isMargin) }

    private func isMargin(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">")
    }
}
