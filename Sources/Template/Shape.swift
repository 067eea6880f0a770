/// A type whose values templates can show.
package protocol TemplateRecord: Sendable {
    /// The fields that templates can use. A `static let`, so that it is made once.
    static var shape: Shape<Self> { get }
}

extension TemplateRecord {
    package var record: Record { Self.shape.record(self) }
}

/// A ``RecordShape`` together with the function that reads each of its fields from a `Model`.
package struct Shape<Model: Sendable>: Sendable {
    /// The shape without the functions, for compiling templates.
    package let recordShape: RecordShape
    private let readers: [@Sendable (Model) -> Value]

    /// - Precondition: No two fields have the same name.
    package init(_ name: String, _ fields: [Field<Model>]) {
        recordShape = RecordShape(name, fields.map(\.declaration))
        readers = fields.map(\.read)
    }

    /// The record of `model`. Make a record that many pages share only once, and pass it to the ``Field`` functions
    /// that take a ready record.
    package func record(_ model: Model) -> Record {
        Record(unchecked: recordShape, readers.map { $0(model) })
    }
}

/// One field of a ``Shape``: its name, its meaning, and the function that reads it.
package struct Field<Model: Sendable>: Sendable {
    let declaration: RecordShape.Field
    let read: @Sendable (Model) -> Value

    private init(
        _ name: String, _ kind: RecordShape.Kind, _ doc: String,
        _ read: @escaping @Sendable (Model) -> Value
    ) {
        declaration = RecordShape.Field(name, kind, doc)
        self.read = read
    }

    package static func text(
        _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> String?
    ) -> Field {
        Field(name, .text, doc) { read($0).map(Value.text) ?? .absent }
    }

    /// - Parameter read: Returns UTF-8 bytes that are safe to insert into a page unescaped.
    package static func html(
        _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [UInt8]?
    ) -> Field {
        Field(name, .html, doc) { read($0).map(Value.html) ?? .absent }
    }

    package static func flag(
        _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> Bool
    ) -> Field {
        Field(name, .flag, doc) { .flag(read($0)) }
    }

    package static func texts(
        _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [String]
    ) -> Field {
        Field(name, .texts, doc) { .texts(read($0)) }
    }

    package static func record<Part: TemplateRecord>(
        _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> Part?
    ) -> Field {
        let shape = Part.shape
        return Field(name, .record(shape.recordShape), doc) { model in
            read(model).map { .record(shape.record($0)) } ?? .absent
        }
    }

    package static func list<Item: TemplateRecord>(
        _ name: String, _ doc: String, _ read: @escaping @Sendable (Model) -> [Item]
    ) -> Field {
        let shape = Item.shape
        return Field(name, .list(shape.recordShape), doc) { .list(read($0).map(shape.record)) }
    }

    /// A field with a ready record: shared between pages, or of a shape that is known only at run time.
    ///
    /// - Precondition: Each record that `read` returns has the shape `shape`.
    package static func record(
        _ name: String, of shape: RecordShape, _ doc: String,
        _ read: @escaping @Sendable (Model) -> Record?
    ) -> Field {
        Field(name, .record(shape), doc) { model in
            read(model).map { checked(.record($0), .record(shape), name) } ?? .absent
        }
    }

    /// A field with a list of ready records.
    ///
    /// - Precondition: Each record that `read` returns has the shape `shape`.
    package static func list(
        _ name: String, of shape: RecordShape, _ doc: String,
        _ read: @escaping @Sendable (Model) -> [Record]
    ) -> Field {
        Field(name, .list(shape), doc) { checked(.list(read($0)), .list(shape), name) }
    }

    private static func checked(_ value: Value, _ kind: RecordShape.Kind, _ name: String) -> Value {
        precondition(value.fits(kind), "field \(name) was given a record of another shape")
        return value
    }
}
