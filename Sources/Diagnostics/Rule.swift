/// How much a fault matters.
///
/// error: the build cannot go on meaningfully. warning: the output is affected. note: worth knowing.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    /// As it stands before the code of a diagnostic: `lỗi[C102]`.
    package var word: Localized {
        switch self {
        case .error: Localized(vi: "lỗi", en: "error")
        case .warning: Localized(vi: "cảnh báo", en: "warning")
        case .note: Localized(vi: "lưu ý", en: "note")
        }
    }

    /// The word in JSON and SARIF, which is English for machines: `error`, `warning`, `note`.
    package var keyword: String { word.en }
}

/// What a diagnostic is about: a stable code that officers can look up, and silence by `allow`.
///
/// Two rules are the same when their codes are.
package struct Rule: Sendable {
    /// A capital letter and three digits, `C102`; never reused for another meaning.
    package let code: String
    /// A few English words in kebab case, for SARIF and for people who read code.
    package let name: String
    package let severity: Severity
    /// What `--explain` prints. There is no rule without one.
    package let page: RulePage

    package init(_ code: String, _ name: String, _ severity: Severity, _ page: RulePage) {
        self.code = code
        self.name = name
        self.severity = severity
        self.page = page
    }

    /// The rule of a code, in capitals or not: `C102`, `c102`.
    package init?(code: String) {
        let wanted = code.uppercased()
        guard let rule = Rule.all.first(where: { $0.code == wanted }) else { return nil }
        self = rule
    }
}

extension Rule: Hashable {
    package static func == (a: Rule, b: Rule) -> Bool { a.code == b.code }

    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
