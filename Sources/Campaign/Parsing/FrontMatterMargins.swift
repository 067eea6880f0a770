import Diagnostics

/// Checks on lines that begin in the wrong column, or at the margin without `key: value`.
extension FrontMatterSlips {
    /// The diagnostic of a line that continues an unquoted text.
    func continuationFault(_ line: FrontMatterLine) -> Diagnostic? {
        if let fault = continuedKeyFault(line) { return fault }
        return line.content.hashInWord.map { .hashInWord(at: span($0..<line.content.endIndex), quote: .quoteValue) }
    }

    /// An indented `key: value` below a value, which YAML parses as the continuation of that value.
    private func continuedKeyFault(_ line: FrontMatterLine) -> Diagnostic? {
        guard let colon = line.content.withoutComment.unquotedColon, !line.isItem else { return nil }
        guard line.content[..<colon].isKey else {
            return .unquotedColonInContinuation(at: span(colon..<colon + 1))
        }
        let start = line.content.startIndex
        return .indentedKey(at: span(start..<colon), indent: span(start - line.indent..<start))
    }

    /// A line at the margin without `key: value`, reported on its own line; libyaml reports it one line later.
    func lineWithoutColon(_ line: FrontMatterLine, _ entry: FrontMatterLine.Entry) -> Diagnostic? {
        guard line.indent == 0, !line.isItem, entry.key == nil, let first = line.content.first else { return nil }
        if [
            UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "|"),
            UInt8(ascii: ">"),
        ].contains(first)
            || line.content.elementsEqual("...".utf8)
            || String(decoding: line.content, as: UTF8.self).first.map("-–—•".contains) == true
        {
            return nil
        }
        let word = line.content.prefix { $0 != UInt8(ascii: " ") }
        let rest = line.content[word.endIndex...].drop { $0 == UInt8(ascii: " ") }
        let isKeyed = word.isKey && word.allSatisfy { $0 < 0x41 || $0 > 0x5A } && !rest.isEmpty
        let mended = "\(String(decoding: word, as: UTF8.self)): \(String(decoding: rest, as: UTF8.self))"
        return .lineWithoutColon(at: span(line.content.indices), mended: isKeyed ? mended : nil)
    }

    /// A list item without `- `: `-một`, or a dash or dot that Word made of the `-`.
    func dashFault(_ line: FrontMatterLine) -> Diagnostic? {
        let content = line.content
        let typed = String(decoding: content, as: UTF8.self)
        guard !line.isItem, let first = typed.first, let second = typed.dropFirst().first else { return nil }
        let isItem = first == "-" ? second.isLetter || second == "\"" || second == "“" : "–—•".contains(first)
        guard isItem else { return nil }
        let width = String(first).utf8.count
        let gap = typed.dropFirst().prefix { $0 == " " }.utf8.count
        let start = content.startIndex
        return .badListItem(
            first, at: span(start..<start + width), opening: span(start..<start + width + gap))
    }
}
