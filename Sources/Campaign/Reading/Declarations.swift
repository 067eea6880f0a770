import Diagnostics

/// The front matter of a file as written, so that a rule can point at the very characters of a field.
package struct Declarations: Sendable {
    package let entries: [YAMLEntry]

    package init(_ entries: [YAMLEntry]) {
        self.entries = entries
    }

    package func value(_ key: String) -> YAMLValue? { entries.first { $0.key == key }?.value }

    /// The place of a field's value; nil when the file does not state it.
    package func span(_ key: String) -> Span? { value(key)?.span }

    /// The maps in a list of maps, each as declarations of its own; one map is a list of one.
    package func maps(_ key: String) -> [Declarations] {
        guard let value = value(key) else { return [] }
        return FieldReader.items(of: value).compactMap {
            if case .map(let entries) = $0.content { Declarations(entries) } else { nil }
        }
    }
}
