import Diagnostics

/// Limits on the input of libcmark-gfm, checked before parsing, because some inputs would take seconds or gigabytes.
///
/// Version 0.29.0.gfm.6 of the library takes quadratic time for some inputs, and quadratic memory for tables
/// (CVE-2023-37463 and others). One pass over the bytes bounds that work. The limits are far above the size of a
/// campaign page: the longest of the five plans behind the example campaign has 36 KB, and its longest paragraph 2 KB.
/// Source: Sources/README.md §8.1.
struct InputLimits {
    /// The maximum bytes of a body: some 300 printed pages.
    static let body = 1 << 20
    /// The maximum bytes of a line, which to an officer is a paragraph: some five pages without a break.
    static let line = 20_000
    /// The maximum number of bars in a line: a table of a hundred columns fits no screen and no paper.
    static let bars = 100
    /// The maximum nesting of quotes and lists: ten times more than a reader can follow.
    static let nesting = 100
    /// The maximum of columns times rows in one table: the library allocates every missing cell.
    static let cells = 20_000
    /// The maximum of columns times rows in all tables of a body.
    static let allCells = 200_000
    /// The maximum bytes that uses of link definitions may expand to.
    static let expansion = 10 << 20
    /// The maximum estimated quadratic work for a body in nanoseconds: a third of a second. An ordinary long page has
    /// less than a thousandth of this work.
    static let work = 300_000_000

    private let text: MarkdownText

    init(_ text: MarkdownText) { self.text = text }

    /// Whether the text may be parsed. Reports the first limit that the text exceeds.
    func hold(into report: inout Report) -> Bool {
        guard text.body.count <= Self.body else {
            let start = text.body.lowerBound
            report.add(
                .bodyTooLong(bytes: text.body.count, most: Self.body, at: span(start..<start)))
            return false
        }
        var scan = LimitScan(text.bytes)
        for number in text.lineStarts.indices {
            let line = text.line(number)
            scan.read(line)
            if let excess = scan.excess {
                report.add(diagnostic(of: excess, line, scan))
                return false
            }
        }
        return true
    }

    private func diagnostic(of excess: LimitScan.Excess, _ line: Range<Int>, _ scan: LimitScan) -> Diagnostic {
        switch excess {
        case .line: .lineTooLong(bytes: line.count, most: Self.line, at: span(line))
        case .bars: .tooManyColumns(most: Self.bars, at: span(line))
        case .nesting: .tooDeep(most: Self.nesting, at: span(line))
        case .cells: .tableTooLarge(most: Self.cells, mostOfAll: Self.allCells, at: span(line))
        case .expansion: .definitionsTooLong(at: span(line))
        case .work: .tooManySigns(scan.mainSign, at: span(line))
        }
    }

    private func span(_ range: Range<Int>) -> Span {
        Span(path: text.path, start: range.lowerBound, end: range.upperBound)
    }
}
