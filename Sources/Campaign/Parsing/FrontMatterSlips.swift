import Diagnostics

/// Checks on common mistakes in front matter for which YAML has no clear error message.
///
/// The lines are checked before libyaml parses them, so that each mistake has its own message and its own place.
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

/// Reads the lines in order and tracks which of them belong to a value of an earlier line.
private struct Walk {
    /// A value that can continue on further lines.
    enum OpenValue {
        /// A text after `|` or `>`: lines with a larger indentation belong to it and are not checked.
        case block(indent: Int)
        /// An unquoted text: lines with a larger indentation continue it.
        case plain(indent: Int)
        /// A value in quotes or brackets.
        case flow(FlowScan)
    }

    let slips: FrontMatterSlips
    private(set) var found: [Diagnostic] = []
    /// Room for the keys of a page, so that the table does not grow step by step.
    private var topLevelKeys = [String: Span](minimumCapacity: 8)
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
        if line.content.starts(with: "--- ".utf8) || line.content.elementsEqual("---".utf8) {
            // A settings file can begin with `---`, as a Markdown file does.
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
            open = .block(indent: line.parentIndent(hasKey: entry.key != nil))
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"):
            readFlow(entry.value, FlowScan(first: entry.value, mayBeKey: entry.key == nil))
        default:
            tell(slips.plainFault(entry.value, hasKey: entry.key != nil))
            open = .plain(indent: line.parentIndent(hasKey: entry.key != nil))
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

    /// Adds the diagnostic, if there is one; returns whether there was one.
    @discardableResult private mutating func tell(_ fault: Diagnostic?) -> Bool {
        guard let fault else { return false }
        found.append(fault)
        return true
    }
}
