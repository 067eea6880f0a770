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
                    {{=<%=}}
                    <p><%page.title%></p>
                    """,
                right: """
                    {{=<% %>=}}
                    <p><%page.title%></p>
                    """)))
}
