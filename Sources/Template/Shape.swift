/// A type whose values templates can show.
package protocol TemplateRecord: StoredRecord {
    /// The fields that templates can use. A `static let`, so that it is made once.
    static var shape: Shape<Self> { get }
}

/// A ``RecordShape`` whose fields are stored properties of a `Model`.
package struct Shape<Model: Sendable>: Sendable {
    /// The shape without the type, for compiling templates.
    package let recordShape: RecordShape

    /// - Precondition: No two fields have the same name.
    package init(_ name: String, _ fields: [Field<Model>]) {
        recordShape = RecordShape(name, fields.map(\.declaration), of: Model.self, fields.map(\.place))
    }
}

/// One field of a ``Shape``: its name, its meaning, and the stored property that holds it.
package struct Field<Model: Sendable>: Sendable {
    let declaration: RecordShape.Field
    let place: FieldPlace

    /// - Precondition: `property` is a stored property, or one of a stored property.
    private init<T>(
        _ name: String, _ kind: RecordShape.Kind, _ doc: String, _ property: KeyPath<Model, T>, _ form: Form
    ) {
        let offset = MemoryLayout<Model>.offset(of: property)
        precondition(offset != nil, "\(Model.self).\(name) is computed")
        declaration = RecordShape.Field(name, kind, doc)
        place = FieldPlace(offset: Int32(offset ?? 0), form: form)
    }

    package static func text(_ name: String, _ doc: String, _ property: KeyPath<Model, String>) -> Field {
        Field(name, .text, doc, property, .text)
    }

    package static func text(_ name: String, _ doc: String, _ property: KeyPath<Model, String?>) -> Field {
        Field(name, .text, doc, property, .optionalText)
    }

    /// - Parameter property: UTF-8 bytes that are safe to insert into a page unescaped.
    package static func html(_ name: String, _ doc: String, _ property: KeyPath<Model, [UInt8]>) -> Field {
        Field(name, .html, doc, property, .html)
    }

    package static func html(_ name: String, _ doc: String, _ property: KeyPath<Model, [UInt8]?>) -> Field {
        Field(name, .html, doc, property, .optionalHTML)
    }

    /// The HTML of a whole body; ``Program/render(_:into:)`` tells where it stands in the page.
    package static func body(_ name: String, _ doc: String, _ property: KeyPath<Model, [UInt8]?>) -> Field {
        Field(name, .html, doc, property, .body)
    }

    package static func flag(_ name: String, _ doc: String, _ property: KeyPath<Model, Bool>) -> Field {
        Field(name, .flag, doc, property, .flag)
    }

    package static func texts(_ name: String, _ doc: String, _ property: KeyPath<Model, [String]>) -> Field {
        Field(name, .texts, doc, property, .texts)
    }

    package static func record<Part: TemplateRecord>(
        _ name: String, _ doc: String, _ property: KeyPath<Model, Part>
    ) -> Field {
        Field(name, .record(Part.shape.recordShape), doc, property, .record)
    }

    package static func record<Part: TemplateRecord>(
        _ name: String, _ doc: String, _ property: KeyPath<Model, Part?>
    ) -> Field {
        Field(name, .record(Part.shape.recordShape), doc, property, .optionalRecord(Part.self))
    }

    package static func record<Part: TemplateRecord>(
        _ name: String, _ doc: String, _ property: KeyPath<Model, Shared<Part>?>
    ) -> Field {
        Field(name, .record(Part.shape.recordShape), doc, property, .shared(Part.self))
    }

    package static func list<Item: TemplateRecord>(
        _ name: String, _ doc: String, _ property: KeyPath<Model, [Item]>
    ) -> Field {
        Field(name, .list(Item.shape.recordShape), doc, property, .list(Item.self))
    }

    /// A record whose shape is known only at run time.
    ///
    /// - Precondition: Each record of the property has the shape `shape`.
    package static func record(
        _ name: String, of shape: RecordShape, _ doc: String, _ property: KeyPath<Model, Record>
    ) -> Field {
        Field(name, .record(shape), doc, property, .made)
    }
}

/// A record that many pages share: pages hold a reference instead of a copy.
package final class Shared<Model: Sendable>: Sendable {
    // An array of one, since the elements of an array have an address.
    let one: [Model]

    package init(_ model: Model) { one = [model] }
}
