/// The kinds of values that templates distinguish, for messages that name a kind.
package enum TemplateValueKind: Hashable, Sendable {
    case text, html, flag, record, list

    var called: Localized {
        switch self {
        case .text: Localized(vi: "văn bản", en: "text")
        case .html: Localized(vi: "HTML", en: "HTML")
        case .flag: Localized(vi: "điều kiện đúng/sai", en: "a yes-or-no condition")
        case .record: Localized(vi: "một nhóm dữ liệu", en: "a group of values")
        case .list: Localized(vi: "danh sách", en: "a list")
        }
    }
}

/// Notes for a diagnostic inside an included template: the includes through which the compiler reached the template.
extension Diagnostic.Note {
    package static func templateIncluded(at span: Span) -> Self {
        .note(vi: "được chèn ở đây", en: "included here", at: span)
    }

    package static func templateBlockPut(_ name: String, at span: Span) -> Self {
        .note(vi: "khối “\(name)” được đặt ở đây", en: "block “\(name)” is put here", at: span)
    }
}

// MARK: Parts of several messages

extension Diagnostic.Note {
    /// A note that lists the available names. Empty for no names and for more than 12, because a long list does not
    /// help.
    static func names(_ names: [String], vi: String, en: String) -> [Self] {
        guard (1...12).contains(names.count) else { return [] }
        let names = names.joined(separator: ", ")
        return [.note(vi: "\(vi): \(names)", en: "\(en): \(names)")]
    }
}

extension Diagnostic.Fix {
    static func change(to better: String, at span: Span) -> Self {
        .fix(vi: "đổi thành \(better)", en: "change it to \(better)", replacing: span, with: better)
    }

    /// A fix with the known name that is most similar to `name`; empty when no known name is similar.
    static func change(_ name: String, among known: [String], at span: Span) -> [Self] {
        nearest(to: name, among: known).map { [.change(to: $0, at: span)] } ?? []
    }
}
