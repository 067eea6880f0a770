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
                    <p>{{page.title</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
