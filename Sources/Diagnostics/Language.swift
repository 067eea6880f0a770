/// A language of Loa's messages. The language of the site is independent of it.
package enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// A sentence in every language of Loa's messages.
///
/// Both texts are required, so that a message in one language only does not compile.
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
