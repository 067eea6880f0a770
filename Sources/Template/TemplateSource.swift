/// The text of one template, as read from the theme.
package struct TemplateSource: Sendable {
    /// What other templates call it: `{{>name}}`, `{{<name}}`.
    package let name: String
    /// Where it stands, for diagnostics; see `Span.path`.
    package let path: String
    /// UTF-8; bytes that are not are put into pages as they are.
    package let text: [UInt8]

    package init(name: String, path: String, text: [UInt8]) {
        self.name = name
        self.path = path
        self.text = text
    }
}
