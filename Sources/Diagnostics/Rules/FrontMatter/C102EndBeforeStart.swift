extension Rule {
    package static let endBeforeStart = Rule(
        "C102", "end-before-start", .error,
        RulePage(
            what: Localized(
                vi: """
                    Ngày hoặc giờ kết thúc sớm hơn lúc bắt đầu. “end” là ngày cuối cùng còn hoạt động, nên \
                    có thể trùng với “start”.
                    """,
                en: """
                    The end lies before the start. `end` is the last day on which something happens, so it \
                    may equal `start`.
                    """),
            why: Localized(
                vi: "Người đọc sẽ đến nhầm ngày, và lịch trên điện thoại không nhận sự kiện này.",
                en: "People would come on the wrong day, and calendars refuse such an event."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    start: 2024-10-07
                    end: ⟦2024-10-01⟧
                    ---
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    start: 2024-10-01
                    end: 2024-10-07
                    ---
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - end: The end: a clock time when start and end are on one day, otherwise a day in figures.
    ///   - start: The start, in the same form as `end`.
    ///   - startAt: The place where the start is stated.
    package static func endBeforeStart(
        end: String, start: String, onOneDay: Bool, at span: Span, startAt: Span
    ) -> Diagnostic {
        onOneDay
            ? Diagnostic(
                .endBeforeStart,
                vi: "giờ kết thúc \(end) sớm hơn giờ bắt đầu \(start) cùng ngày",
                en: "the end, \(end), lies before the start, \(start), of the same day",
                at: span,
                notes: [.note(vi: "giờ bắt đầu khai ở đây", en: "the start is stated here", at: startAt)],
                fixes: [
                    .fix(
                        vi: "sửa lại một trong hai giờ; buổi chiều viết 14:00, không viết 02:00",
                        en: "mend one of the two; the afternoon is 14:00, not 02:00")
                ])
            : Diagnostic(
                .endBeforeStart,
                vi: "ngày kết thúc \(end) sớm hơn ngày bắt đầu \(start)",
                en: "the end, \(end), lies before the start, \(start)",
                at: span,
                notes: [.note(vi: "ngày bắt đầu khai ở đây", en: "the start is stated here", at: startAt)],
                fixes: [
                    .fix(
                        vi: "sửa lại một trong hai ngày; “end” là ngày cuối cùng còn hoạt động",
                        en: "mend one of the two; `end` is the last day, inclusive")
                ])
    }
}
