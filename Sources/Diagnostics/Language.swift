/// A language that Loa speaks to the officer. The site's own language is another matter.
package enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// One sentence in every language that Loa speaks.
///
/// Both texts are required, so a message that exists in one language only does not compile.
package struct Localized: Hashable, Sendable {
    package let vi: String
    package let en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vi
        case .english: en
        }
    }
}
