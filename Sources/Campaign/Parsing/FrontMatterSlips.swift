import Diagnostics

/// What lay people type and YAML punishes with a riddle: found line by line before YAML sees it, so that
/// each slip is told in its own sentence at its own place.
struct FrontMatterSlips {
    let text: SourceText
    let range: Range<Int>
    let path: String

    func find() -> [Diagnostic] {
        var walk = Walk(slips: self)
        var number = text.line(of: range.lowerBound)
        while number <= text.lineCount, text.range(ofLine: number).lowerBound < range.upperBound {
            walk.read(FrontMatterLine(text, number))
            number += 1
        }
        walk.end()
        return walk.found
    }

    func span(_ range: Range<Int>) -> Span { Span(path: path, start: range.lowerBound, end: range.upperBound) }
}

/// Goes through the lines and knows which of them belong to a value above.
private struct Walk {
    /// A value that goes on over lines.
    enum OpenValue {
        /// A text after `|` or `>`: lines indented deeper than this belong to it and are free.
        case block(indent: Int)
        /// A text without quotes: lines indented deeper than this go on with it.
        case plain(indent: Int)
        /// In quotes or brackets.
        case flow(FlowScan)
    }

    let slips: FrontMatterSlips
    private(set) var found: [Diagnostic] = []
    private var topLevelKeys: [String: Span] = [:]
    private var open: OpenValue?
    private var isAfterEmptyValue = false
    private var isFirst = true

    init(slips: FrontMatterSlips) { self.slips = slips }

    mutating func read(_ line: FrontMatterLine) {
        if line.content.isEmpty || tell(slips.hiddenBreakFault(line)) { return }
        switch open {
        case .block(let indent):
            if line.indent > indent { return }
            open = nil
        case .flow(let scan):
            readFlow(line.content, scan)
            return
        case .plain, nil: break
        }
        if tell(slips.indentFault(line)) { return }
        if case .plain(let indent) = open {
            if line.indent > indent {
                tell(slips.continuationFault(line))
                return
            }
            open = nil
        }
        if line.content.first == UInt8(ascii: "#") { return }
        readEntry(line)
        isFirst = false
    }

    mutating func end() {
        if case .flow(let scan) = open { tell(slips.unclosed(scan)) }
    }

    private mutating func readEntry(_ line: FrontMatterLine) {
        if line.content.starts(with: Array("--- ".utf8)) || line.content.elementsEqual("---".utf8) {
            // A settings file may open with the line that opens a Markdown file.
            if !isFirst { tell(.twoDocuments(at: slips.span(line.content.indices))) }
            return
        }
        let entry = line.entry
        if tell(slips.keyFault(line, entry) ?? (isAfterEmptyValue ? slips.dashFault(line) : nil)) {
            isAfterEmptyValue = false
            return
        }
        if tell(slips.lineWithoutColon(line, entry)) { return }
        if line.indent == 0, !line.isItem, let key = entry.key, tell(repetition(of: key, entry.keyStart)) { return }
        isAfterEmptyValue = entry.value.isEmpty && entry.key != nil
        readValue(line, entry)
    }

    private mutating func readValue(_ line: FrontMatterLine, _ entry: FrontMatterLine.Entry) {
        switch entry.value.first {
        case nil: break
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            tell(slips.blockHeaderFault(entry.value))
            open = .block(indent: line.parentIndent)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"):
            readFlow(entry.value, FlowScan(first: entry.value, mayBeKey: entry.key == nil))
        default:
            tell(slips.plainFault(entry.value, hasKey: entry.key != nil))
            open = .plain(indent: line.parentIndent)
        }
    }

    private mutating func readFlow(_ part: ArraySlice<UInt8>, _ scan: FlowScan) {
        var scan = scan
        found += scan.read(part).map { slips.flowFault($0, scan) }
        open = scan.isOpen ? .flow(scan) : nil
    }

    private mutating func repetition(of key: String, _ start: Int) -> Diagnostic? {
        let place = slips.span(start..<start + key.utf8.count)
        if let first = topLevelKeys[key] { return .duplicateKeyLine(key, at: place, firstAt: first) }
        topLevelKeys[key] = place
        return nil
    }

    /// Whether there was a fault to tell.
    @discardableResult private mutating func tell(_ fault: Diagnostic?) -> Bool {
        guard let fault else { return false }
        found.append(fault)
        return true
    }
}
