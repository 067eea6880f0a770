extension Rule {
    package static let templateTooLarge = Rule(
        "T120", "too-large", .error,
        RulePage(
            what: Localized(
                vi: "Mẫu phình quá lớn vì các mẫu chèn lẫn nhau nhiều lần.",
                en: "A template grows too large because its includes multiply."),
            why: Localized(
                vi: "Mỗi lần chèn lại nhân lên, chẳng mấy chốc đầy bộ nhớ.",
                en: "Each include multiplies the others and soon fills the memory."),
            example: .text(
                path: "Theme/templates/page_foot.mustache",
                wrong: """
                    {{>a}}{{>a}}{{>a}} … (và mẫu a lại chèn mẫu b nhiều lần)
                    """,
                right: """
                    {{>a}}
                    """)))
}

extension Diagnostic {
    package static func templateTooLarge(at span: Span) -> Diagnostic {
        Diagnostic(
            .templateTooLarge,
            Localized(
                vi: "đến thẻ này, các mẫu chèn lẫn nhau đã nhân lên quá nhiều lần",
                en: "at this tag, includes inside includes have multiplied too often"),
            at: span,
            fixes: [.fix(vi: "bớt các thẻ chèn lồng nhau", en: "use fewer includes inside includes")])
    }
}
