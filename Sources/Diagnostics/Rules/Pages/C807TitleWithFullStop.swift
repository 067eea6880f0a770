extension Rule {
    package static let titleWithFullStop = Rule(
        "C807", "title-with-full-stop", .note,
        RulePage(
            what: Localized(
                vi: "Tiêu đề kết thúc bằng dấu chấm.",
                en: "A title ends with a full stop."),
            why: Localized(
                vi: "Tiêu đề hiện trong danh sách, thực đơn và khi chia sẻ, nơi dấu chấm thành thừa.",
                en: "Titles stand in lists, menus and link previews, where a stop is out of place."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: ⟦Khai mạc Tuần lễ.⟧
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---
                    Một tin ngắn.
                    """)))
}

extension Diagnostic {
    package static func titleWithFullStop(at span: Span) -> Diagnostic {
        Diagnostic(
            .titleWithFullStop,
            vi: "tiêu đề kết thúc bằng dấu chấm", en: "the title ends with a full stop",
            at: span, fixes: [.fix(vi: "bỏ dấu chấm cuối", en: "take the full stop out")])
    }
}
