/// The keys of one kind of file, or of one map inside a file.
///
/// A loader reads a field by a case of such a type, so that a key that is not declared cannot be read, and each case
/// has a description in `Content/README.md`. Messages list keys in the order of the cases.
package protocol ContentKey: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    /// The type and meaning of the key's value.
    var field: Field { get }
}

extension ContentKey {
    /// Every key with its field, in declared order.
    package static var declared: [(name: String, field: Field)] { allCases.map { ($0.rawValue, $0.field) } }
}

/// The value of one key of the content format: for the documentation, and for the tests that compare it with the
/// loaders.
package struct Field: Sendable {
    package let type: FieldType
    package let isRequired: Bool
    /// The default value of a missing key, as YAML; nil when there is no default.
    package let defaultValue: String?
    /// An example value as an officer would write it, as YAML on one line; nil for a map, whose own keys have examples.
    package let example: String?
    /// One or two sentences in plain English.
    package let meaning: String

    package init(
        _ type: FieldType, required: Bool = false, default defaultValue: String? = nil, example: String? = nil,
        _ meaning: String
    ) {
        self.type = type
        isRequired = required
        self.defaultValue = defaultValue
        self.example = example
        self.meaning = meaning
    }
}

/// The form of a field's value.
package enum FieldType: Sendable {
    case text
    /// A text that may be empty (`alt: ""`).
    case textOrEmpty
    /// A list of texts; a single text counts as a list of one.
    case texts
    case date
    /// `true`, `false`, `yes` or `no`.
    case flag
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// One word of a closed list.
    case word([String])
    /// An id of a list that `site.yml` can extend; `shipped` are the built-in ids.
    case id(of: SiteKey, shipped: [String])
    /// A list of such ids.
    case ids(of: SiteKey, shipped: [String])
    /// An address that begins with http:// or https://.
    case webAddress
    /// The address of the site itself.
    case siteAddress
    /// A name of the time zone database.
    case timeZone
    /// The path of a file of the content, relative to the file that names it.
    case path
    /// The last part of an address.
    case slug
    /// A list of addresses on this site.
    case aliases
    /// The codes of rules.
    case codes
    /// `[latitude, longitude]`.
    case position
    /// A map from ids that the officer chooses to labels.
    case labels([String])
    /// A map from the number of a slogan to its slug.
    case slugsByNumber
    /// A map from an old slug to the number of its slogan.
    case numbersBySlug
    case map(any ContentKey.Type)
    /// A list of maps; a single map counts as a list of one.
    case maps(any ContentKey.Type)
    /// A list whose items are maps or texts.
    case mapsOrTexts(any ContentKey.Type)
}
