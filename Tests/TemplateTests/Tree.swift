import Template

/// Test data as a literal. Its shape is inferred, which only tests need.
indirect enum Tree: Sendable {
    case absent
    case text(String)
    case html(String)
    case flag(Bool)
    case record([(name: String, value: Tree)])
    case list([Tree])

    /// The shape of a record tree, its fields in the order of the literal.
    var shape: RecordShape {
        guard case .record(let fields) = self else { return RecordShape("none", []) }
        return Tree.shape(of: [fields])
    }

    func record(of shape: RecordShape) -> Record {
        guard case .record(let fields) = self else { return Record(shape, []) }
        return Record(
            shape,
            shape.fields.map { field in
                fields.first { $0.name == field.name }?.value.value(of: field.kind) ?? .absent
            })
    }

    private func value(of kind: RecordShape.Kind) -> Template.Value {
        switch (self, kind) {
        case (.text(let text), .text): .text(text)
        case (.html(let text), .html): .html(Array(text.utf8))
        case (.flag(let flag), .flag): .flag(flag)
        case (.record, .record(let shape)): .record(record(of: shape))
        case (.list(let items), .list(let shape)): .list(items.map { $0.record(of: shape) })
        case (.list(let items), .texts): .texts(items.compactMap(\.string))
        default: .absent
        }
    }

    private var string: String? {
        if case .text(let text) = self { text } else { nil }
    }

    private static func shape(of records: [[(name: String, value: Tree)]]) -> RecordShape {
        var names: [String] = []
        for (name, _) in records.joined() where !names.contains(name) { names.append(name) }
        return RecordShape(
            "data",
            names.map { name in
                let values = records.flatMap { $0 }.filter { $0.name == name }.map(\.value)
                return .init(name, kind(of: values))
            })
    }

    private static func kind(of values: [Tree]) -> RecordShape.Kind {
        var records: [[(name: String, value: Tree)]] = []
        var items: [Tree] = []
        for value in values {
            switch value {
            case .absent: continue
            case .text: return .text
            case .html: return .html
            case .flag: return .flag
            case .record(let fields): records.append(fields)
            case .list(let list): items += list
            }
        }
        if !records.isEmpty { return .record(shape(of: records)) }
        if items.contains(where: { $0.string != nil }) { return .texts }
        if values.contains(where: { if case .list = $0 { true } else { false } }) {
            return .list(
                shape(of: items.compactMap { if case .record(let fields) = $0 { fields } else { nil } }))
        }
        return .text
    }
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: Tree...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Tree)...) {
        self = .record(elements.map { (name: $0.0, value: $0.1) })
    }
    init(nilLiteral: ()) { self = .absent }
}
