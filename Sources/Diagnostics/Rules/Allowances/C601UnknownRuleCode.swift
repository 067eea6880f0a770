extension Rule {
    package static let unknownRuleCode = Rule(
        "C601", "unknown-rule-code", .error,
        RulePage(
            what: Localized(
                vi: "“allow” ghi một mã không có trong Loa.",
                en: "`allow` holds a code that Loa does not have."),
            why: Localized(
                vi: "Mã gõ sai thì không tắt được cảnh báo nào. Mã đúng đứng trong dấu [ ] của thông báo.",
                en: "A mistyped code silences nothing. The right one stands in [ ] in the message."),
            example: .text(
                path: "Content/2024/news/dang-ky.md",
                wrong: """
                    ---
                    title: Đăng ký lớp học
                    date: 2024-10-02
                    allow: ⟦C570⟧
                    ---
                    Liên hệ 0912 345 678.
                    """,
                right: """
                    ---
                    title: Đăng ký lớp học
                    date: 2024-10-02
                    allow: C507
                    ---
                    Liên hệ 0912 345 678.
                    """)))
}

extension Diagnostic {
    package static func unknownRuleCode(_ code: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownRuleCode,
            vi: "không có mã cảnh báo “\(code)”", en: "there is no rule `\(code)`",
            at: span, fixes: nearest(to: code, among: Rule.all.map(\.code)).map { [.didYouMean($0, at: span)] } ?? [])
    }
}
