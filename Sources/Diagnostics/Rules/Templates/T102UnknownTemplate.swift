extension Rule {
    package static let templateUnknownTemplate = Rule(
        "T102", "unknown-template", .error,
        RulePage(
            what: Localized(
                vi: """
                    Mẫu chèn một mẫu khác không có trong Theme/templates, hoặc một loại trang thiếu mẫu của \
                    nó.
                    """,
                en: """
                    A template includes another that is not in Theme/templates, or a kind of page lacks its \
                    template.
                    """),
            why: Localized(
                vi: "Phần được chèn sẽ thiếu trên trang.",
                en: "The included part would be missing."),
            example: .text(
                path: "Theme/templates/not_found.mustache",
                wrong: """
                    {{<layout}}{{$main}}
                    {{>⟦page_fot⟧}}
                    {{/main}}{{/layout}}
                    """,
                right: """
                    {{<layout}}{{$main}}
                    {{>page_foot}}
                    {{/main}}{{/layout}}
                    """)))
}

extension Diagnostic {
    /// - Parameter span: The tag that names the template; nil when a page type requires the template.
    package static func templateUnknownTemplate(_ name: String, among known: [String], at span: Span?) -> Diagnostic {
        Diagnostic(
            .templateUnknownTemplate,
            Localized(vi: "không có mẫu nào tên là “\(name)”", en: "there is no template “\(name)”"),
            at: span, notes: Note.names(known, vi: "các mẫu hiện có", en: "the templates there are"),
            fixes: span.map { Fix.change(name, among: known, at: $0) } ?? [])
    }
}
