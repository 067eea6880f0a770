/// The severity of a diagnostic.
///
/// error: the build cannot continue meaningfully. warning: the output is affected. note: worth knowing.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    /// The word before the code of a diagnostic: `lỗi` in `lỗi[C102]`.
    package var word: Localized {
        switch self {
        case .error: Localized(vi: "lỗi", en: "error")
        case .warning: Localized(vi: "cảnh báo", en: "warning")
        case .note: Localized(vi: "lưu ý", en: "note")
        }
    }

    /// The word in JSON and SARIF, always English: `error`, `warning`, `note`.
    package var keyword: String { word.en }
}

/// A rule of the checks, with a stable code that officers can look up and can silence with `allow`.
///
/// Two rules are equal when their codes are equal.
package struct Rule: Sendable {
    /// A capital letter and three digits: `C102`. A code is never reused for another rule.
    package let code: String
    /// A few English words in kebab case, for SARIF and for developers.
    package let name: String
    package let severity: Severity
    /// The page that `--explain` prints.
    package let page: RulePage

    package init(_ code: String, _ name: String, _ severity: Severity, _ page: RulePage) {
        self.code = code
        self.name = name
        self.severity = severity
        self.page = page
    }

    /// Finds the rule with a code, in upper or lower case: `C102`, `c102`.
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
