extension Rule {
    package static let templateTooDeep = Rule(
        "T119", "nested-too-deep", .error,
        RulePage(
            what: Localized(
                vi: "Các thẻ hoặc các lần chèn lồng vào nhau quá nhiều tầng.",
                en: "Tags or includes are nested too deep."),
            why: Localized(
                vi: "Không giao diện nào cần đến thế; thường là chép nhầm.",
                en: "No theme needs that much; usually something was pasted wrongly."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    {{#page}}{{#page}}{{#page}} … (hàng trăm tầng)
                    """,
                right: """
                    {{page.title}}
                    """)))
}

extension Diagnostic {
    package static func templateTooDeep(limit: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .templateTooDeep,
            Localized(
                vi: "các thẻ lồng vào nhau quá \(limit) tầng",
                en: "tags are nested more than \(limit) deep"),
            at: span,
            fixes: [.fix(vi: "tách bớt ra mẫu riêng, hoặc bỏ bớt tầng", en: "nest less")])
    }
}
