/// The values of one thing, in the order of its shape's fields.
package struct Record: Sendable {
    package let shape: RecordShape
    package let values: [Value]

    /// - Precondition: one value for each field, each ``Value/absent`` or of the field's kind.
    ///   Only Loa's own code makes records, so a slip here is a bug, not an author's fault.
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

    /// For values that are of the right kind by their types.
    init(unchecked shape: RecordShape, _ values: [Value]) {
        self.shape = shape
        self.values = values
    }
}

package enum Value: Sendable {
    /// Declared but absent: false, and prints nothing.
    case absent
    case text(String)
    case html([UInt8])
    case flag(Bool)
    case record(Record)
    case list([Record])
    case texts([String])

    /// False are: absent, `false`, an empty list, and an empty text or HTML. The last two are where
    /// Mustache leaves the choice open; taking them as false keeps empty headings out of pages.
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
