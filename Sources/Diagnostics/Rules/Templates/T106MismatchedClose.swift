extension Rule {
    package static let templateMismatchedClose = Rule(
        "T106", "mismatched-close", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ đóng mang tên khác với thẻ đang mở.",
                en: "A closing tag has another name than the tag it closes."),
            why: Localized(
                vi: "Có thể thiếu một thẻ đóng ở giữa, hoặc tên bị gõ sai.",
                en: "A closing tag is missing in between, or the name is mistyped."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    {{#page.updated}}
                    <p>{{text}}</p>
                    {{/page.update}}
                    """,
                right: """
                    {{#page.updated}}
                    <p>{{text}}</p>
                    {{/page.updated}}
                    """)))
}
