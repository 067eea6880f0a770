import Diagnostics

/// The places of the fields of a front matter, so that a diagnostic can point at the exact characters of a field.
///
/// It contains places without values, and only of the keys that a check asks for, to save memory: every article of a
/// campaign keeps its declarations.
package struct Declarations: Sendable {
    /// The keys whose places are kept.
    package enum Key: String, Sendable {
        case title, summary, date, updated, expires, image, alt, corrections
        case start, status, map, photos
        case places, rule
        case atLeast = "at_least"
    }

    struct Entry: Sendable {
        let key: Key
        /// Whether the field is stated without a value.
        let isNothing: Bool
        /// The byte range of the value in the file: its start, and its end in `end`.
        let start: Int32
        let end: Int32
    }

    /// The declarations of a map, or of each map in a list.
    struct Nested: Sendable {
        let key: Key
        let maps: [Declarations]
    }

    private let path: String
    let fields: [Entry]
    /// Apart from ``fields``, since most pages have none: 12 bytes a field instead of 24.
    let nested: [Nested]

    init(path: String, fields: [Entry], nested: [Nested]) {
        self.path = path
        self.fields = fields
        self.nested = nested
    }

    private func field(_ key: Key) -> Entry? { fields.first { $0.key == key } }

    /// Whether the field is missing or has no value.
    package func isEmpty(_ key: Key) -> Bool { field(key)?.isNothing ?? true }

    /// The place of the value of a field; nil when the field is missing.
    package func span(_ key: Key) -> Span? {
        field(key).map { Span(path: path, start: Int($0.start), end: Int($0.end)) }
    }

    /// The maps in a list of maps, each as its own declarations; a single map counts as a list of one.
    package func maps(_ key: Key) -> [Declarations] { nested.first { $0.key == key }?.maps ?? [] }
}
