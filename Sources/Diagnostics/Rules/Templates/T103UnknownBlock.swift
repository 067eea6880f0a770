extension Rule {
    package static let templateUnknownBlock = Rule(
        "T103", "unknown-block", .error,
        RulePage(
            what: Localized(
                vi: "Mẫu điền vào một khối ($…) mà mẫu cha không có.",
                en: "A template fills a block ($…) that its parent does not declare."),
            why: Localized(
                vi: "Nội dung của khối sẽ không hiện ở đâu cả.",
                en: "The block's content would be shown nowhere."),
            example: .text(
                path: "Theme/templates/not_found.mustache",
                wrong: """
                    {{<layout}}{{$⟦mian⟧}}
                    <h1>{{page.title}}</h1>
                    {{/mian}}{{/layout}}
                    """,
                right: """
                    {{<layout}}{{$main}}
                    <h1>{{page.title}}</h1>
                    {{/main}}{{/layout}}
                    """)))
}

extension Diagnostic {
    package static func templateUnknownBlock(
        _ name: String, of parent: String, among known: [String], at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownBlock,
            Localized(
                vi: "mẫu “\(parent)” không có khối nào tên là “\(name)”",
                en: "template “\(parent)” has no block “\(name)”"),
            at: span,
            notes: Note.names(known, vi: "các khối của “\(parent)”", en: "the blocks of “\(parent)”"),
            fixes: Fix.change(name, among: known, at: span))
    }
}
