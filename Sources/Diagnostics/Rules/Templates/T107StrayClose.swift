extension Rule {
    package static let templateStrayClose = Rule(
        "T107", "stray-close", .error,
        RulePage(
            what: Localized(
                vi: "Có thẻ đóng mà trước đó không có thẻ nào mở.",
                en: "A closing tag stands where nothing is open."),
            why: Localized(
                vi: "Thường là thẻ mở đã bị xóa mà quên xóa thẻ đóng.",
                en: "Usually the opening tag was deleted and the closing one forgotten."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{page.title}}</p>
                    {{/page.updated}}
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
