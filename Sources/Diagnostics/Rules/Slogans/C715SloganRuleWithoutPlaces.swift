extension Rule {
    package static let sloganRuleWithoutPlaces = Rule(
        "C715", "slogan-rule-without-places", .note,
        RulePage(
            what: Localized(
                vi: "Nhóm khẩu hiệu có quy tắc chọn nhưng không ghi treo ở đâu.",
                en: "A group of slogans has a rule for choosing and no places."),
            why: Localized(
                vi: "Đơn vị không biết quy tắc ấy áp dụng cho mình hay không.",
                en: "Nobody can tell for whom the rule is."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    rule: ⟦all⟧
                    ---
                    1. Học nữa, học mãi
                    """,
                right: """
                    ---
                    title: Đường phố
                    rule: all
                    places: [street, gate]
                    ---
                    1. Học nữa, học mãi
                    """)))
}

extension Diagnostic {
    package static func sloganRuleWithoutPlaces(at span: Span) -> Diagnostic {
        Diagnostic(
            .sloganRuleWithoutPlaces,
            vi: "có quy tắc chọn khẩu hiệu nhưng không ghi treo ở đâu",
            en: "there is a rule for choosing, but no places where the slogans hang",
            at: span,
            fixes: [
                .fix(
                    vi: "thêm dòng “places: […]”, ví dụ places: [gate, school]",
                    en: "add a line `places: […]`, such as places: [gate, school]")
            ])
    }
}
