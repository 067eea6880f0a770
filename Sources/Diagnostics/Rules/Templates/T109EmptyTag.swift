extension Rule {
    package static let templateEmptyTag = Rule(
        "T109", "empty-tag", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ trống, không có tên bên trong.",
                en: "A tag is empty and names nothing."),
            why: Localized(
                vi: "Không có gì để in ra. Viết tên vào, hoặc bỏ thẻ.",
                en: "There is nothing to print. Name something, or remove it."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>⟦{{}}⟧</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    package static func templateEmptyTag(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateEmptyTag,
            Localized(vi: "thẻ trống, không có tên bên trong", en: "the tag is empty: it names nothing"),
            at: span,
            fixes: [.fix(vi: "viết tên vào trong thẻ, hoặc bỏ thẻ này", en: "put a name in it, or remove it")])
    }
}
