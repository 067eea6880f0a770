extension Rule {
    package static let notAnActivity = Rule(
        "C704", "not-an-activity", .warning,
        RulePage(
            what: Localized(
                vi: """
                    “opening” hoặc “activity” trỏ tới một trang không phải hoạt động; “opening” phải \
                    là hoạt động cùng năm.
                    """,
                en: """
                    `opening` or `activity` leads to a page that is no activity; an `opening` is one \
                    of the same year.
                    """),
            why: Localized(
                vi: """
                    Trang năm sẽ không giới thiệu lễ khai mạc, tin sẽ không dẫn tới hoạt động được \
                    nói đến.
                    """,
                en: """
                    The page of the year would not announce the opening, and the news item would not \
                    lead to its activity.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Chủ đề năm 2024
                    opening: plan.md
                    ---
                    Lời giới thiệu.
                    """,
                right: """
                    ---
                    title: Chủ đề năm 2024
                    opening: activities/le.md
                    ---
                    Lời giới thiệu.
                    """)))
}
