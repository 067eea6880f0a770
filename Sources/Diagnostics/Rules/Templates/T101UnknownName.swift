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
                    <h1>{{page.⟦titel⟧}}</h1>
                    {{/main}}{{/layout}}
                    """,
                right: """
                    {{<layout}}{{$main}}
                    <h1>{{page.title}}</h1>
                    {{/main}}{{/layout}}
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - known: The names that are available at the place.
    ///   - notes: The includes through which the compiler reached the place.
    package static func templateUnknownName(
        _ name: String, among known: [String], at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownName,
            Localized(vi: "ở đây không có tên nào là “\(name)”", en: "there is no name “\(name)” here"),
            at: span, notes: Note.names(known, vi: "các tên có ở đây", en: "the names here") + notes,
            fixes: Fix.change(name, among: known, at: span))
    }

    /// - Parameters:
    ///   - known: The parts that `owner` has.
    ///   - notes: The includes through which the compiler reached the place.
    package static func templateUnknownPart(
        _ name: String, of owner: String, among known: [String], at span: Span, notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .templateUnknownName,
            Localized(
                vi: "“\(owner)” không có phần nào tên là “\(name)”",
                en: "“\(owner)” has no part named “\(name)”"),
            at: span,
            notes: Note.names(known, vi: "các phần của “\(owner)”", en: "the parts of “\(owner)”") + notes,
            fixes: Fix.change(name, among: known, at: span))
    }
}
