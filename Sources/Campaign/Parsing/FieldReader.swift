import Diagnostics
import Markdown

/// A value and where it stands.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let span: Span

    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }

    package func map<Other: Sendable>(_ change: (Value) -> Other) -> Located<Other> {
        Located<Other>(change(value), at: span)
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// Takes the fields of one map by their declared keys, and tells what is missing, wrong or unknown.
package struct FieldReader<Key: ContentKey> {
    package let path: String
    package let zone: SiteTimeZone
    package let entries: [YAMLEntry]
    /// Where to point when something is missing.
    private let place: Span

    /// - Parameter place: of the map within its file; nil for a file's own fields.
    package init(_ entries: [YAMLEntry], path: String, zone: SiteTimeZone, at place: Span? = nil) {
        self.entries = entries
        self.place = place ?? Span(path: path)
        self.path = path
        self.zone = zone
    }

    /// The same map, read by other keys.
    package func fields<Other>(of keys: Other.Type) -> FieldReader<Other> {
        FieldReader<Other>(entries, path: path, zone: zone, at: place)
    }

    /// The place of a key, for faults about a field as a whole.
    package func keySpan(_ key: Key) -> Span? {
        let key = key.rawValue
        return entries.first { $0.key == key }?.keySpan
    }

    /// The raw value; nil when the key is absent or empty.
    package func value(_ key: Key) -> YAMLValue? {
        let key = key.rawValue
        guard let value = entries.first(where: { $0.key == key })?.value, !value.isNothing else { return nil }
        return value
    }

    /// Reports every key that is not declared.
    package func finish(into report: inout Report) {
        for entry in entries where Key(rawValue: entry.key) == nil {
            FieldReader.reportUnknown(entry, among: Key.allCases.map(\.rawValue), into: &report)
        }
    }

    /// Reports every key that is declared neither here nor for every page.
    package func finishPage(into report: inout Report) {
        for entry in entries where Key(rawValue: entry.key) == nil && PageKey(rawValue: entry.key) == nil {
            let own = Key.allCases.map(\.rawValue)
            let common = PageKey.allCases.map(\.rawValue).filter { !own.contains($0) }
            FieldReader.reportUnknown(entry, among: own + common, into: &report)
        }
    }

    private static func reportUnknown(_ entry: YAMLEntry, among known: [String], into report: inout Report) {
        let guess = nearest(to: entry.key, among: known)
        report.add(
            .unknownKey, vi: "không có khóa “\(entry.key)”", en: "there is no key `\(entry.key)`",
            at: entry.keySpan,
            fixes: [
                guess.map {
                    .init(
                        Localized(vi: "có phải “\($0)”?", en: "did you mean `\($0)`?"), replacing: entry.keySpan,
                        with: $0)
                }
                    ?? .init(
                        Localized(
                            vi: "các khóa dùng được: \(known.joined(separator: ", "))",
                            en: "known keys: \(known.joined(separator: ", "))"))
            ])
    }

    // MARK: Texts

    /// A text; one of nothing but spaces (`address: ""`) says as little as none.
    package func text(_ key: Key, into report: inout Report) -> Located<String>? {
        textOrEmpty(key, into: &report).flatMap { FieldReader.isBlank($0.value) ? nil : $0 }
    }

    /// For the one text whose emptiness is an answer (`alt: ""`).
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
        let keySpan = keySpan(key)
        let key = key.rawValue
        if let keySpan {
            report.add(
                .missingKey, vi: "khóa bắt buộc “\(key)” chưa có giá trị", en: "the required key `\(key)` has no value",
                at: keySpan,
                fixes: [
                    .init(
                        Localized(
                            vi: "viết giá trị sau dấu hai chấm: “\(key): …”",
                            en: "write the value behind the colon: `\(key): …`"))
                ])
            return
        }
        report.add(
            .missingKey, vi: "thiếu khóa bắt buộc “\(key)”", en: "the required key `\(key)` is missing",
            at: place,
            fixes: [.init(Localized(vi: "thêm dòng “\(key): …”", en: "add a line `\(key): …`"))])
    }

    /// A list of texts; one word is a list of one.
    package func texts(_ key: Key, into report: inout Report) -> [Located<String>] {
        guard let value = value(key) else { return [] }
        if case .map = value.content {
            FieldValue.reportNotList(key.rawValue, value.span, into: &report)
            return []
        }
        return FieldValue.items(of: value).compactMap { FieldValue.item($0, key.rawValue, into: &report) }
            .filter { !FieldReader.isBlank($0.value) }
    }

    // MARK: Other types

    package func flag(_ key: Key, into report: inout Report) -> Bool? {
        guard let text = text(key, into: &report) else { return nil }
        let key = key.rawValue
        switch text.value.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report.add(
                .wrongType, vi: "“\(key)” phải là true hoặc false, ở đây là “\(text.value)”",
                en: "`\(key)` has to be true or false, found `\(text.value)`", at: text.span,
                fixes: [
                    .init(
                        Localized(
                            vi: "viết “\(key): true” (có) hoặc “\(key): false” (không)",
                            en: "write `\(key): true` or `\(key): false`"))
                ])
            return nil
        }
    }

    package func date(_ key: Key, into report: inout Report) -> Located<DateValue>? {
        guard let text = text(key, into: &report) else { return nil }
        return FieldValue.date(text, zone: zone, into: &report)
    }

    package func integer(_ key: Key, in range: ClosedRange<Int>, into report: inout Report) -> Located<Int>? {
        guard let text = text(key, into: &report) else { return nil }
        let key = key.rawValue
        guard let number = Int(text.value), range.contains(number) else {
            report.add(
                .badNumber,
                vi:
                    "“\(key)” phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound), ở đây là “\(text.value)”",
                en:
                    "`\(key)` has to be a whole number from \(range.lowerBound) to \(range.upperBound), found `\(text.value)`",
                at: text.span, fixes: FieldReader.digits(of: text, for: key, in: range))
            return nil
        }
        return Located(number, at: text.span)
    }

    /// The one number in words around it: `khoảng 300 người`.
    private static func digits(of text: Located<String>, for key: String, in range: ClosedRange<Int>) -> [Diagnostic
        .Fix]
    {
        let runs = text.value.split { !$0.isASCII || !$0.isNumber }
        guard runs.count == 1, let number = Int(runs[0]), range.contains(number),
            !text.value.contains(where: { "-.,".contains($0) })
        else { return [] }
        return [
            .init(
                Localized(vi: "chỉ viết chữ số: \(key): \(number)", en: "write the digits only: `\(key): \(number)`"),
                replacing: text.span, with: "\(number)")
        ]
    }

    package func number(_ key: Key, in range: ClosedRange<Double>, into report: inout Report) -> Located<
        Double
    >? {
        guard let text = text(key, into: &report) else { return nil }
        let key = key.rawValue
        guard let number = Double(text.value), range.contains(number) else {
            report.add(
                .badNumber,
                vi:
                    "“\(key)” phải là số từ \(range.lowerBound) đến \(range.upperBound) (dấu thập phân là dấu chấm), ở đây là “\(text.value)”",
                en:
                    "`\(key)` has to be a number from \(range.lowerBound) to \(range.upperBound), found `\(text.value)`",
                at: text.span)
            return nil
        }
        return Located(number, at: text.span)
    }

    /// A word of a closed list.
    package func word(_ key: Key, among known: [String], into report: inout Report) -> Located<String>? {
        guard let text = text(key, into: &report) else { return nil }
        return FieldValue.checked(text, key.rawValue, among: known, into: &report)
    }

    package func words(_ key: Key, among known: [String], into report: inout Report) -> [Located<String>] {
        texts(key, into: &report).compactMap { FieldValue.checked($0, key.rawValue, among: known, into: &report) }
    }

    /// A web address with scheme http or https.
    package func webAddress(_ key: Key, into report: inout Report) -> Located<String>? {
        guard let text = text(key, into: &report) else { return nil }
        let key = key.rawValue
        guard WebAddress.isHTTP(text.value) else {
            report.add(
                .badURL, vi: "“\(key)” phải là địa chỉ web bắt đầu bằng https:// hoặc http://",
                en: "`\(key)` has to be a web address that begins with https:// or http://", at: text.span,
                fixes: WebAddress.isHTTP("https://" + text.value) && text.value.contains(".")
                    && !text.value.contains(":")
                    ? [
                        .init(
                            Localized(vi: "viết: https://\(text.value)", en: "write: https://\(text.value)"),
                            replacing: text.span, with: "https://\(text.value)")
                    ]
                    : [
                        .init(
                            Localized(
                                vi: "chép cả địa chỉ từ thanh địa chỉ của trình duyệt",
                                en: "copy the whole address from the browser's address bar"))
                    ])
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

    /// The entries of a map whose keys the officer chooses.
    package func freeMap(_ key: Key, into report: inout Report) -> [YAMLEntry] {
        guard let value = value(key) else { return [] }
        guard case .map(let entries) = value.content else {
            FieldValue.reportNotMap(key.rawValue, value.span, into: &report)
            return []
        }
        return entries
    }

    private func reader<Inner>(_ value: YAMLValue, _ key: Key, into report: inout Report) -> FieldReader<Inner>? {
        guard case .map(let entries) = value.content else {
            FieldValue.reportNotMap(key.rawValue, value.span, into: &report)
            return nil
        }
        return FieldReader<Inner>(entries, path: path, zone: zone, at: value.span)
    }
}
