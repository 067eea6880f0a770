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
            let line = Line(text, number)
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
                    if let hash = hashInWord(line.content) { found.append(hashFault(hash, line.content, nil)) }
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
    private func hiddenBreakFault(_ line: Line) -> Diagnostic? {
        guard let index = find([0xE2, 0x80, 0xA8], in: line.content) ?? find([0xE2, 0x80, 0xA9], in: line.content) else { return nil }
        let span = Span(path: path, start: index, end: index + 3)
        return Diagnostic(
            .badYAML,
            Localized(
                vi: "ở đây có ký tự xuống dòng ẩn (thường do chép từ phần mềm dàn trang hoặc trang web)",
                en: "a hidden line break stands here (it usually comes from a layout program or a web page)"),
            at: span,
            fixes: [.init(Localized(vi: "xóa ký tự này, gõ lại dấu cách", en: "delete it and type a space"), replacing: span, with: " ")])
    }

    private func indentFault(_ line: Line) -> Diagnostic? {
        let content = line.content
        if let tab = line.tabInIndent {
            return Diagnostic(
                .tabInFrontMatter,
                Localized(
                    vi: "dòng này thụt vào bằng phím Tab", en: "this line is indented with a tab"),
                at: Span(path: path, start: tab, end: tab + 1),
                fixes: [.init(Localized(vi: "thay Tab bằng hai dấu cách", en: "put two spaces instead of the tab"), replacing: Span(path: path, start: tab, end: tab + 1), with: "  ")])
        }
        if content.starts(with: Line.noBreakSpace) {
            let span = Span(path: path, start: content.startIndex, end: content.startIndex + 2)
            return noBreakSpaceFault(span)
        }
        return nil
    }

    private func keyFault(_ line: Line, _ entry: Line.Entry) -> Diagnostic? {
        let content = line.itemContent
        if let found = find(Array("：".utf8), in: content),
            isKey(content[content.startIndex..<found])
        {
            let span = Span(path: path, start: found, end: found + 3)
            return Diagnostic(
                .fullWidthColon,
                Localized(vi: "dấu hai chấm “：” là dấu toàn khổ, không phải “:”", en: "this is the full-width colon “：”, not `:`"),
                at: span,
                fixes: [.init(Localized(vi: "gõ lại dấu “:” và một dấu cách", en: "type `:` and a space"), replacing: span, with: ": ")])
        }
        if entry.key == nil, let colon = content.firstIndex(of: UInt8(ascii: ":")), isKey(content[content.startIndex..<colon]),
            !line.isItem, colon + 1 < content.endIndex
        {
            if content[(colon + 1)...].starts(with: Line.noBreakSpace) {
                return noBreakSpaceFault(Span(path: path, start: colon + 1, end: colon + 3))
            }
            guard line.indent == 0 else { return nil }
            let span = Span(path: path, start: colon, end: colon + 1)
            return Diagnostic(
                .missingSpaceAfterColon,
                Localized(vi: "thiếu dấu cách sau dấu hai chấm", en: "a space is missing after the colon"),
                at: span,
                fixes: [.init(Localized(vi: "viết “: ” (hai chấm và một dấu cách)", en: "write `: ` (colon and space)"), replacing: span, with: ": ")])
        }
        if let first = content.first, Line.isSign(first) && entry.key != nil || Line.isQuestion(content) {
            let sign = Character(Unicode.Scalar(first))
            return Diagnostic(
                .anchorOrTag,
                Localized(
                    vi: "“\(sign)” ở đây mang nghĩa riêng của YAML, không được dùng",
                    en: "`\(sign)` here is YAML's own sign, which is not used"),
                at: Span(path: path, start: content.startIndex, end: content.startIndex + 1),
                fixes: [.init(Localized(vi: "bỏ ký hiệu này", en: "take this sign out"))])
        }
        if entry.value.starts(with: Line.noBreakSpace) {
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
                        vi: "giá trị bắt đầu bằng “\(Character(Unicode.Scalar(first)))”, dấu mà YAML hiểu theo nghĩa riêng",
                        en: "the value begins with `\(Character(Unicode.Scalar(first)))`, which means something else in YAML"),
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
                fixes: isOneLine ? [quotedFix(text.bytes[whole], Span(path: path, start: whole.lowerBound, end: whole.upperBound))] : [])
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
                : Localized(vi: "dấu “\(sign)” mở ở đây không được đóng lại", en: "the `\(sign)` opened here is never closed"),
            at: Span(path: path, start: opening, end: opening + 1),
            fixes: [.init(Localized(vi: "thêm dấu đóng “\(Character(Unicode.Scalar(FlowScan.closing(text.bytes[opening]))))”", en: "add the closing `\(Character(Unicode.Scalar(FlowScan.closing(text.bytes[opening]))))`"))])
    }

    private func openedHere(_ scan: FlowScan) -> Diagnostic.Note {
        .init(
            Localized(vi: "giá trị mở ở đây", en: "the value opens here"),
            at: Span(path: path, start: scan.opening, end: scan.opening + 1))
    }

    /// `>` and `|` open a block text only when nothing but its indicators follows.
    private func blockHeaderFault(_ value: ArraySlice<UInt8>) -> Diagnostic? {
        let header = commentCut(value).dropFirst().filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        let isHeader = header.count <= 2
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

    /// An item of a list without its `- `: `-một`, or a dash or dot that Word made of it.
    private func dashFault(_ line: Line) -> Diagnostic? {
        let content = line.content
        let typed = String(decoding: content, as: UTF8.self)
        guard !line.isItem, let first = typed.first, let second = typed.dropFirst().first else { return nil }
        let isItem = first == "-" ? second.isLetter || second == "\"" || second == "“" : "–—•".contains(first)
        guard isItem else { return nil }
        let width = String(first).utf8.count
        let gap = typed.dropFirst().prefix { $0 == " " }.utf8.count
        let span = Span(path: path, start: content.startIndex, end: content.startIndex + width)
        return Diagnostic(
            .badYAML,
            Localized(
                vi: first == "-" ? "mục của danh sách thiếu dấu cách sau “-”" : "mục của danh sách mở đầu bằng “\(first)”, không phải “-”",
                en: first == "-" ? "a space is missing after the `-` of a list item" : "this list item begins with `\(first)` instead of `-`"),
            at: span,
            fixes: [
                .init(
                    Localized(vi: "viết “- ” (gạch nối và một dấu cách)", en: "write `- ` (hyphen and space)"),
                    replacing: Span(path: path, start: span.start, end: span.end + gap), with: "- ")
            ])
    }

    private func twoDocuments(_ line: Line) -> Diagnostic {
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
            fixes: [.init(Localized(vi: "xóa rồi gõ lại dấu cách", en: "delete it and type a space"), replacing: span, with: " ")])
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

    private func unquotedColon(_ value: ArraySlice<UInt8>) -> Int? {
        for index in value.indices where value[index] == UInt8(ascii: ":") {
            if index + 1 == value.endIndex || value[index + 1] == UInt8(ascii: " ") { return index }
        }
        return nil
    }

    /// The value up to a comment (` # …`).
    private func commentCut(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let hash = commentStart(value) else { return value }
        var cut = value[..<hash]
        while let last = cut.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { cut = cut.dropLast() }
        return cut
    }

    /// A `#` after white space, or at the very beginning.
    private func commentStart(_ value: ArraySlice<UInt8>) -> Int? {
        value.indices.first { index in
            value[index] == UInt8(ascii: "#")
                && (index == value.startIndex || value[index - 1] == UInt8(ascii: " ") || value[index - 1] == UInt8(ascii: "\t"))
        }
    }

    /// A `#` that YAML takes for a comment though it runs straight into a word; `# ` is one indeed.
    private func hashInWord(_ value: ArraySlice<UInt8>) -> Int? {
        guard let index = commentStart(value), index + 1 < value.endIndex else { return nil }
        let next = value[index + 1]
        return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") ? nil : index
    }

    private func lineEnd(_ offset: Int) -> Int { text.range(ofLine: text.line(of: offset)).upperBound }

    private func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
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

    /// One line, cut into indent, list dashes, key and value.
    private struct Line {
        static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

        /// Without indent and trailing spaces; its indices are offsets in the file.
        let content: ArraySlice<UInt8>
        let indent: Int
        let tabInIndent: Int?

        init(_ text: SourceText, _ number: Int) {
            var rest = text.bytes[text.range(ofLine: number)]
            var tab: Int?
            let start = rest.startIndex
            while let first = rest.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
                if first == UInt8(ascii: "\t"), tab == nil { tab = rest.startIndex }
                rest = rest.dropFirst()
            }
            indent = rest.startIndex - start
            while let last = rest.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { rest = rest.dropLast() }
            tabInIndent = tab
            content = rest
        }

        static func isSign(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "!")
        }

        /// `? key`, YAML's other way to begin an entry.
        static func isQuestion(_ content: ArraySlice<UInt8>) -> Bool {
            content.first == UInt8(ascii: "?") && (content.dropFirst().first ?? UInt8(ascii: " ")) == UInt8(ascii: " ")
        }

        var isItem: Bool {
            content.first == UInt8(ascii: "-") && (content.count == 1 || content[content.startIndex + 1] == UInt8(ascii: " "))
        }

        /// The content behind any list dashes.
        var itemContent: ArraySlice<UInt8> {
            var rest = content
            while rest.first == UInt8(ascii: "-"), rest.count > 1, rest[rest.startIndex + 1] == UInt8(ascii: " ") {
                rest = rest.dropFirst(2).drop { $0 == UInt8(ascii: " ") }
            }
            return rest
        }

        /// Lines that go on with this line's value are indented deeper than this.
        var parentIndent: Int {
            entry.key == nil && isItem ? indent + lastDash : entry.key == nil ? indent - 1 : indent + (itemContent.startIndex - content.startIndex)
        }

        /// How far behind the indent the last list dash stands.
        private var lastDash: Int {
            let before = content[content.startIndex..<itemContent.startIndex]
            return (before.lastIndex(of: UInt8(ascii: "-")) ?? content.startIndex) - content.startIndex
        }

        struct Entry {
            let key: String?
            let keyStart: Int
            let value: ArraySlice<UInt8>
        }

        /// `key: value`, or a bare value when there is no key.
        var entry: Entry {
            let rest = itemContent
            let first = rest.first ?? 0
            if first != UInt8(ascii: "\""), first != UInt8(ascii: "'"), first != UInt8(ascii: "["), first != UInt8(ascii: "{") {
                for index in rest.indices where rest[index] == UInt8(ascii: ":") {
                    guard index + 1 == rest.endIndex || rest[index + 1] == UInt8(ascii: " ") || rest[index + 1] == UInt8(ascii: "\t")
                    else { continue }
                    let value = rest[(index + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
                    let second = value.dropFirst().first ?? UInt8(ascii: " ")
                    let isComment = value.first == UInt8(ascii: "#") && (second == UInt8(ascii: " ") || second == UInt8(ascii: "\t"))
                    return Entry(
                        key: String(decoding: rest[..<index], as: UTF8.self), keyStart: rest.startIndex,
                        value: isComment ? value.suffix(0) : value)
                }
            }
            return Entry(key: nil, keyStart: rest.startIndex, value: rest)
        }
    }
}
