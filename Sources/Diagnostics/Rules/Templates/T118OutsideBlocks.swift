extension Rule {
    package static let templateOutsideBlocks = Rule(
        "T118", "outside-blocks", .warning,
        RulePage(
            what: Localized(
                vi: "Có nội dung nằm trong {{<…}} mà không thuộc khối {{$…}} nào.",
                en: "Something stands inside {{<…}} but in none of its blocks {{$…}}."),
            why: Localized(
                vi: "Nội dung ấy không bao giờ hiện ra.",
                en: "It is never shown."),
            example: .text(
                path: "Theme/templates/not_found.mustache",
                wrong: """
                    {{<layout}}
                    <p>{{t.not_found_hint}}</p>
                    {{$main}}<h1>{{page.title}}</h1>{{/main}}
                    {{/layout}}
                    """,
                right: """
                    {{<layout}}
                    {{$main}}<h1>{{page.title}}</h1>
                    <p>{{t.not_found_hint}}</p>{{/main}}
                    {{/layout}}
                    """)))
}
