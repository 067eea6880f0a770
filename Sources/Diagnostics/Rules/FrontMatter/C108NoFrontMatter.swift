extension Rule {
    package static let noFrontMatter = Rule(
        "C108", "no-front-matter", .error,
        RulePage(
            what: Localized(
                vi: """
                    Mỗi tệp .md mở đầu bằng phần khai báo nằm giữa hai dòng chỉ có “---”. Ở đây thiếu cả \
                    phần, hoặc thiếu dòng đóng lại.
                    """,
                en: """
                    Every .md file opens with declarations between two lines that hold only `---`. Here all \
                    of it or the closing line is missing.
                    """),
            why: Localized(
                vi: "Tên bài, ngày đăng đều nằm trong phần này; thiếu nó thì không có trang.",
                en: "The title and the date stand there; without them there is no page."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01

                    Sáng nay, Tuần lễ đã khai mạc.
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    ---

                    Sáng nay, Tuần lễ đã khai mạc.
                    """)))
}
