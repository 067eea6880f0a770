import Diagnostics

/// Reads single values of front matter, independent of their keys, and reports invalid values.
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
            report.add(.notAText(for: key, at: value.span))
            return nil
        }
    }

    /// Reads an item of a list of texts.
    static func item(_ value: YAMLValue, _ key: String, into report: inout Report) -> Located<String>? {
        guard case .map(let entries) = value.content else { return text(value, key, into: &report) }
        // YAML parses `- Chủ đề: đọc sách` as a map because of the colon.
        guard entries.count == 1, case .scalar(let rest) = entries[0].value.content else {
            report.add(.notAListOfTexts(for: key, at: value.span))
            return nil
        }
        report.add(.unquotedColonInItem("\(entries[0].key): \(rest)", of: key, at: value.span))
        return nil
    }

    static func checked(
        _ text: Located<String>, _ key: String, among known: [String], into report: inout Report
    ) -> Located<String>? {
        if known.contains(text.value) { return text }
        report.add(.unknownWord(text.value, for: key, known: known, at: text.span))
        return nil
    }
}
