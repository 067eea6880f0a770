import Diagnostics

/// A YAML value with its place. Types are decided by the reader that wants them, so `title: no` is text.
package struct YAMLValue: Sendable {
    package enum Content: Sendable {
        /// Nothing, `~` or `null`.
        case nothing
        /// The text as written, quotes taken off.
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

/// One `key: value`.
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
