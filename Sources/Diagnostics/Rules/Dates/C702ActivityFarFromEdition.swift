extension Rule {
    package static let activityFarFromEdition = Rule(
        "C702", "activity-far-from-edition", .warning,
        RulePage(
            what: Localized(
                vi: "Hoạt động cách đợt tuyên truyền hơn bốn tháng.",
                en: "An activity lies more than four months from its edition."),
            why: Localized(
                vi: "Gần như chắc chắn năm hoặc tháng bị gõ nhầm, và lịch sẽ báo sai ngày cho người dân.",
                en: """
                    The year or month is almost certainly wrong, and calendars would tell people the \
                    wrong day.
                    """),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    start: ⟦2023-10-02⟧
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

extension Diagnostic {
    /// - Parameter editionDates: The place where the edition states its days.
    package static func activityFarFromEdition(_ gap: EditionGap, at span: Span, editionDates: Span?) -> Diagnostic {
        activityOutside(
            .activityFarFromEdition, gap, at: span, editionDates: editionDates,
            fix: .fix(
                vi: "xem lại năm và tháng của ngày này", en: "look at the year and month of this date again"))
    }
}
