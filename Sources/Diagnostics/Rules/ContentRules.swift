/// Faults in front matter, `site.yml` and the arrangement of files.
extension Rule {
    package static let unknownKey = Rule("C101", "unknown-key", .error)
    package static let endBeforeStart = Rule("C102", "end-before-start", .error)
    package static let missingKey = Rule("C103", "missing-key", .error)
    package static let wrongType = Rule("C104", "wrong-type", .error)
    package static let badDate = Rule("C105", "bad-date", .error)
    package static let unknownWord = Rule("C106", "unknown-word", .error)
    package static let badYAML = Rule("C107", "bad-yaml", .error)
    package static let noFrontMatter = Rule("C108", "no-front-matter", .error)
    package static let duplicateKey = Rule("C109", "duplicate-key", .error)
    package static let anchorOrTag = Rule("C110", "yaml-anchor-or-tag", .error)
    package static let unquotedColon = Rule("C111", "unquoted-colon", .error)
    package static let hashInWord = Rule("C112", "hash-in-word", .error)
    package static let tabInFrontMatter = Rule("C113", "tab-in-front-matter", .error)
    package static let noBreakSpace = Rule("C114", "no-break-space", .error)
    package static let fullWidthColon = Rule("C115", "full-width-colon", .error)
    package static let typographicQuotes = Rule("C116", "typographic-quotes", .error)
    package static let reservedFirstCharacter = Rule("C117", "reserved-first-character", .error)
    package static let missingSpaceAfterColon = Rule("C118", "missing-space-after-colon", .error)
    package static let twoDocuments = Rule("C119", "two-documents", .error)

    package static let notUTF8 = Rule("C201", "not-utf8", .error)
    package static let controlCharacter = Rule("C202", "control-character", .error)
    package static let invisibleCharacter = Rule("C203", "invisible-character", .warning)

    package static let unknownFile = Rule("C301", "unknown-file", .warning)
    package static let missingTheme = Rule("C302", "missing-theme", .error)
    package static let yearDiffers = Rule("C303", "year-differs", .warning)
    package static let noEdition = Rule("C304", "no-edition", .error)
    package static let symbolicLink = Rule("C305", "symbolic-link", .warning)
    package static let missingSite = Rule("C306", "missing-site-yml", .error)

    package static let noSloganList = Rule("C401", "no-slogan-list", .error)
    package static let emptySlogan = Rule("C402", "empty-slogan", .error)
    package static let unknownSloganNumber = Rule("C403", "unknown-slogan-number", .error)

    package static let imageFieldWithoutAlt = Rule("C501", "image-without-alt", .error)
    package static let badSlug = Rule("C502", "bad-slug", .error)
    package static let badAlias = Rule("C503", "bad-alias", .error)
    package static let badURL = Rule("C504", "bad-url", .error)
    package static let badNumber = Rule("C505", "bad-number", .error)
    package static let unknownEdition = Rule("C506", "unknown-edition", .error)
    package static let personalContact = Rule("C507", "personal-contact", .warning)

    package static let unknownRuleCode = Rule("C601", "unknown-rule-code", .error)
    package static let unusedAllow = Rule("C602", "unused-allow", .note)

    package static let contentRules: [Rule] = [
        unknownKey, endBeforeStart, missingKey, wrongType, badDate, unknownWord, badYAML, noFrontMatter,
        duplicateKey, anchorOrTag, unquotedColon, hashInWord, tabInFrontMatter, noBreakSpace,
        fullWidthColon, typographicQuotes, reservedFirstCharacter, missingSpaceAfterColon, twoDocuments,
        notUTF8, controlCharacter, invisibleCharacter,
        unknownFile, missingTheme, yearDiffers, noEdition, symbolicLink, missingSite,
        noSloganList, emptySlogan, unknownSloganNumber,
        imageFieldWithoutAlt, badSlug, badAlias, badURL, badNumber, unknownEdition, personalContact,
        unknownRuleCode, unusedAllow,
    ]
}
