extension Rule {
    package static let weekdayMismatch = Rule(
        "C703", "weekday-mismatch", .warning,
        RulePage(
            what: Localized(
                vi: "Thứ trong tuần ghi cạnh một ngày không khớp với ngày đó.",
                en: "A weekday beside a date is not that date's."),
            why: Localized(
                vi: """
                    Người đọc không biết phải tin thứ hay ngày. Nếu bản in sai như vậy và cần giữ \
                    nguyên, thêm allow: C703.
                    """,
                en: """
                    Readers cannot know which of the two to believe. If print has it so and it is to \
                    stay, add allow: C703.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Khai mạc thứ Bảy, ngày 01/10/2024.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    Khai mạc thứ Ba, ngày 01/10/2024.
                    """)))
}
