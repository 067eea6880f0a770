extension Rule {
    package static let longSummary = Rule(
        "C808", "long-summary", .note,
        RulePage(
            what: Localized(
                vi: "Tóm tắt dài hơn 300 ký tự.",
                en: "A summary has more than 300 characters."),
            why: Localized(
                vi: "Danh sách, kết quả tìm kiếm và mạng xã hội sẽ cắt giữa chừng.",
                en: "Lists, search and link previews would cut it off."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    summary: ⟦Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời. Tuần lễ học tập suốt đời.⟧
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    summary: Tuần lễ khai mạc sáng nay.
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    package static func longSummary(characters: Int, most: Int, at span: Span?) -> Diagnostic {
        Diagnostic(
            .longSummary,
            vi: "tóm tắt dài \(characters) ký tự; danh sách và mạng xã hội sẽ cắt bớt",
            en: "the summary has \(characters) characters; lists and link previews will cut it",
            at: span,
            fixes: [
                .fix(
                    vi: "rút lại một hai câu, không quá \(most) ký tự",
                    en: "make it one or two sentences of at most \(most) characters")
            ])
    }
}
