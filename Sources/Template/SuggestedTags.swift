import Diagnostics

/// Tags as an author would write them, for suggestions in messages, with the delimiters in effect at the place.
extension Tag {
    var opening: String { delimiters.around("#" + name) }
    var closing: String { delimiters.around("/" + name) }
    var parent: String { delimiters.around("<" + name) }
    var escaped: String { delimiters.around(name) }
    var unescaped: String { delimiters.unescaped(name) }

    /// The tags that print something of the value with this name and `kind`; nil for a record without text.
    func printing(_ kind: RecordShape.Kind) -> String? {
        switch kind {
        case .list, .flag, .text, .html: opening + "…" + closing
        case .texts: opening + delimiters.around(".") + closing
        case .record(let shape):
            shape.fields.first { $0.kind == .text }
                .map { delimiters.around(name == "." ? $0.name : "\(name).\($0.name)") }
        }
    }
}

extension Delimiters {
    /// The tags that print a part of each item; nil unless the owner is a list of records.
    func eachItem(of owner: String, _ kind: RecordShape.Kind, part: String) -> String? {
        switch kind {
        case .list: around("#" + owner) + around(part) + around("/" + owner)
        case .text, .html, .flag, .record, .texts: nil
        }
    }
}

extension RecordShape.Kind {
    /// The kind as named in messages.
    var valueKind: TemplateValueKind {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .record: .record
        case .list, .texts: .list
        }
    }
}
