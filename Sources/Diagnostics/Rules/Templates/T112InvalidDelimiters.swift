extension Rule {
    package static let templateInvalidDelimiters = Rule(
        "T112", "invalid-delimiters", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ đổi dấu {{=…=}} không cho đúng hai dấu mới.",
                en: "The tag {{=…=}} does not give exactly two new delimiters."),
            why: Localized(
                vi: "Không biết từ đó trở đi thẻ bắt đầu và kết thúc bằng gì.",
                en: "There is no telling how tags begin and end from there on."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    ⟦{{=<%=}}⟧
                    <p><%page.title%></p>
                    """,
                right: """
                    {{=<% %>=}}
                    <p><%page.title%></p>
                    """)))
}

extension Diagnostic {
    package static func templateInvalidDelimiters(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateInvalidDelimiters,
            Localized(
                vi: "thẻ đổi dấu không cho đúng hai dấu mới",
                en: "the tag does not give exactly two new delimiters"),
            at: span,
            fixes: [
                .fix(
                    vi: "viết dấu mở và dấu đóng cách nhau một dấu cách, như {{=<% %>=}}",
                    en: "write the opening and the closing one with a space between, as in {{=<% %>=}}")
            ])
    }
}
