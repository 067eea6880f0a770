import Diagnostics

/// A YAML value with its place. The code that reads a value decides its type, so that `title: no` is text.
package struct YAMLValue: Sendable {
    package enum Content: Sendable {
        /// An empty value, `~` or `null`.
        case nothing
        /// The text as written, without quotes.
        case scalar(String)
        case list([YAMLValue])
        case map([YAMLEntry])
    }

    package let content: Content
    package let span: Span

    package init(_ content: Content, at span: Span) {
        self.content = content
        self.span = span
    }

    package var isNothing: Bool {
        if case .nothing = content { true } else { false }
    }
}

/// One entry `key: value`.
package struct YAMLEntry: Sendable {
    package let key: String
    package let keySpan: Span
    package let value: YAMLValue

    package init(key: String, keySpan: Span, value: YAMLValue) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}
