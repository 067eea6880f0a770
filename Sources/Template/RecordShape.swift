/// The names that a template may use about one kind of thing, in order, each with its kind.
///
/// This is the contract between Loa and a theme: templates are checked against it when they are
/// compiled, before any page is rendered. A shape cannot contain itself: templates do not recurse.
package struct RecordShape: Sendable {
    package struct Field: Hashable, Sendable {
        /// One segment of a dotted name.
        package let name: String
        package let kind: Kind
        /// What the value means, for the theme's documentation.
        package let doc: String

        package init(_ name: String, _ kind: Kind, _ doc: String = "") {
            self.name = name
            self.kind = kind
            self.doc = doc
        }
    }

    package enum Kind: Hashable, Sendable {
        /// Plain text, escaped when printed: `{{x}}`.
        case text
        /// Bytes that are safe HTML already, printed as they are: `{{{x}}}`.
        case html
        /// True or false: `{{#x}}` and `{{^x}}`.
        case flag
        /// A group of fields that may be absent.
        case record(RecordShape)
        case list(RecordShape)
        /// A list of plain texts, each printed by `{{.}}`.
        case texts
    }

    package var name: String { storage.name }
    package var fields: [Field] { storage.fields }

    /// - Precondition: no two fields have one name.
    package init(_ name: String, _ fields: [Field]) {
        storage = Storage(name: name, fields: fields)
    }

    /// The place of a field in a ``Record`` of this shape.
    func index(of name: String) -> Int? { storage.index[name] }

    // One reference keeps records small, and makes the usual comparison one of addresses.
    private let storage: Storage

    private final class Storage: Sendable {
        let name: String
        let fields: [Field]
        let index: [String: Int]

        init(name: String, fields: [Field]) {
            self.name = name
            self.fields = fields
            index = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
        }
    }
}

extension RecordShape: Hashable {
    package static func == (a: RecordShape, b: RecordShape) -> Bool {
        a.storage === b.storage || (a.name == b.name && a.fields == b.fields)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        // Names are enough to tell shapes apart quickly; equality compares the rest.
        for field in fields { hasher.combine(field.name) }
    }
}
