/// How much a fault matters.
///
/// error: the build cannot go on meaningfully. warning: the output is affected. note: worth knowing.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// What a diagnostic is about: a stable code that officers can look up, and silence by `allow`.
package struct Rule: Hashable, Sendable {
    /// A capital letter and three digits, `C102`; never reused for another meaning.
    package let code: String
    /// A few English words in kebab case, for SARIF and for people who read code.
    package let name: String
    package let severity: Severity

    package init(_ code: String, _ name: String, _ severity: Severity) {
        self.code = code
        self.name = name
        self.severity = severity
    }

    /// Every rule there is, by code. `allow` knows these codes and no others.
    package static let all: [Rule] =
        (contentRules + markdownRules + linkRules + templateRules + themeRules + outputRules + checkRules)
        .sorted { $0.code < $1.code }
}
