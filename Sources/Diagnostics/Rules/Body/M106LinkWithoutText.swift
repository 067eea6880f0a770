extension Rule {
    package static let linkWithoutText = Rule(
        "M106", "link-without-text", .warning,
        RulePage(
            what: Localized(
                vi: "Liên kết không có chữ nào giữa hai dấu ngoặc vuông.",
                en: "A link has no words between its square brackets."),
            why: Localized(
                vi: "Không có gì để bấm, và máy đọc màn hình không có gì để đọc lên.",
                en: "There is nothing to click, and nothing for a screen reader to say."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Chi tiết: [](⟦plan.md⟧)
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Chi tiết: [Kế hoạch năm 2024](plan.md)
                    """)))
}

extension Diagnostic {
    package static func linkWithoutText(to address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .linkWithoutText,
            vi: "liên kết tới “\(address)” không có chữ nào để bấm hay để đọc lên",
            en: "link to “\(address)” has no words to click or to read aloud",
            at: span,
            fixes: [
                .fix(
                    vi: "ghi vài chữ cho biết nơi đến vào giữa hai dấu ngoặc vuông",
                    en: "put a few words that say where it leads between the square brackets")
            ])
    }
}
