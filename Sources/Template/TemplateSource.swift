/// The text of one template, as read from the theme.
package struct TemplateSource: Sendable {
    /// The name used by other templates: `{{>name}}`, `{{<name}}`.
    package let name: String
    /// The path of the file, for diagnostics; see `Span.path`.
    package let path: String
    /// The text in UTF-8; invalid bytes are copied into pages unchanged.
    package let text: [UInt8]

    package init(name: String, path: String, text: [UInt8]) {
        self.name = name
        self.path = path
        self.text = text
    }
}
