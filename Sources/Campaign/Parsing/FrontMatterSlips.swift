import Diagnostics

/// What lay people type and YAML punishes with a riddle: found line by line before YAML sees it, so that
/// each slip is told in its own sentence at its own place.
struct FrontMatterSlips {
    let text: SourceText
    let range: Range<Int>
    let path: String

    func find() -> [Diagnostic] {
        var found: [Diagnostic] = []
        var topLevelKeys: [String: Span] = [:]
        /// Lines indented deeper than this belong to a block text (`|` or `>`) and are free.
        var blockIndent: Int?
        /// Lines indented deeper than this go on with a text without quotes.
        var plainIndent: Int?
        /// A value in quotes or brackets that goes on over lines.
        var open: FlowScan?
        var afterEmptyValue = false
        var isFirst = true
        var number = text.line(of: range.lowerBound)
        while number <= text.lineCount, text.range(ofLine: number).lowerBound < range.upperBound {
            defer { number += 1 }
            let line = FrontMatterLine(text, number)
            if line.content.isEmpty { continue }
            if let fault = hiddenBreakFault(line) {
                found.append(fault)
                continue
            }
            if let indent = blockIndent {
                if line.indent > indent { continue }
                blockIndent = nil
            }
            if var scan = open {
                found += scan.read(line.content).map { flowFault($0, scan) }
                open = scan.isOpen ? scan : nil
                continue
            }
            if let fault = indentFault(line) {
                found.append(fault)
                continue
            }
            if let indent = plainIndent {
                if line.indent > indent {
                    if let fault = continuedKeyFault(line) {
                        found.append(fault)
                    } else if let hash = line.content.hashInWord {
                        found.append(.hashInWord(at: span(hash..<line.content.endIndex), quote: .quoteValue))
                    }
                    continue
                }
                plainIndent = nil
            }
            if line.content.first == UInt8(ascii: "#") { continue }
            defer { isFirst = false }
            if line.content.starts(with: Array("--- ".utf8)) || line.content.elementsEqual("---".utf8) {
                // A settings file may open with the line that opens a Markdown file.
                if !isFirst { found.append(.twoDocuments(at: span(line.content.indices))) }
                continue
            }
            let entry = line.entry
            if let fault = keyFault(line, entry) ?? (afterEmptyValue ? dashFault(line) : nil) {
                found.append(fault)
                afterEmptyValue = false
                continue
            }
            if let fault = lineWithoutColon(line, entry) {
                found.append(fault)
                continue
            }
            if line.indent == 0, !line.isItem, let key = entry.key {
                let place = span(entry.keyStart..<entry.keyStart + key.utf8.count)
                if let first = topLevelKeys[key] {
                    found.append(.duplicateKeyLine(key, at: place, firstAt: first))
                    continue
                }
                topLevelKeys[key] = place
            }
            let value = entry.value
            afterEmptyValue = value.isEmpty && entry.key != nil
            guard let start = value.first else { continue }
            switch start {
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                if let fault = blockHeaderFault(value) { found.append(fault) }
                blockIndent = line.parentIndent
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"):
                var scan = FlowScan(first: value, mayBeKey: entry.key == nil)
                found += scan.read(value).map { flowFault($0, scan) }
                open = scan.isOpen ? scan : nil
            default:
                if let fault = plainFault(value, hasKey: entry.key != nil) { found.append(fault) }
                plainIndent = line.parentIndent
            }
        }
        if let open { found.append(unclosed(open)) }
        return found
    }

    func span(_ range: Range<Int>) -> Span { Span(path: path, start: range.lowerBound, end: range.upperBound) }
}
