/// Where the value of a field lies in the memory of its record, and what is written there.
struct FieldPlace: Sendable {
    /// In bytes from the start of the record.
    let offset: Int32
    let form: Form
}

/// How a value is written in memory: the type of the stored property.
enum Form: Sendable {
    /// `String`, `String?`
    case text, optionalText
    /// `[UInt8]`, `[UInt8]?`
    case html, optionalHTML
    /// `[UInt8]?`: the whole body of a content file.
    case body
    /// `Bool`
    case flag
    /// `[String]`
    case texts
    /// A part in place: `Part`, `Part?`
    case record
    case optionalRecord(any TemplateRecord.Type)
    /// `Shared<Part>?`
    case shared(any TemplateRecord.Type)
    /// `[Item]`
    case list(any TemplateRecord.Type)
    /// ``Record``
    case made
    /// The fields of a ``Record``.
    case values(count: Int)
    /// ``Value``
    case value
}
