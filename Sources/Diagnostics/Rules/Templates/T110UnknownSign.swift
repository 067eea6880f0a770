extension Rule {
    package static let templateUnknownSign = Rule(
        "T110", "unknown-sign", .error,
        RulePage(
            what: Localized(
                vi: "Thẻ bắt đầu bằng một ký hiệu lạ. Các ký hiệu dùng được: # ^ / > < $ & { ! =",
                en: "A tag begins with an unknown sign. These exist: # ^ / > < $ & { ! ="),
            why: Localized(
                vi: "Có thể ký hiệu này thuộc một ngôn ngữ mẫu khác.",
                en: "Perhaps it belongs to another template language."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    <p>{{⟦%⟧page.title}}</p>
                    """,
                right: """
                    <p>{{page.title}}</p>
                    """)))
}

extension Diagnostic {
    /// - Parameter span: The span of the sign alone.
    package static func templateUnknownSign(_ sign: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateUnknownSign,
            Localized(
                vi: "thẻ bắt đầu bằng ký hiệu lạ “\(sign)”",
                en: "the tag begins with an unknown sign “\(sign)”"),
            at: span,
            notes: [
                .note(
                    vi: "các ký hiệu dùng được: # ^ / > < $ & { ! =",
                    en: "the signs there are: # ^ / > < $ & { ! =")
            ],
            fixes: [.fix(vi: "bỏ ký hiệu “\(sign)”", en: "remove “\(sign)”", replacing: span, with: "")])
    }
}
