extension Rule {
    package static let atLeastWithoutPick = Rule(
        "C716", "at-least-without-pick", .warning,
        RulePage(
            what: Localized(
                vi: "Có “at_least” mà không có “rule: pick”.",
                en: "There is an `at_least` without `rule: pick`."),
            why: Localized(
                vi: "Số ít nhất chỉ có nghĩa khi được chọn; treo hết thì không cần.",
                en: "A least number means something only where there is a choice."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    places: [street]
                    at_least: ⟦1⟧
                    ---
                    1. Học nữa, học mãi
                    """,
                right: """
                    ---
                    title: Đường phố
                    places: [street]
                    rule: pick
                    at_least: 1
                    ---
                    1. Học nữa, học mãi
                    """)))
}

extension Diagnostic {
    package static func atLeastWithoutPick(at span: Span) -> Diagnostic {
        Diagnostic(
            .atLeastWithoutPick,
            vi: "“at_least” chỉ có nghĩa khi được chọn trong nhóm (rule: pick)",
            en: "`at_least` has a meaning only where there is a choice (rule: pick)",
            at: span,
            fixes: [
                .fix(
                    vi: "ghi “rule: pick” nếu đơn vị được chọn, hoặc bỏ “at_least”",
                    en: "write `rule: pick` if there is a choice, or take `at_least` out")
            ])
    }
}
