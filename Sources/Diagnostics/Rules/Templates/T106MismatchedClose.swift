extension Rule {
    package static let templateMismatchedClose = Rule(
        "T106", "mismatched-close", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ đóng mang tên khác với thẻ đang mở.",
                en: "A closing tag has another name than the tag it closes."),
            why: Localized(
                vi: "Có thể thiếu một thẻ đóng ở giữa, hoặc tên bị gõ sai.",
                en: "A closing tag is missing in between, or the name is mistyped."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    {{#page.updated}}
                    <p>{{text}}</p>
                    ⟦{{/page.update}}⟧
                    """,
                right: """
                    {{#page.updated}}
                    <p>{{text}}</p>
                    {{/page.updated}}
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - open: The name of the open tag.
    ///   - closing: The tag that closes the open tag: `{{/open}}`.
    ///   - closesOuter: Whether `name` is the name of an outer open tag, so that `closing` is probably missing.
    package static func templateMismatchedClose(
        _ name: String, of open: String, closing: String, closesOuter: Bool, at span: Span, openedAt: Span
    ) -> Diagnostic {
        let missing = Fix.fix(
            vi: "thêm \(closing) vào trước thẻ này", en: "add \(closing) before it",
            replacing: Span(path: span.path, start: span.start, end: span.start), with: closing)
        return Diagnostic(
            .templateMismatchedClose,
            Localized(
                vi: "“\(name)” đóng ở đây, nhưng thẻ đang mở là “\(open)”",
                en: "“\(name)” closes here, but the open tag is “\(open)”"),
            at: span,
            notes: [.note(vi: "“\(open)” mở ở đây", en: "“\(open)” opens here", at: openedAt)],
            fixes: [closesOuter ? missing : .change(to: closing, at: span)])
    }
}
