extension Rule {
    package static let postponedWithoutPreviousStart = Rule(
        "C713", "postponed-without-previous-start", .note,
        RulePage(
            what: Localized(
                vi: "Hoạt động bị hoãn mà không ghi ngày đã định trước đó.",
                en: "An activity is postponed, and the date it had is not told."),
            why: Localized(
                vi: "Người đã ghi lịch cần thấy ngày cũ để biết đúng là hoạt động ấy bị hoãn.",
                en: "Those who noted the old date need to see it to know that it is the one."),
            example: .text(
                path: "Content/2024/activities/hoi-sach.md",
                wrong: """
                    ---
                    title: Hội sách
                    status: ⟦postponed⟧
                    ---
                    Mời bạn đọc.
                    """,
                right: """
                    ---
                    title: Hội sách
                    status: postponed
                    previous_start: 2024-10-02
                    ---
                    Mời bạn đọc.
                    """)))
}

extension Diagnostic {
    package static func postponedWithoutPreviousStart(at span: Span) -> Diagnostic {
        Diagnostic(
            .postponedWithoutPreviousStart,
            vi: "hoạt động bị hoãn nhưng không ghi ngày đã định trước đó",
            en: "the activity is postponed, but the date it had is not told",
            at: span,
            fixes: [
                .fix(
                    vi: "thêm dòng “previous_start: …” với ngày cũ; “start” là ngày mới, chưa có thì bỏ trống",
                    en: "add a line `previous_start: …` with the old date; `start` is the new one, or left out")
            ])
    }
}
