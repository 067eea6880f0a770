import Diagnostics

/// Slips of lines that begin in the wrong column, or stand at the margin without being `key: value`.
extension FrontMatterSlips {
    /// `key: value` indented below a value, which YAML takes for the rest of that value.
    func continuedKeyFault(_ line: FrontMatterLine) -> Diagnostic? {
        guard let colon = unquotedColon(commentCut(line.content)), !line.isItem else { return nil }
        guard isKey(line.content[..<colon]) else {
            return Diagnostic(
                .unquotedColon,
                Localized(
                    vi: "dòng này nối tiếp giá trị ở trên và có dấu hai chấm, nên cả giá trị phải đặt trong ngoặc kép",
                    en: "this line goes on with the value above and holds a colon, so the whole value has to be quoted"),
                at: Span(path: path, start: colon, end: colon + 1),
                fixes: [
                    .init(
                        Localized(
                            vi: "đặt cả giá trị, từ dòng đầu, trong ngoặc kép \"…\"",
                            en: "put the whole value, from its first line, between double quotes"))
                ])
        }
        let indent = Span(path: path, start: line.content.startIndex - line.indent, end: line.content.startIndex)
        return Diagnostic(
            .badYAML,
            Localized(
                vi: "dòng này thụt vào nên bị hiểu là phần tiếp của giá trị ở dòng trên",
                en: "this line is indented and so taken for the rest of the value above"),
            at: Span(path: path, start: line.content.startIndex, end: colon),
            fixes: [
                .init(
                    Localized(vi: "bỏ khoảng trắng ở đầu dòng", en: "take out the spaces that it begins with"),
                    replacing: indent, with: "")
            ])
    }

    /// A line at the margin that is no `key: value`, told where it stands; libyaml tells it a line later.
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
        let isKeyed = isKey(word) && word.allSatisfy { $0 < 0x41 || $0 > 0x5A } && !rest.isEmpty
        let span = Span(path: path, start: line.content.startIndex, end: line.content.endIndex)
        let mended = "\(String(decoding: word, as: UTF8.self)): \(String(decoding: rest, as: UTF8.self))"
        return Diagnostic(
            .badYAML,
            Localized(
                vi: "dòng này không có dấu hai chấm để chia khóa với giá trị",
                en: "this line has no colon between key and value"),
            at: span,
            fixes: [
                isKeyed
                    ? .init(Localized(vi: "viết: \(mended)", en: "write: \(mended)"), replacing: span, with: mended)
                    : .init(
                        Localized(
                            vi: "viết “khóa: giá trị”; nếu dòng này nối tiếp dòng trên thì thụt vào hai dấu cách",
                            en: "write `key: value`; if it goes on with the line above, indent it by two spaces"))
            ])
    }

    /// An item of a list without its `- `: `-một`, or a dash or dot that Word made of it.
    func dashFault(_ line: FrontMatterLine) -> Diagnostic? {
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
                vi: first == "-"
                    ? "mục của danh sách thiếu dấu cách sau “-”"
                    : "mục của danh sách mở đầu bằng “\(first)”, không phải “-”",
                en: first == "-"
                    ? "a space is missing after the `-` of a list item"
                    : "this list item begins with `\(first)` instead of `-`"),
            at: span,
            fixes: [
                .init(
                    Localized(vi: "viết “- ” (gạch nối và một dấu cách)", en: "write `- ` (hyphen and space)"),
                    replacing: Span(path: path, start: span.start, end: span.end + gap), with: "- ")
            ])
    }
}
