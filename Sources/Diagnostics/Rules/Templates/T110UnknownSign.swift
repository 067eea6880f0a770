extension Rule {
    package static let templateUnknownSign = Rule(
        "T110", "unknown-sign", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ bắt đầu bằng một ký hiệu lạ. Các ký hiệu dùng được: # ^ / > < $ & { ! =",
                en: "A tag begins with an unknown sign. These exist: # ^ / > < $ & { ! ="),
            why: Localized(
                vi: "Có thể ký hiệu này thuộc một ngôn ngữ mẫu khác.",
                en: "Perhaps it belongs to another template language."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{%page.title}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
