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
                    } else if let hash = hashInWord(line.content) {
                        found.append(hashFault(hash, line.content, nil))
                    }
                    continue
                }
                plainIndent = nil
            }
            if line.content.first == UInt8(ascii: "#") { continue }
            defer { isFirst = false }
            if line.content.starts(with: Array("--- ".utf8)) || line.content.elementsEqual("---".utf8) {
                // A settings file may open with the line that opens a Markdown file.
                if !isFirst { found.append(twoDocuments(line)) }
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
                let span = Span(path: path, start: entry.keyStart, end: entry.keyStart + key.utf8.count)
                if let first = topLevelKeys[key] {
                    found.append(duplicate(key, span, first))
                    continue
                }
                topLevelKeys[key] = span
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

    // MARK: The faults

    /// U+2028 and U+2029 end a line for YAML, though no editor shows them.
    private func hiddenBreakFault(_ line: FrontMatterLine) -> Diagnostic? {
        guard let index = find([0xE2, 0x80, 0xA8], in: line.content) ?? find([0xE2, 0x80, 0xA9], in: line.content)
        else { return nil }
        let span = Span(path: path, start: index, end: index + 3)
        return Diagnostic(
            .badYAML,
            Localized(
                vi: "ở đây có ký tự xuống dòng ẩn (thường do chép từ phần mềm dàn trang hoặc trang web)",
                en: "a hidden line break stands here (it usually comes from a layout program or a web page)"),
            at: span,
            fixes: [
                .init(
                    Localized(vi: "xóa ký tự này, gõ lại dấu cách", en: "delete it and type a space"), replacing: span,
                    with: " ")
            ])
    }

    private func indentFault(_ line: FrontMatterLine) -> Diagnostic? {
        let content = line.content
        if let tab = line.tabInIndent {
            return Diagnostic(
                .tabInFrontMatter,
                Localized(
                    vi: "dòng này thụt vào bằng phím Tab", en: "this line is indented with a tab"),
                at: Span(path: path, start: tab, end: tab + 1),
                fixes: [
                    .init(
                        Localized(vi: "thay Tab bằng hai dấu cách", en: "put two spaces instead of the tab"),
                        replacing: Span(path: path, start: tab, end: tab + 1), with: "  ")
                ])
        }
        if content.starts(with: FrontMatterLine.noBreakSpace) {
            let span = Span(path: path, start: content.startIndex, end: content.startIndex + 2)
            return noBreakSpaceFault(span)
        }
        return nil
    }

    private func keyFault(_ line: FrontMatterLine, _ entry: FrontMatterLine.Entry) -> Diagnostic? {
        let content = line.itemContent
        if let found = find(Array("：".utf8), in: content),
            isKey(content[content.startIndex..<found])
        {
            let span = Span(path: path, start: found, end: found + 3)
            return Diagnostic(
                .fullWidthColon,
                Localized(
                    vi: "dấu hai chấm “：” là dấu toàn khổ, không phải “:”",
                    en: "this is the full-width colon “：”, not `:`"),
                at: span,
                fixes: [
                    .init(
                        Localized(vi: "gõ lại dấu “:” và một dấu cách", en: "type `:` and a space"), replacing: span,
                        with: ": ")
                ])
        }
        if entry.key == nil, let colon = content.firstIndex(of: UInt8(ascii: ":")),
            isKey(content[content.startIndex..<colon]),
            !line.isItem, colon + 1 < content.endIndex
        {
            if content[(colon + 1)...].starts(with: FrontMatterLine.noBreakSpace) {
                return noBreakSpaceFault(Span(path: path, start: colon + 1, end: colon + 3))
            }
            guard line.indent == 0 else { return nil }
            let span = Span(path: path, start: colon, end: colon + 1)
            return Diagnostic(
                .missingSpaceAfterColon,
                Localized(vi: "thiếu dấu cách sau dấu hai chấm", en: "a space is missing after the colon"),
                at: span,
                fixes: [
                    .init(
                        Localized(vi: "viết “: ” (hai chấm và một dấu cách)", en: "write `: ` (colon and space)"),
                        replacing: span, with: ": ")
                ])
        }
        if let first = content.first,
            FrontMatterLine.isSign(first) && entry.key != nil || FrontMatterLine.isQuestion(content)
        {
            let sign = Character(Unicode.Scalar(first))
            return Diagnostic(
                .anchorOrTag,
                Localized(
                    vi: "“\(sign)” ở đây mang nghĩa riêng của YAML, không được dùng",
                    en: "`\(sign)` here is YAML's own sign, which is not used"),
                at: Span(path: path, start: content.startIndex, end: content.startIndex + 1),
                fixes: [.init(Localized(vi: "bỏ ký hiệu này", en: "take this sign out"))])
        }
        if entry.value.starts(with: FrontMatterLine.noBreakSpace) {
            return noBreakSpaceFault(Span(path: path, start: entry.value.startIndex, end: entry.value.startIndex + 2))
        }
        return nil
    }

    /// Faults of a value without quotes.
    private func plainFault(_ value: ArraySlice<UInt8>, hasKey: Bool) -> Diagnostic? {
        let whole = Span(path: path, start: value.startIndex, end: value.endIndex)
        let quoted = quotedFix(value, whole)
        if let first = value.first {
            switch first {
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                return Diagnostic(
                    .anchorOrTag,
                    Localized(
                        vi:
                            "giá trị bắt đầu bằng “\(Character(Unicode.Scalar(first)))”, dấu mà YAML hiểu theo nghĩa riêng",
                        en:
                            "the value begins with `\(Character(Unicode.Scalar(first)))`, which means something else in YAML"
                    ),
                    at: Span(path: path, start: value.startIndex, end: value.startIndex + 1), fixes: [quoted])
            case UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "`"), UInt8(ascii: "]"), UInt8(ascii: "}"),
                UInt8(ascii: ","):
                return reserved(value)
            case UInt8(ascii: "-"), UInt8(ascii: "?"):
                if hasKey, value.dropFirst().first ?? UInt8(ascii: " ") == UInt8(ascii: " ") { return reserved(value) }
            default: break
            }
        }
        let inside = commentCut(value)
        let quotedInside = quotedFix(inside, Span(path: path, start: inside.startIndex, end: inside.endIndex))
        if let colon = unquotedColon(inside), hasKey {
            if inside.starts(with: Array("“".utf8)) || inside.starts(with: Array("‘".utf8)) {
                return Diagnostic(
                    .typographicQuotes,
                    Localized(
                        vi: "ngoặc kép cong “…” không giữ được giá trị có dấu hai chấm",
                        en: "typographic quotes do not protect a value that holds a colon"),
                    at: Span(path: path, start: value.startIndex, end: value.startIndex + 3), fixes: [quotedInside])
            }
            return Diagnostic(
                .unquotedColon,
                Localized(
                    vi: "trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép",
                    en: "the value holds a colon, so the whole value has to be quoted"),
                at: Span(path: path, start: colon, end: colon + 1), fixes: [quotedInside])
        }
        if let hash = hashInWord(value) { return hashFault(hash, value, quoted) }
        return nil
    }

    /// Faults of a value in quotes or brackets.
    private func flowFault(_ finding: FlowScan.Finding, _ scan: FlowScan) -> Diagnostic {
        let quoteIt = Diagnostic.Fix(
            Localized(vi: "đặt từ này trong ngoặc kép", en: "put the word between double quotes"))
        switch finding {
        case .sign(let index):
            let sign = Character(Unicode.Scalar(text.bytes[index]))
            return Diagnostic(
                .anchorOrTag,
                Localized(
                    vi: "“\(sign)” ở đây mang nghĩa riêng của YAML, không được dùng",
                    en: "`\(sign)` here is YAML's own sign, which is not used"),
                at: Span(path: path, start: index, end: index + 1), fixes: [quoteIt])
        case .hash(let index):
            return hashFault(index, text.bytes[index..<lineEnd(index)], quoteIt)
        case .trailing(let index):
            let closing = Character(Unicode.Scalar(scan.closing))
            let whole = scan.opening..<lineEnd(scan.opening)
            let isOneLine = whole.contains(index)
            return Diagnostic(
                .reservedFirstCharacter,
                Localized(
                    vi: "sau dấu “\(closing)” vẫn còn chữ, nên cả giá trị phải đặt trong ngoặc kép",
                    en: "text goes on after the `\(closing)`, so the whole value has to be quoted"),
                at: Span(path: path, start: index, end: lineEnd(index)),
                notes: isOneLine ? [] : [openedHere(scan)],
                fixes: isOneLine
                    ? [quotedFix(text.bytes[whole], Span(path: path, start: whole.lowerBound, end: whole.upperBound))]
                    : [])
        }
    }

    /// A quote or bracket that nothing closes, which would swallow everything after it.
    private func unclosed(_ scan: FlowScan) -> Diagnostic {
        let opening = scan.innermost
        let sign = Character(Unicode.Scalar(text.bytes[opening]))
        let line = String(decoding: text.bytes[opening..<lineEnd(opening)], as: UTF8.self)
        let isTypographic = line.contains { "“”‘’".contains($0) }
        return Diagnostic(
            isTypographic ? .typographicQuotes : .badYAML,
            isTypographic
                ? Localized(
                    vi: "dấu “\(sign)” mở ở đây không được đóng lại: ngoặc kép cong không đóng được ngoặc kép thẳng",
                    en: "the `\(sign)` opened here is never closed: a typographic quote does not close a straight one")
                : Localized(
                    vi: "dấu “\(sign)” mở ở đây không được đóng lại", en: "the `\(sign)` opened here is never closed"),
            at: Span(path: path, start: opening, end: opening + 1),
            fixes: [
                .init(
                    Localized(
                        vi: "thêm dấu đóng “\(Character(Unicode.Scalar(FlowScan.closing(text.bytes[opening]))))”",
                        en: "add the closing `\(Character(Unicode.Scalar(FlowScan.closing(text.bytes[opening]))))`"))
            ])
    }

    private func openedHere(_ scan: FlowScan) -> Diagnostic.Note {
        .init(
            Localized(vi: "giá trị mở ở đây", en: "the value opens here"),
            at: Span(path: path, start: scan.opening, end: scan.opening + 1))
    }

    /// `>` and `|` open a block text only when nothing but its indicators follows.
    private func blockHeaderFault(_ value: ArraySlice<UInt8>) -> Diagnostic? {
        let header = commentCut(value).dropFirst().filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        let isHeader =
            header.count <= 2
            && header.allSatisfy { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || (0x31...0x39).contains($0) }
        return isHeader ? nil : reserved(value)
    }

    private func reserved(_ value: ArraySlice<UInt8>) -> Diagnostic {
        let sign = Character(Unicode.Scalar(value[value.startIndex]))
        return Diagnostic(
            .reservedFirstCharacter,
            Localized(
                vi: "giá trị bắt đầu bằng “\(sign)” thì phải đặt trong ngoặc kép",
                en: "a value that begins with `\(sign)` has to be quoted"),
            at: Span(path: path, start: value.startIndex, end: value.startIndex + 1),
            fixes: [quotedFix(value, Span(path: path, start: value.startIndex, end: value.endIndex))])
    }

    private func hashFault(_ hash: Int, _ value: ArraySlice<UInt8>, _ fix: Diagnostic.Fix?) -> Diagnostic {
        let fallback = Diagnostic.Fix(
            Localized(vi: "đặt cả giá trị trong ngoặc kép \"…\"", en: "put the whole value between double quotes"))
        return Diagnostic(
            .hashInWord,
            Localized(
                vi: "từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi",
                en: "everything from the `#` on would be taken for a comment and lost"),
            at: Span(path: path, start: hash, end: value.endIndex), fixes: [fix ?? fallback])
    }

    private func twoDocuments(_ line: FrontMatterLine) -> Diagnostic {
        Diagnostic(
            .twoDocuments,
            Localized(vi: "dòng “---” chia phần khai báo làm hai", en: "this `---` splits the declarations in two"),
            at: Span(path: path, start: line.content.startIndex, end: line.content.endIndex),
            fixes: [.init(Localized(vi: "bỏ dòng này", en: "take this line out"))])
    }

    private func duplicate(_ key: String, _ span: Span, _ first: Span) -> Diagnostic {
        Diagnostic(
            .duplicateKey,
            Localized(vi: "khóa “\(key)” đã có ở trên", en: "the key `\(key)` stands above already"), at: span,
            notes: [.init(Localized(vi: "lần đầu ở đây", en: "first here"), at: first)],
            fixes: [.init(Localized(vi: "bỏ bớt một trong hai dòng", en: "take one of the two lines out"))])
    }

    private func noBreakSpaceFault(_ span: Span) -> Diagnostic {
        Diagnostic(
            .noBreakSpace,
            Localized(
                vi: "đây là dấu cách không ngắt (thường do chép từ Word), không phải dấu cách thường",
                en: "this is a no-break space (it usually comes from Word), not an ordinary space"),
            at: span,
            fixes: [
                .init(
                    Localized(vi: "xóa rồi gõ lại dấu cách", en: "delete it and type a space"), replacing: span,
                    with: " ")
            ])
    }

    private func quotedFix(_ value: ArraySlice<UInt8>, _ span: Span) -> Diagnostic.Fix {
        var inner = String(decoding: value, as: UTF8.self)
        if let first = inner.first, let last = inner.last, inner.count > 1, "“‘".contains(first), "”’".contains(last) {
            inner = String(inner.dropFirst().dropLast())
        }
        let escaped = inner.reduce(into: "") { out, next in
            if next == "\"" || next == "\\" { out.append("\\") }
            out.append(next)
        }
        return Diagnostic.Fix(
            Localized(vi: "viết: \"\(escaped)\"", en: "write: \"\(escaped)\""), replacing: span, with: "\"\(escaped)\"")
    }

    // MARK: Looking into bytes

    func unquotedColon(_ value: ArraySlice<UInt8>) -> Int? {
        for index in value.indices where value[index] == UInt8(ascii: ":") {
            if index + 1 == value.endIndex || value[index + 1] == UInt8(ascii: " ") { return index }
        }
        return nil
    }

    /// The value up to a comment (` # …`).
    func commentCut(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let hash = commentStart(value) else { return value }
        var cut = value[..<hash]
        while let last = cut.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { cut = cut.dropLast() }
        return cut
    }

    /// A `#` after white space, or at the very beginning.
    private func commentStart(_ value: ArraySlice<UInt8>) -> Int? {
        value.indices.first { index in
            value[index] == UInt8(ascii: "#")
                && (index == value.startIndex || value[index - 1] == UInt8(ascii: " ")
                    || value[index - 1] == UInt8(ascii: "\t"))
        }
    }

    /// A `#` that YAML takes for a comment though it runs straight into a word; `# ` is one indeed.
    private func hashInWord(_ value: ArraySlice<UInt8>) -> Int? {
        guard let index = commentStart(value), index + 1 < value.endIndex else { return nil }
        let next = value[index + 1]
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") ? nil : index
    }

    private func lineEnd(_ offset: Int) -> Int { text.range(ofLine: text.line(of: offset)).upperBound }

    func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy {
                (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
            }
    }

    private func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= needle.count else { return nil }
        return (bytes.startIndex...(bytes.endIndex - needle.count)).first {
            bytes[$0..<($0 + needle.count)].elementsEqual(needle)
        }
    }
}
