import Diagnostics

/// Reads values of front matter by themselves, whatever their key, and tells what is wrong with them.
enum FieldValue {
    static func items(of value: YAMLValue) -> [YAMLValue] {
        switch value.content {
        case .list(let items): items.filter { !$0.isNothing }
        case .scalar, .map: [value]
        case .nothing: []
        }
    }

    static func text(_ value: YAMLValue, _ key: String, into report: inout Report) -> Located<String>? {
        switch value.content {
        case .scalar(let text):
            return Located(text, at: value.span)
        case .nothing:
            return nil
        case .list, .map:
            report.add(
                .wrongType, vi: "“\(key)” phải là một dòng chữ", en: "`\(key)` has to be text", at: value.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "nếu chữ có dấu hai chấm hoặc ngoặc vuông, hãy đặt cả giá trị trong ngoặc kép \"…\"",
                            en: "if the text holds a colon or brackets, put the whole of it between double quotes"))
                ])
            return nil
        }
    }

    /// An item of a list of texts.
    static func item(_ value: YAMLValue, _ key: String, into report: inout Report) -> Located<String>? {
        guard case .map(let entries) = value.content else { return text(value, key, into: &report) }
        // `- Chủ đề: đọc sách`: the colon has made a map of it.
        guard entries.count == 1, case .scalar(let rest) = entries[0].value.content else {
            reportNotList(key, value.span, into: &report)
            return nil
        }
        let written = "\"\(entries[0].key): \(rest)\""
        report.add(
            .unquotedColon, vi: "mục này của “\(key)” có dấu hai chấm, nên phải đặt trong ngoặc kép",
            en: "this item of `\(key)` holds a colon, so it has to be quoted", at: value.span,
            fixes: [.init(Localized(vi: "viết: \(written)", en: "write: \(written)"))])
        return nil
    }

    static func reportNotList(_ key: String, _ span: Span, into report: inout Report) {
        report.add(
            .wrongType, vi: "“\(key)” phải là một danh sách chữ, không phải “khóa: giá trị”",
            en: "`\(key)` has to be a list of texts, not `key: value`",
            at: span,
            fixes: [
                .init(
                    Localized(
                        vi: "viết [một, hai] hoặc mỗi mục một dòng, mở đầu bằng “- ”",
                        en: "write [one, two], or each item on a line that begins with `- `"))
            ])
    }

    static func checked(
        _ text: Located<String>, _ key: String, among known: [String], into report: inout Report
    ) -> Located<String>? {
        if known.contains(text.value) { return text }
        var fixes: [Diagnostic.Fix] = []
        if let guess = nearest(to: text.value, among: known) {
            fixes.append(
                .init(
                    Localized(vi: "có phải “\(guess)”?", en: "did you mean `\(guess)`?"), replacing: text.span,
                    with: guess))
        } else {
            fixes.append(
                .init(Localized(vi: "thay bằng một trong các giá trị trên", en: "put one of these in its place")))
        }
        report.add(
            .unknownWord, vi: "“\(key)” không có giá trị “\(text.value)”", en: "`\(key)` knows no `\(text.value)`",
            at: text.span,
            notes: [
                .init(
                    Localized(
                        vi: "các giá trị dùng được: \(known.joined(separator: ", "))",
                        en: "known values: \(known.joined(separator: ", "))"))
            ], fixes: fixes)
        return nil
    }

    static func reportNotMap(_ key: String, _ span: Span, into report: inout Report) {
        report.add(
            .wrongType, vi: "“\(key)” phải gồm các dòng “khóa: giá trị” thụt vào",
            en: "`\(key)` has to consist of indented lines `key: value`", at: span)
    }
}
