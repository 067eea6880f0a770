extension Rule {
    package static let titleInCapitals = Rule(
        "C806", "title-in-capitals", .note,
        RulePage(
            what: Localized(
                vi: "Tiêu đề viết toàn chữ hoa.",
                en: "A title is all capitals."),
            why: Localized(
                vi: "Chữ hoa có dấu khó đọc, và máy đọc màn hình có thể đánh vần từng chữ.",
                en: "Capitals with marks are hard to read, and screen readers may spell them."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: ⟦KHAI MẠC TUẦN LỄ HỌC TẬP⟧
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ Học tập
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    package static func titleInCapitals(at span: Span) -> Diagnostic {
        Diagnostic(
            .titleInCapitals,
            vi: "tiêu đề viết toàn chữ hoa, khó đọc và bị máy đọc màn hình đánh vần",
            en: "the title is all capitals, which is hard to read and spelled out by screen readers",
            at: span, fixes: [.fix(vi: "viết chữ thường như một câu", en: "write it in small letters like a sentence")])
    }
}
