/// A record for templates: one value for each field of its shape, in order.
package struct Record: Sendable {
    package let shape: RecordShape
    package let values: [Value]

    /// - Precondition: One value for each field, each ``Value/absent`` or of the kind of the field. Only Loa's own code
    ///   makes records, so a violation is a programming error.
    package init(_ shape: RecordShape, _ values: [Value]) {
        precondition(
            values.count == shape.fields.count,
            "\(shape.name) has \(shape.fields.count) fields, given \(values.count) values")
        for (field, value) in zip(shape.fields, values) {
            precondition(value.fits(field.kind), "\(shape.name).\(field.name) is not \(field.kind)")
        }
        self.shape = shape
        self.values = values
    }
}

package enum Value: Sendable {
    /// A declared field without a value: it is false and prints nothing.
    case absent
    case text(String)
    case html([UInt8])
    case flag(Bool)
    case record(Record)
    case list([Record])
    case texts([String])

    /// Whether a section shows the value. False are absent values, `false`, empty lists, and empty text or HTML.
    ///
    /// Mustache does not specify empty text and HTML; here they are false, so that pages have no empty headings.
    var isTruthy: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .record: true
        case .list(let records): !records.isEmpty
        case .texts(let texts): !texts.isEmpty
        }
    }

    func fits(_ kind: RecordShape.Kind) -> Bool {
        switch (self, kind) {
        case (.absent, _), (.text, .text), (.html, .html), (.flag, .flag), (.texts, .texts): true
        case (.record(let record), .record(let shape)): record.shape == shape
        case (.list(let records), .list(let shape)): records.allSatisfy { $0.shape == shape }
        case (.text, _), (.html, _), (.flag, _), (.texts, _), (.record, _), (.list, _): false
        }
    }
}
