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
                    <p>{{}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
