import Diagnostics

extension Declarations {
    package init(_ entries: [YAMLEntry]) {
        self.init(
            path: entries.first?.value.span.path ?? "",
            fields: entries.map { entry in
                Entry(
                    key: entry.key, start: Int32(clamping: entry.value.span.start),
                    end: Int32(clamping: entry.value.span.end),
                    isNothing: entry.value.isNothing,
                    maps: FieldValue.items(of: entry.value).compactMap {
                        if case .map(let entries) = $0.content { Declarations(entries) } else { nil }
                    })
            })
    }
}
