extension Rule {
    package static let templateUnclosedSection = Rule(
        "T105", "unclosed-section", .error,
        RulePage(
            what: Localized(
                vi: "Một phần mở bằng {{#…}}, {{^…}}, {{<…}} hoặc {{$…}} mà không đóng bằng {{/…}}.",
                en: "A part opens with {{#…}}, {{^…}}, {{<…}} or {{$…}} and is never closed by {{/…}}."),
            why: Localized(
                vi: "Không biết phần đó dừng ở đâu, nên cả mẫu không dùng được.",
                en: "There is no telling where it ends, so the whole template cannot be used."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    ⟦{{#page.updated}}⟧
                    <p>{{text}}</p>
                    """,
                right: """
                    {{#page.updated}}
                    <p>{{text}}</p>
                    {{/page.updated}}
                    """)))
}

extension Diagnostic {
    /// - Parameter closing: The missing tag: `{{/name}}`.
    package static func templateUnclosedSection(_ name: String, closing: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnclosedSection,
            Localized(vi: "“\(name)” mở ở đây nhưng không đóng", en: "“\(name)” opens here and is never closed"),
            at: span,
            fixes: [.fix(vi: "thêm \(closing) vào chỗ kết thúc", en: "add \(closing) where it ends")])
    }
}
