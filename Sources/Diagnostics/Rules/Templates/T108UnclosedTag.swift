extension Rule {
    package static let templateUnclosedTag = Rule(
        "T108", "unclosed-tag", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ mở bằng {{ mà không có }} để đóng.",
                en: "A tag opens with {{ and no }} closes it."),
            why: Localized(
                vi: "Mọi chữ phía sau sẽ bị coi là tên của thẻ.",
                en: "Everything after it would be taken for the tag's name."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>⟦{{page.title</p>⟧
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - opening: The opening delimiter of the tag: `{{`, `{{{`.
    ///   - closing: The missing closing delimiter.
    package static func templateUnclosedTag(opening: String, closing: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnclosedTag,
            Localized(
                vi: "thẻ mở bằng \(opening) nhưng không có \(closing) để đóng",
                en: "the tag opens with \(opening) but no \(closing) closes it"),
            at: span,
            fixes: [.fix(vi: "thêm \(closing) vào cuối thẻ", en: "add \(closing) at its end")])
    }
}
