extension Rule {
    package static let activityOutsideEdition = Rule(
        "C701", "activity-outside-edition", .note,
        RulePage(
            what: Localized(
                vi: "Hoạt động diễn ra trước ngày đầu hoặc sau ngày cuối của cả đợt.",
                en: "An activity takes place before the first or after the last day of the edition."),
            why: Localized(
                vi: """
                    Nhiều kế hoạch cố ý như vậy, nhưng cũng hay là do gõ nhầm ngày. Nếu đúng ý, thêm \
                    allow: C701.
                    """,
                en: "Many plans mean it so, but often it is a slip. If it is meant, add allow: C701."),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    start: 2024-10-12
                    ---
                    Mời bạn đọc.
                    """,
                right: """
                    ---
                    title: Hội sách
                    start: 2024-10-02
                    ---
                    Mời bạn đọc.
                    """)))
}
