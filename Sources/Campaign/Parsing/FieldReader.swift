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

/// Takes the fields of one map by name and type, and tells what is missing, wrong or left over.
///
/// Reading a key declares it as known, so ``finish(into:)`` can name the nearest known key for a stranger.
package struct FieldReader {
    package let path: String
    package let zone: SiteTimeZone
    package let entries: [YAMLEntry]
    /// Where to point when something is missing.
    private let place: Span
    private var known: [String] = []

    /// - Parameter place: of the map within its file; nil for a file's own fields.
    package init(_ entries: [YAMLEntry], path: String, zone: SiteTimeZone, at place: Span? = nil) {
        self.entries = entries
        self.place = place ?? Span(path: path)
        self.path = path
        self.zone = zone
    }

    /// The place of a key, for faults about a field as a whole.
    package func keySpan(_ key: String) -> Span? { entries.first { $0.key == key }?.keySpan }

    /// The raw value; nil when the key is absent or empty.
    package mutating func value(_ key: String) -> YAMLValue? {
        if !known.contains(key) { known.append(key) }
        guard let value = entries.first(where: { $0.key == key })?.value, !value.isNothing else { return nil }
        return value
    }

    /// Reports every key that no reading asked for.
    package func finish(into report: inout Report) {
        for entry in entries where !known.contains(entry.key) {
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
    }

    // MARK: Texts

    /// A text; one of nothing but spaces (`address: ""`) says as little as none.
    package mutating func text(_ key: String, into report: inout Report) -> Located<String>? {
        textOrEmpty(key, into: &report).flatMap { FieldReader.isBlank($0.value) ? nil : $0 }
    }

    /// For the one text whose emptiness is an answer (`alt: ""`).
    package mutating func textOrEmpty(_ key: String, into report: inout Report) -> Located<String>? {
        value(key).flatMap { FieldReader.text($0, key, into: &report) }
    }

    package mutating func required(_ key: String, into report: inout Report) -> Located<String>? {
        if let value = value(key) {
            guard let text = FieldReader.text(value, key, into: &report) else { return nil }
            if !FieldReader.isBlank(text.value) { return text }
        }
        reportMissing(key, into: &report)
        return nil
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    package func reportMissing(_ key: String, into report: inout Report) {
        if let keySpan = keySpan(key) {
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
    package mutating func texts(_ key: String, into report: inout Report) -> [Located<String>] {
        guard let value = value(key) else { return [] }
        if case .map = value.content {
            FieldReader.reportNotList(key, value.span, into: &report)
            return []
        }
        return FieldReader.items(of: value).compactMap { FieldReader.item($0, key, into: &report) }
            .filter { !FieldReader.isBlank($0.value) }
    }

    // MARK: Other types

    package mutating func flag(_ key: String, into report: inout Report) -> Bool? {
        guard let text = text(key, into: &report) else { return nil }
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

    package mutating func date(_ key: String, into report: inout Report) -> Located<DateValue>? {
        guard let text = text(key, into: &report) else { return nil }
        return FieldReader.date(text, zone: zone, into: &report)
    }

    package mutating func integer(_ key: String, in range: ClosedRange<Int>, into report: inout Report) -> Located<Int>?
    {
        guard let text = text(key, into: &report) else { return nil }
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

    package mutating func number(_ key: String, in range: ClosedRange<Double>, into report: inout Report) -> Located<
        Double
    >? {
        guard let text = text(key, into: &report) else { return nil }
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
    package mutating func word(_ key: String, among known: [String], into report: inout Report) -> Located<String>? {
        guard let text = text(key, into: &report) else { return nil }
        return FieldReader.checked(text, key, among: known, into: &report)
    }

    package mutating func words(_ key: String, among known: [String], into report: inout Report) -> [Located<String>] {
        texts(key, into: &report).compactMap { FieldReader.checked($0, key, among: known, into: &report) }
    }

    /// A web address with scheme http or https.
    package mutating func webAddress(_ key: String, into report: inout Report) -> Located<String>? {
        guard let text = text(key, into: &report) else { return nil }
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

    package mutating func map(_ key: String, into report: inout Report) -> FieldReader? {
        guard let value = value(key) else { return nil }
        return FieldReader.reader(value, key, path: path, zone: zone, into: &report)
    }

    package mutating func maps(_ key: String, into report: inout Report) -> [FieldReader] {
        guard let value = value(key) else { return [] }
        return FieldReader.items(of: value).compactMap {
            FieldReader.reader($0, key, path: path, zone: zone, into: &report)
        }
    }

    /// The entries of a map whose keys the officer chooses.
    package mutating func freeMap(_ key: String, into report: inout Report) -> [YAMLEntry] {
        guard let value = value(key) else { return [] }
        guard case .map(let entries) = value.content else {
            FieldReader.reportNotMap(key, value.span, into: &report)
            return []
        }
        return entries
    }

    // MARK: Values by themselves

    package static func items(of value: YAMLValue) -> [YAMLValue] {
        switch value.content {
        case .list(let items): items.filter { !$0.isNothing }
        case .scalar, .map: [value]
        case .nothing: []
        }
    }

    package static func text(_ value: YAMLValue, _ key: String, into report: inout Report) -> Located<String>? {
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
    private static func item(_ value: YAMLValue, _ key: String, into report: inout Report) -> Located<String>? {
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

    private static func reportNotList(_ key: String, _ span: Span, into report: inout Report) {
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

    package static func checked(
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

    private static func reader(
        _ value: YAMLValue, _ key: String, path: String, zone: SiteTimeZone, into report: inout Report
    ) -> FieldReader? {
        guard case .map(let entries) = value.content else {
            reportNotMap(key, value.span, into: &report)
            return nil
        }
        return FieldReader(entries, path: path, zone: zone, at: value.span)
    }

    private static func reportNotMap(_ key: String, _ span: Span, into report: inout Report) {
        report.add(
            .wrongType, vi: "“\(key)” phải gồm các dòng “khóa: giá trị” thụt vào",
            en: "`\(key)` has to consist of indented lines `key: value`", at: span)
    }
}
