extension Rule {
    package static let templateTooDeep = Rule(
        "T119", "nested-too-deep", .error,
        RulePage(
            what: Localized(
                vi: "Các thẻ hoặc các lần chèn lồng vào nhau quá nhiều tầng.",
                en: "Tags or includes are nested too deep."),
            why: Localized(
                vi: "Không giao diện nào cần đến thế; thường là chép nhầm.",
                en: "No theme needs that much; usually something was pasted wrongly."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    {{#page}}{{#page}}{{#page}} … (hàng trăm tầng)
                    """,
                right: """
                    {{page.title}}
                    """)))
}
