/// Faults in the templates of Theme/.
extension Rule {
    /// A variable, section or part of a dotted name that the page's data does not declare.
    package static let templateUnknownName = Rule("T101", "unknown-name", .error)
    /// A partial or parent that is not in the theme, or a page without its template.
    package static let templateUnknownTemplate = Rule("T102", "unknown-template", .error)
    /// A block given to a parent that declares no such block.
    package static let templateUnknownBlock = Rule("T103", "unknown-block", .error)
    /// A template that includes itself, directly or through others.
    package static let templateCycle = Rule("T104", "include-cycle", .error)
    /// A section, parent or block that is never closed.
    package static let templateUnclosedSection = Rule("T105", "unclosed-section", .error)
    /// A closing tag with another name than the tag it closes.
    package static let templateMismatchedClose = Rule("T106", "mismatched-close", .error)
    /// A closing tag where nothing is open.
    package static let templateStrayClose = Rule("T107", "stray-close", .error)
    /// An opening delimiter without its closing delimiter.
    package static let templateUnclosedTag = Rule("T108", "unclosed-tag", .error)
    /// A tag without a name.
    package static let templateEmptyTag = Rule("T109", "empty-tag", .error)
    /// A tag that begins with a sign that Mustache, as Loa reads it, does not have.
    package static let templateUnknownSign = Rule("T110", "unknown-sign", .error)
    /// A name with characters that names cannot have.
    package static let templateInvalidName = Rule("T111", "invalid-name", .error)
    /// A set-delimiters tag that does not give two delimiters.
    package static let templateInvalidDelimiters = Rule("T112", "invalid-delimiters", .error)
    /// HTML printed as if it were text, so that its tags would be shown.
    package static let templateEscapedHTML = Rule("T113", "escaped-html", .error)
    /// Text printed as if it were HTML, so that it could break the page.
    package static let templateUnescapedText = Rule("T114", "unescaped-text", .error)
    /// A list, record or flag printed as if it were text.
    package static let templateNotPrintable = Rule("T115", "not-printable", .error)
    /// A dotted name that asks for a part of something without parts.
    package static let templateNoParts = Rule("T116", "no-parts", .error)
    /// A block given twice to one parent.
    package static let templateRepeatedBlock = Rule("T117", "repeated-block", .error)
    /// Content inside a parent but outside its blocks, which is never shown.
    package static let templateOutsideBlocks = Rule("T118", "outside-blocks", .warning)
    /// Sections and includes nested beyond the limit.
    package static let templateTooDeep = Rule("T119", "nested-too-deep", .error)
    /// A program that grows beyond the limit because its includes multiply.
    package static let templateTooLarge = Rule("T120", "too-large", .error)
    /// Two templates with one name.
    package static let templateRepeatedName = Rule("T121", "repeated-template", .error)

    package static let templateRules: [Rule] = [
        templateUnknownName, templateUnknownTemplate, templateUnknownBlock, templateCycle,
        templateUnclosedSection, templateMismatchedClose, templateStrayClose, templateUnclosedTag,
        templateEmptyTag, templateUnknownSign, templateInvalidName, templateInvalidDelimiters,
        templateEscapedHTML, templateUnescapedText, templateNotPrintable, templateNoParts,
        templateRepeatedBlock, templateOutsideBlocks, templateTooDeep, templateTooLarge,
        templateRepeatedName,
    ]
}
