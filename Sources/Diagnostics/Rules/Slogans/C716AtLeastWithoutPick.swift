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
                    at_least: 1
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
