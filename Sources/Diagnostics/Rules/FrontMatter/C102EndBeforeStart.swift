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
                    end: 2024-10-01
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
