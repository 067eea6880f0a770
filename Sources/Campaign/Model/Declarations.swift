import Diagnostics

/// Where the fields of a front matter stand, so that a rule can point at the very characters of one.
///
/// Places only, without the values, and small: every article of a campaign keeps its own.
package struct Declarations: Sendable {
    struct Entry: Sendable {
        let key: String
        /// Bytes of the value.
        let start: Int32
        let end: Int32
        /// Stated, and left empty.
        let isNothing: Bool
        /// Of a map, or of a list of maps.
        let maps: [Declarations]
    }

    private let path: String
    private let fields: [Entry]

    init(path: String, fields: [Entry]) {
        self.path = path
        self.fields = fields
    }

    private func field(_ key: String) -> Entry? { fields.first { $0.key == key } }

    /// Whether the file does not state a field, or leaves it empty.
    package func isEmpty(_ key: String) -> Bool { field(key)?.isNothing ?? true }

    /// The place of a field's value; nil when the file does not state it.
    package func span(_ key: String) -> Span? {
        field(key).map { Span(path: path, start: Int($0.start), end: Int($0.end)) }
    }

    /// The maps in a list of maps, each as declarations of its own; one map is a list of one.
    package func maps(_ key: String) -> [Declarations] { field(key)?.maps ?? [] }
}
