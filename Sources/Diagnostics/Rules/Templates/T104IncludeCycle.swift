extension Rule {
    package static let templateCycle = Rule(
        "T104", "include-cycle", .error,
        RulePage(
            what: Localized(
                vi: "Một mẫu chèn chính nó, trực tiếp hoặc qua các mẫu khác.",
                en: "A template includes itself, directly or through others."),
            why: Localized(
                vi: "Việc chèn sẽ không bao giờ dừng.",
                en: "Including would never end."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{page.title}}</p>
                    {{>page_foot}}
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}
