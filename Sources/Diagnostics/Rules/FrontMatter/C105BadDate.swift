extension Rule {
    package static let badDate = Rule(
        "C105", "bad-date", .error,
        RulePage(
            what: Localized(
                vi: """
                    Ngày này không có thật hoặc viết theo cách Loa không đọc được. Viết 2024-10-07 hoặc \
                    07/10/2024; chưa rõ ngày thì 2024-10 hoặc 2024.
                    """,
                en: """
                    This date does not exist, or it is written in a way Loa cannot read. Write 2024-10-07 or \
                    07/10/2024; when the day is open, 2024-10 or 2024.
                    """),
            why: Localized(
                vi: "Ngày quyết định lúc nào bài được đăng và đứng ở đâu trong lịch.",
                en: "Dates decide when a page goes public and where it stands in the calendar."),
            example: .text(
                path: "Content/2024/news/be-mac.md",
                wrong: """
                    ---
                    title: Bế mạc Tuần lễ
                    date: 31/09/2024
                    ---
                    """,
                right: """
                    ---
                    title: Bế mạc Tuần lễ
                    date: 30/09/2024
                    ---
                    """)))
}
