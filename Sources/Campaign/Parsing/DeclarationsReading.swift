import Diagnostics

extension Declarations {
    package init(_ entries: [YAMLEntry], path: String) {
        var fields: [Entry] = []
        fields.reserveCapacity(entries.count)
        var nested: [Nested] = []
        for entry in entries {
            guard let key = Key(rawValue: entry.key) else { continue }
            let (value, span) = (entry.value, entry.value.span)
            fields.append(
                Entry(
                    key: key, isNothing: value.isNothing, start: Int32(clamping: span.start),
                    end: Int32(clamping: span.end)))
            let maps = Declarations.maps(in: value, path: path)
            if !maps.isEmpty { nested.append(Nested(key: key, maps: maps)) }
        }
        // A copy without room to spare: it is kept as long as the campaign.
        self.init(path: path, fields: fields.map(\.self), nested: nested)
    }

    private static func maps(in value: YAMLValue, path: String) -> [Declarations] {
        switch value.content {
        case .nothing, .scalar: []
        case .list, .map:
            FieldValue.items(of: value).compactMap {
                if case .map(let entries) = $0.content { Declarations(entries, path: path) } else { nil }
            }
        }
    }
}
