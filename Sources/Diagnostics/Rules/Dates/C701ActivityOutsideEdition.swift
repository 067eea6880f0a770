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
                    start: ⟦2024-10-12⟧
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
    /// The distance between an activity and the days of its edition.
    package struct EditionGap {
        let days: Int
        let isBefore: Bool
        let year: Int
        let period: String

        /// - Parameters:
        ///   - days: The number of days between the activity and the edition.
        ///   - isBefore: Whether the activity is before the edition.
        ///   - year: The year of the edition.
        ///   - period: The first and last day of the edition in figures.
        package init(days: Int, isBefore: Bool, year: Int, period: String) {
            self.days = days
            self.isBefore = isBefore
            self.year = year
            self.period = period
        }
    }

    /// - Parameter editionDates: The place where the edition states its days.
    package static func activityOutsideEdition(_ gap: EditionGap, at span: Span, editionDates: Span?) -> Diagnostic {
        activityOutside(
            .activityOutsideEdition, gap, at: span, editionDates: editionDates,
            fix: .fix(
                vi: "xem lại ngày; nếu đúng như vậy, thêm “allow: C701” vào phần khai báo",
                en: "look at the date again; if it is right, add `allow: C701` to the declarations"))
    }

    /// The diagnostic that C701 and C702 share.
    static func activityOutside(
        _ rule: Rule, _ gap: EditionGap, at span: Span, editionDates: Span?, fix: Fix
    ) -> Diagnostic {
        let (vi, en) = gap.isBefore ? ("trước", "before") : ("sau", "after")
        return Diagnostic(
            rule,
            vi: "hoạt động diễn ra \(gap.days) ngày \(vi) đợt tuyên truyền năm \(gap.year) (\(gap.period))",
            en: """
                the activity lies \(gap.days) \(gap.days == 1 ? "day" : "days") \(en) the edition of \(gap.year) \
                (\(gap.period))
                """,
            at: span,
            notes: editionDates.map {
                [.note(vi: "ngày của cả đợt khai ở đây", en: "the edition's dates are stated here", at: $0)]
            } ?? [],
            fixes: [fix])
    }
}
