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
        /// Inside `[…` or `{…` that goes on over lines, or a quoted text that does.
        var open: Continuation?
        var number = text.line(of: range.lowerBound)
        while number <= text.lineCount, text.range(ofLine: number).lowerBound < range.upperBound {
            defer { number += 1 }
            let line = Line(text, number)
            if line.content.isEmpty { continue }
            if let indent = blockIndent {
                if line.indent > indent { continue }
                blockIndent = nil
            }
            if let continuation = open {
                open = continuation.after(line.content)
                continue
            }
            if let fault = indentFault(line) {
                found.append(fault)
                continue
            }
            if line.content.first == UInt8(ascii: "#") { continue }
            if line.content.starts(with: Array("--- ".utf8)) || line.content.elementsEqual("---".utf8) {
                found.append(twoDocuments(line))
                continue
            }
            let entry = line.entry
            if let fault = keyFault(line, entry) {
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
            guard let start = value.first else { continue }
            switch start {
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                blockIndent = line.indent
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"):
                if let fault = flowFault(value) {
                    found.append(fault)
                } else {
                    open = Continuation.opened(by: value)
                }
            default:
                if let fault = plainFault(value, hasKey: entry.key != nil) { found.append(fault) }
            }
        }
        return found
    }

    // MARK: The faults

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
            !line.isItem, line.indent == 0, colon + 1 < content.endIndex
        {
            if content[(colon + 1)...].starts(with: Line.noBreakSpace) {
                return noBreakSpaceFault(Span(path: path, start: colon + 1, end: colon + 3))
            }
            if content[colon + 1] == UInt8(ascii: "\t") { return nil }
            let span = Span(path: path, start: colon, end: colon + 1)
            return Diagnostic(
                .missingSpaceAfterColon,
                Localized(vi: "thiếu dấu cách sau dấu hai chấm", en: "a space is missing after the colon"),
                at: span,
                fixes: [.init(Localized(vi: "viết “: ” (hai chấm và một dấu cách)", en: "write `: ` (colon and space)"), replacing: span, with: ": ")])
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
            case UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "`"):
                return Diagnostic(
                    .reservedFirstCharacter,
                    Localized(
                        vi: "giá trị bắt đầu bằng “\(Character(Unicode.Scalar(first)))” thì phải đặt trong ngoặc kép",
                        en: "a value that begins with `\(Character(Unicode.Scalar(first)))` has to be quoted"),
                    at: Span(path: path, start: value.startIndex, end: value.startIndex + 1), fixes: [quoted])
            default: break
            }
        }
        let inside = commentCut(value)
        if let colon = unquotedColon(inside), hasKey {
            if inside.starts(with: Array("“".utf8)) || inside.starts(with: Array("‘".utf8)) {
                return Diagnostic(
                    .typographicQuotes,
                    Localized(
                        vi: "ngoặc kép cong “…” không giữ được giá trị có dấu hai chấm",
                        en: "typographic quotes do not protect a value that holds a colon"),
                    at: Span(path: path, start: value.startIndex, end: value.startIndex + 3), fixes: [quoted])
            }
            return Diagnostic(
                .unquotedColon,
                Localized(
                    vi: "trong giá trị có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép",
                    en: "the value holds a colon, so the whole value has to be quoted"),
                at: Span(path: path, start: colon, end: colon + 1), fixes: [quoted])
        }
        if let hash = hashInWord(value) {
            return Diagnostic(
                .hashInWord,
                Localized(
                    vi: "từ dấu “#” trở đi sẽ bị coi là chú thích và mất đi",
                    en: "everything from the `#` on would be taken for a comment and lost"),
                at: Span(path: path, start: hash, end: value.endIndex), fixes: [quoted])
        }
        return nil
    }

    /// Anchors, aliases and tags inside `[…]` and `{…}`.
    private func flowFault(_ value: ArraySlice<UInt8>) -> Diagnostic? {
        guard value.first == UInt8(ascii: "[") || value.first == UInt8(ascii: "{") else { return nil }
        var quote: UInt8?
        var atStart = true
        for (index, byte) in zip(value.indices, value) {
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if atStart { quote = byte }
                atStart = false
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"): atStart = true
            case UInt8(ascii: " "): break
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                if atStart {
                    return Diagnostic(
                        .anchorOrTag,
                        Localized(
                            vi: "“\(Character(Unicode.Scalar(byte)))” ở đây mang nghĩa riêng của YAML, không được dùng",
                            en: "`\(Character(Unicode.Scalar(byte)))` here is YAML's own sign, which is not used"),
                        at: Span(path: path, start: index, end: index + 1),
                        fixes: [.init(Localized(vi: "đặt từ này trong ngoặc kép", en: "put the word between double quotes"))])
                }
            default: atStart = false
            }
        }
        return nil
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
        let escaped = inner.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
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
        for index in value.indices.dropFirst()
        where value[index] == UInt8(ascii: "#") && value[index - 1] == UInt8(ascii: " ") {
            return value[value.startIndex..<(index - 1)]
        }
        return value
    }

    /// A `#` after a space that runs straight into a word; `# ` with a space after it is a comment.
    private func hashInWord(_ value: ArraySlice<UInt8>) -> Int? {
        for index in value.indices.dropFirst()
        where value[index] == UInt8(ascii: "#") && value[index - 1] == UInt8(ascii: " ") {
            let next = index + 1 < value.endIndex ? value[index + 1] : UInt8(ascii: " ")
            return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") ? nil : index
        }
        return nil
    }

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

    /// A quoted or bracketed value that has not been closed on its line.
    private struct Continuation {
        var quote: UInt8?
        var depth = 0

        static func opened(by value: ArraySlice<UInt8>) -> Continuation? {
            Continuation().after(value)
        }

        /// Nil when the value is closed at the end of the line.
        func after(_ bytes: ArraySlice<UInt8>) -> Continuation? {
            var state = self
            var escaped = false
            for byte in bytes {
                if let open = state.quote {
                    if escaped {
                        escaped = false
                    } else if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") {
                        escaped = true
                    } else if byte == open {
                        state.quote = nil
                    }
                    continue
                }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): state.quote = byte
                case UInt8(ascii: "["), UInt8(ascii: "{"): state.depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): state.depth -= 1
                case UInt8(ascii: "#") where state.depth <= 0: return nil
                default: break
                }
            }
            return state.quote != nil || state.depth > 0 ? state : nil
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
                    guard index + 1 == rest.endIndex || rest[index + 1] == UInt8(ascii: " ") else { continue }
                    let value = rest[(index + 1)...].drop { $0 == UInt8(ascii: " ") }
                    return Entry(
                        key: String(decoding: rest[..<index], as: UTF8.self), keyStart: rest.startIndex,
                        value: value.first == UInt8(ascii: "#") ? value.suffix(0) : value)
                }
            }
            return Entry(key: nil, keyStart: rest.startIndex, value: rest)
        }
    }
}
