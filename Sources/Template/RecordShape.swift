/// The fields that a template can use of one kind of record, in order, each with its kind.
///
/// Shapes are the contract between Loa and a theme: templates are checked against them when they are compiled, before
/// any page is rendered. A shape cannot contain itself, because templates do not recurse.
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
        /// Bytes that are already safe HTML, printed unescaped: `{{{x}}}`.
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

    /// The shape of a ``Record`` that is made at run time.
    ///
    /// - Precondition: No two fields have the same name.
    package init(_ name: String, _ fields: [Field]) {
        let places = fields.indices.map {
            FieldPlace(offset: Int32($0 * MemoryLayout<Value>.stride), form: .value)
        }
        storage = Storage(name: name, fields: fields, model: Record.self, places: places)
    }

    /// The shape of a type whose fields are stored properties.
    init(_ name: String, _ fields: [Field], of model: Any.Type, _ places: [FieldPlace]) {
        storage = Storage(name: name, fields: fields, model: model, places: places)
    }

    /// The index of a field.
    func index(of name: String) -> Int? { storage.index[name] }

    /// Where the value of a field lies, by the index of the field.
    func place(_ index: Int) -> FieldPlace { storage.places[index] }

    /// The type of the records.
    var model: Any.Type { storage.model }

    // A reference to shared storage keeps records small, and most comparisons compare only the reference.
    private let storage: Storage

    private final class Storage: Sendable {
        let name: String
        let fields: [Field]
        let index: [String: Int]
        let model: Any.Type
        let places: [FieldPlace]

        init(name: String, fields: [Field], model: Any.Type, places: [FieldPlace]) {
            self.name = name
            self.fields = fields
            self.model = model
            self.places = places
            index = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
        }
    }
}

extension RecordShape: Hashable {
    package static func == (a: RecordShape, b: RecordShape) -> Bool {
        a.storage === b.storage || (a.model == b.model && a.name == b.name && a.fields == b.fields)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        // The names are enough for a hash; equality compares the whole fields.
        for field in fields { hasher.combine(field.name) }
    }
}
