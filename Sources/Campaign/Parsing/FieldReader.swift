import Diagnostics
import Markdown

/// Reads the fields of one map by their declared keys, and reports missing, invalid and unknown fields.
package struct FieldReader<Key: ContentKey> {
    package let path: String
    package let zone: SiteTimeZone
    package let entries: [YAMLEntry]
    /// The place of a diagnostic about a missing field.
    private let place: Span

    /// - Parameter place: The place of the map in its file; nil for the fields of the file itself.
    package init(_ entries: [YAMLEntry], path: String, zone: SiteTimeZone, at place: Span? = nil) {
        self.entries = entries
        self.place = place ?? Span(path: path)
        self.path = path
        self.zone = zone
    }

    /// A reader of the same map with other keys.
    package func fields<Other>(of keys: Other.Type) -> FieldReader<Other> {
        FieldReader<Other>(entries, path: path, zone: zone, at: place)
    }

    /// The place of a key, for diagnostics about a field as a whole.
    package func keySpan(_ key: Key) -> Span? { index(of: key).map { entries[$0].keySpan } }

    /// The raw value; nil when the key is missing or has no value.
    package func value(_ key: Key) -> YAMLValue? {
        guard let index = index(of: key), !entries[index].value.isNothing else { return nil }
        return entries[index].value
    }

    private func index(of key: Key) -> Int? {
        let name = key.rawValue
        // Not `firstIndex`, whose closure gets a copy of each entry: a page asks for thirty keys and has five.
        for index in entries.indices where entries[index].key == name { return index }
        return nil
    }

    /// Reports every key that is not declared.
    package func finish(into report: inout Report) {
        for entry in entries where Key(rawValue: entry.key) == nil {
            report.add(.unknownKey(entry.key, known: Key.allCases.map(\.rawValue), at: entry.keySpan))
        }
    }

    /// Reports every key that is declared neither for this kind of file nor for every page.
    package func finishPage(into report: inout Report) {
        for entry in entries where Key(rawValue: entry.key) == nil && PageKey(rawValue: entry.key) == nil {
            let own = Key.allCases.map(\.rawValue)
            let common = PageKey.allCases.map(\.rawValue).filter { !own.contains($0) }
            report.add(.unknownKey(entry.key, known: own + common, at: entry.keySpan))
        }
    }

    // MARK: Texts

    /// Reads a text; nil when it contains only spaces (`address: ""`).
    package func text(_ key: Key, into report: inout Report) -> Located<String>? {
        textOrEmpty(key, into: &report).flatMap { FieldReader.isBlank($0.value) ? nil : $0 }
    }

    /// Reads a text that may be empty: `alt: ""` is a valid value.
    package func textOrEmpty(_ key: Key, into report: inout Report) -> Located<String>? {
        value(key).flatMap { FieldValue.text($0, key.rawValue, into: &report) }
    }

    package func required(_ key: Key, into report: inout Report) -> Located<String>? {
        if let value = value(key) {
            guard let text = FieldValue.text(value, key.rawValue, into: &report) else { return nil }
            if !FieldReader.isBlank(text.value) { return text }
        }
        reportMissing(key, into: &report)
        return nil
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    package func reportMissing(_ key: Key, into report: inout Report) {
        let name = key.rawValue
        report.add(keySpan(key).map { .missingValue(of: name, at: $0) } ?? .missingKey(name, at: place))
    }

    /// Reads a list of texts; a single text counts as a list of one.
    package func texts(_ key: Key, into report: inout Report) -> [Located<String>] {
        guard let value = value(key) else { return [] }
        if case .map = value.content {
            report.add(.notAListOfTexts(for: key.rawValue, at: value.span))
            return []
        }
        return FieldValue.items(of: value).compactMap { FieldValue.item($0, key.rawValue, into: &report) }
            .filter { !FieldReader.isBlank($0.value) }
    }

    // MARK: Other types

    package func flag(_ key: Key, into report: inout Report) -> Bool? {
        guard let text = text(key, into: &report) else { return nil }
        switch text.value.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report.add(.notAFlag(text.value, for: key.rawValue, at: text.span))
            return nil
        }
    }

    package func date(_ key: Key, into report: inout Report) -> Located<DateValue>? {
        guard let text = text(key, into: &report) else { return nil }
        return FieldValue.date(text, zone: zone, into: &report)
    }

    package func integer(_ key: Key, in range: ClosedRange<Int>, into report: inout Report) -> Located<Int>? {
        guard let text = text(key, into: &report) else { return nil }
        guard let number = Int(text.value), range.contains(number) else {
            report.add(
                .notAnInteger(
                    text.value, for: key.rawValue, in: range,
                    number: FieldReader.number(amid: text.value, in: range), at: text.span))
            return nil
        }
        return Located(number, at: text.span)
    }

    /// The only number in a text: 300 in `khoảng 300 người`; nil when the text has no number or several.
    private static func number(amid words: String, in range: ClosedRange<Int>) -> Int? {
        let runs = words.split { !$0.isASCII || !$0.isNumber }
        guard runs.count == 1, let number = Int(runs[0]), range.contains(number),
            !words.contains(where: { "-.,".contains($0) })
        else { return nil }
        return number
    }

    package func number(_ key: Key, in range: ClosedRange<Double>, into report: inout Report) -> Located<
        Double
    >? {
        guard let text = text(key, into: &report) else { return nil }
        guard let number = Double(text.value), range.contains(number) else {
            report.add(.notANumber(text.value, for: key.rawValue, in: range, at: text.span))
            return nil
        }
        return Located(number, at: text.span)
    }

    /// Reads a word of a closed list.
    ///
    /// - Parameter known: The list; made only when the key is there.
    package func word(
        _ key: Key, among known: @autoclosure () -> [String], into report: inout Report
    ) -> Located<String>? {
        guard let text = text(key, into: &report) else { return nil }
        return FieldValue.checked(text, key.rawValue, among: known(), into: &report)
    }

    package func words(
        _ key: Key, among known: @autoclosure () -> [String], into report: inout Report
    ) -> [Located<String>] {
        texts(key, into: &report).compactMap { FieldValue.checked($0, key.rawValue, among: known(), into: &report) }
    }

    /// Reads a web address with the scheme http or https.
    package func webAddress(_ key: Key, into report: inout Report) -> Located<String>? {
        guard let text = text(key, into: &report) else { return nil }
        guard WebAddress.isHTTP(text.value) else {
            let mended = "https://" + text.value
            let isMended = WebAddress.isHTTP(mended) && text.value.contains(".") && !text.value.contains(":")
            report.add(.badURL(for: key.rawValue, mended: isMended ? mended : nil, at: text.span))
            return nil
        }
        return text
    }

    package func map<Inner>(_ key: Key, of keys: Inner.Type, into report: inout Report) -> FieldReader<Inner>? {
        value(key).flatMap { reader($0, key, into: &report) }
    }

    package func maps<Inner>(_ key: Key, of keys: Inner.Type, into report: inout Report) -> [FieldReader<Inner>] {
        guard let value = value(key) else { return [] }
        return FieldValue.items(of: value).compactMap { reader($0, key, into: &report) }
    }

    /// Reads a map whose keys the officer chooses.
    package func freeMap(_ key: Key, into report: inout Report) -> [YAMLEntry] {
        guard let value = value(key) else { return [] }
        guard case .map(let entries) = value.content else {
            report.add(.notAMap(for: key.rawValue, at: value.span))
            return []
        }
        return entries
    }

    private func reader<Inner>(_ value: YAMLValue, _ key: Key, into report: inout Report) -> FieldReader<Inner>? {
        guard case .map(let entries) = value.content else {
            report.add(.notAMap(for: key.rawValue, at: value.span))
            return nil
        }
        return FieldReader<Inner>(entries, path: path, zone: zone, at: value.span)
    }
}
