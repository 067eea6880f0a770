extension Rule {
    package static let templateUnknownName = Rule(
        "T101", "unknown-name", .error,
        RulePage(
            what: Localized(
                vi: "Mẫu dùng một tên mà trang này không có. Thông báo kể các tên dùng được ở chỗ đó.",
                en: """
                    A template uses a name that this page does not have. The message lists the names there \
                    are at that place.
                    """),
            why: Localized(
                vi: "Chỗ đó sẽ trống trên mọi trang mà không ai biết.",
                en: "The place would be empty on every page, unnoticed."),
            example: .text(
                path: "Theme/templates/not_found.mustache",
                wrong: """
                    {{<layout}}{{$main}}
                    <h1>{{page.titel}}</h1>
                    {{/main}}{{/layout}}
                    """,
                right: """
                    {{<layout}}{{$main}}
                    <h1>{{page.title}}</h1>
                    {{/main}}{{/layout}}
                    """)))
}
