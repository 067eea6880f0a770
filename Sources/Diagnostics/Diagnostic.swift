/// One finding of a check: the rule, the message, the place, and how to repair it.
package struct Diagnostic: Hashable, Sendable {
    /// A related place, or a fact that helps to understand the diagnostic.
    package struct Note: Hashable, Sendable {
        package let message: Localized
        package let span: Span?

        package init(_ message: Localized, at span: Span? = nil) {
            self.message = message
            self.span = span
        }
    }

    /// One possible repair.
    package struct Fix: Hashable, Sendable {
        package let message: Localized
        /// The text that replaces `span`; nil when a person must make the repair.
        package let replacement: String?
        package let span: Span?

        package init(_ message: Localized, replacing span: Span? = nil, with replacement: String? = nil) {
            self.message = message
            self.span = span
            self.replacement = replacement
        }
    }

    package let rule: Rule
    package let message: Localized
    /// Nil only for a diagnostic without a file, such as a missing folder.
    package let span: Span?
    package let notes: [Note]
    package let fixes: [Fix]

    package var severity: Severity { rule.severity }

    package init(
        _ rule: Rule, _ message: Localized, at span: Span?, notes: [Note] = [], fixes: [Fix] = []
    ) {
        self.rule = rule
        self.message = message
        self.span = span
        self.notes = notes
        self.fixes = fixes
    }

    package init(
        _ rule: Rule, vi: String, en: String, at span: Span?, notes: [Note] = [], fixes: [Fix] = []
    ) {
        self.init(rule, Localized(vi: vi, en: en), at: span, notes: notes, fixes: fixes)
    }
}

extension Diagnostic.Note {
    package static func note(vi: String, en: String, at span: Span? = nil) -> Self {
        Self(Localized(vi: vi, en: en), at: span)
    }
}

extension Diagnostic.Fix {
    /// - Parameters:
    ///   - span: The place that the repair replaces; nil when a person must make the repair.
    ///   - replacement: The text that replaces `span`.
    package static func fix(
        vi: String, en: String, replacing span: Span? = nil, with replacement: String? = nil
    ) -> Self {
        Self(Localized(vi: vi, en: en), replacing: span, with: replacement)
    }
}
