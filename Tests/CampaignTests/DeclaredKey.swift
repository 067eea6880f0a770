import Campaign
import Diagnostics
import Testing

/// One declared key and its position in the format.
struct DeclaredKey: CustomTestStringConvertible, Sendable {
    let file: ContentSchema.File
    /// The keys of the maps around the key, outermost first.
    let parents: [(name: String, field: Field, keys: any ContentKey.Type)]
    let name: String
    let field: Field

    var testDescription: String { "\(file.path): \((parents.map(\.name) + [name]).joined(separator: "."))" }

    static let all: [DeclaredKey] = ContentSchema.files.flatMap { file in
        file.declared.flatMap { keys(file, [], $0.name, $0.field) }
    }

    private static func keys(
        _ file: ContentSchema.File, _ parents: [(name: String, field: Field, keys: any ContentKey.Type)],
        _ name: String, _ field: Field
    ) -> [DeclaredKey] {
        let key = DeclaredKey(file: file, parents: parents, name: name, field: field)
        guard let inner = field.type.keys else { return [key] }
        return [key] + inner.declared.flatMap { keys(file, parents + [(name, field, inner)], $0.name, $0.field) }
    }

    // MARK: Files

    var exampleYAML: String { DeclaredKey.yaml(field, indent: parents.count) }

    /// The YAML after `key:`.
    private static func yaml(_ field: Field, indent: Int) -> String {
        if let example = field.example { return " \(example)" }
        guard let keys = field.type.keys else { return "" }
        let lines = keys.declared.map { "\($0.name):\(yaml($0.field, indent: indent + 1))" }
        return nested(lines, field.type, indent: indent)
    }

    private static func nested(_ lines: [String], _ type: FieldType, indent: Int) -> String {
        let margin = String(repeating: "  ", count: indent + 1)
        if case .map = type { return lines.map { "\n\(margin)\($0)" }.joined() }
        return "\n\(margin)- " + lines.joined(separator: "\n\(margin)  ")
    }

    /// A campaign with the required keys and this one.
    ///
    /// - Parameters:
    ///   - value: after the colon, or nil to leave the key out.
    ///   - beside: whether an alternative to the key is included.
    func content(_ value: String?, beside: Bool = true) -> ContentFixture {
        var keys = file.declared
        var type: FieldType?
        var wraps: [(String, FieldType, [String])] = []
        for parent in parents {
            wraps.append((parent.name, parent.field.type, DeclaredKey.required(keys, but: parent.name, 0)))
            keys = parent.keys.declared
            type = parent.field.type
        }
        var lines = DeclaredKey.required(keys, but: name, parents.count)
        if type == nil, file.path.hasSuffix("theme.md") {
            lines.append(name == "title" ? "name: Tên" : "title: Tiêu đề")
            if !beside, ["title", "name"].contains(name) { lines.removeLast() }
        }
        // A map without keys counts as missing, so another key is added.
        if lines.isEmpty, beside || !parents.isEmpty, let other = keys.first(where: { $0.name != name }) {
            lines.append("\(other.name):\(DeclaredKey.yaml(other.field, indent: parents.count))")
        }
        if let value { lines.append("\(name):\(value)") }
        for (index, wrap) in wraps.enumerated().reversed() {
            lines = wrap.2 + ["\(wrap.0):\(DeclaredKey.nested(lines, wrap.1, indent: index))"]
            if index == 0, file.path.hasSuffix("theme.md") { lines.append("title: Tiêu đề") }
        }
        let yaml = lines.joined(separator: "\n") + "\n"
        return ContentFixture([file.path: file.path == "site.yml" ? yaml : "---\n\(yaml)---\n1. Học\n"])
    }

    private static func required(
        _ keys: [(name: String, field: Field)], but name: String, _ indent: Int
    ) -> [String] {
        keys.filter { $0.field.isRequired && $0.name != name }.map { "\($0.name):\(yaml($0.field, indent: indent))" }
    }

    /// Whether a file without the key is wrong; a theme needs either `title` or `name`.
    var isMissed: Bool {
        field.isRequired || (parents.isEmpty && file.path.hasSuffix("theme.md") && ["title", "name"].contains(name))
    }

    /// The campaign as text, without positions in files.
    func told(_ content: ContentFixture) -> String {
        var text = ""
        if let campaign = content.load().campaign { describe(campaign, into: &text) }
        return text
    }

    private func describe(_ value: Any, into text: inout String) {
        if value is Span || value is Declarations { return }
        if let words = value as? AddressWords {
            text += words.all.joined(separator: " ")
            return
        }
        let mirror = Mirror(reflecting: value)
        guard !mirror.children.isEmpty else {
            text += "\(value)\n"
            return
        }
        let parts = mirror.children.filter { $0.label != "interfaceHash" }.map { child in
            var part = "\(child.label ?? ""): "
            describe(child.value, into: &part)
            return part
        }
        let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
        text += "(" + (isUnordered ? parts.sorted() : parts).joined() + ")"
    }

    // MARK: Types

    var wrongValues: [(yaml: String, code: String)] {
        switch field.type {
        case .text, .textOrEmpty, .path: [("[a, b]", "C104")]
        case .texts: [("{a: b, c: d}", "C104")]
        case .date: [("hôm qua", "C105"), ("[a]", "C104")]
        case .flag: [("maybe", "C104")]
        case .integer(let range):
            [("\(range.lowerBound - 1)", "C505"), ("\(range.upperBound + 1)", "C505"), ("1.5", "C505")]
        case .number(let range):
            [("\(range.lowerBound - 0.01)", "C505"), ("\(range.upperBound + 0.01)", "C505"), ("x", "C505")]
        case .word, .id, .ids: [("zzz", "C106"), ("{a: b, c: d}", "C104")]
        case .webAddress, .siteAddress: [("ftp://a.vn/", "C504"), ("[a]", "C104")]
        case .timeZone: [("Sao Hỏa", "C106")]
        case .slug: [("Tin Mới", "C502")]
        case .aliases: [("cu", "C503")]
        case .codes: [("C999", "C601")]
        case .position: [("x", "C505")]
        case .labels: [("x", "C104"), ("{Mã: x}", "C502")]
        case .slugsByNumber: [("x", "C104"), ("{1: Học Hành}", "C502")]
        case .numbersBySlug: [("x", "C104"), ("{Học: 1}", "C502")]
        case .map(let keys), .maps(let keys): [("x", keys is ImageKey.Type ? "C501" : "C104")]
        case .mapsOrTexts: [("[[a, b]]", "C104")]
        }
    }

    var rightValues: [String] {
        switch field.type {
        case .text: ["chữ"]
        case .textOrEmpty: ["\"\""]
        case .texts: ["a", "[a, b]"]
        case .date: ["2023", "2023-10", "02/10/2023", "2023-10-02 07:30"].filter { _ in name != "end" }
        case .flag: ["true", "false", "yes", "no"]
        case .integer(let range): ["\(range.lowerBound)", "\(range.upperBound)"].filter { _ in name != "current" }
        case .number(let range): ["\(range.lowerBound)", "\(range.upperBound)"]
        case .word(let words), .id(_, let words): words
        case .ids(_, let words): words + ["[\(words.joined(separator: ", "))]"]
        case .labels(let shipped): ["{\(shipped.map { "\($0): a" }.joined(separator: ", "))}"]
        case .mapsOrTexts: ["a", "[a, b]"]
        default: []
        }
    }
}

extension FieldType {
    /// The keys of the map, or of the maps, that such a field contains.
    var keys: (any ContentKey.Type)? {
        switch self {
        case .map(let keys), .maps(let keys), .mapsOrTexts(let keys): keys
        default: nil
        }
    }
}
