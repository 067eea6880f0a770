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
                    ⟦<p>{{t.not_found_hint}}</p>⟧
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

extension Diagnostic {
    /// - Parameter parent: The tag of the parent template: `{{<name}}`.
    package static func templateOutsideBlocks(of parent: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateOutsideBlocks,
            Localized(
                vi: "phần này sẽ không hiện ra, vì nằm trong \(parent) mà không thuộc khối nào",
                en: "this is not shown: it is inside \(parent) but in none of its blocks"),
            at: span,
            fixes: [.fix(vi: "chuyển vào trong một khối, hoặc bỏ đi", en: "move it into a block, or remove it")])
    }
}
