extension Rule {
    package static let templateRepeatedBlock = Rule(
        "T117", "repeated-block", .error,
        RulePage(
            what: Localized(
                vi: "Một khối được điền hai lần cho cùng một mẫu cha.",
                en: "A block is given twice to one parent."),
            why: Localized(
                vi: "Chỉ một trong hai được hiện. Gộp lại làm một.",
                en: "Only one of the two would be shown. Make them one."),
            example: .text(
                path: "Theme/templates/not_found.mustache",
                wrong: """
                    {{<layout}}
                    {{$main}}<h1>{{page.title}}</h1>{{/main}}
                    ⟦{{$main}}⟧<p>{{t.not_found_hint}}</p>{{/main}}
                    {{/layout}}
                    """,
                right: """
                    {{<layout}}
                    {{$main}}<h1>{{page.title}}</h1><p>{{t.not_found_hint}}</p>{{/main}}
                    {{/layout}}
                    """)))
}

extension Diagnostic {
    package static func templateRepeatedBlock(
        _ name: String, of parent: String, at span: Span, firstAt: Span
    ) -> Diagnostic {
        Diagnostic(
            .templateRepeatedBlock,
            Localized(
                vi: "khối “\(name)” được viết hai lần cho mẫu “\(parent)”",
                en: "block “\(name)” is given twice to template “\(parent)”"),
            at: span,
            notes: [.note(vi: "lần đầu ở đây", en: "first given here", at: firstAt)],
            fixes: [.fix(vi: "gộp hai khối làm một", en: "make the two blocks one")])
    }
}
