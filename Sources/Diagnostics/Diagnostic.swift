/// One thing that is wrong, where, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
    /// A related place, or a fact that helps to understand the fault.
    package struct Note: Hashable, Sendable {
        package let message: Localized
        package let span: Span?

        package init(_ message: Localized, at span: Span? = nil) {
            self.message = message
            self.span = span
        }
    }

    /// One plausible repair.
    package struct Fix: Hashable, Sendable {
        package let message: Localized
        /// The text to put in place of `span`, where the repair can be made by machine.
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
    /// Nil only for faults that have no file, such as a missing folder.
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
    ///   - span: what the repair replaces, where a machine can make it.
    ///   - replacement: the text to put there.
    package static func fix(
        vi: String, en: String, replacing span: Span? = nil, with replacement: String? = nil
    ) -> Self {
        Self(Localized(vi: vi, en: en), replacing: span, with: replacement)
    }
}
