extension Rule {
    package static let currentIsCancelled = Rule(
        "C714", "current-is-cancelled", .note,
        RulePage(
            what: Localized(
                vi: "“current” trong site.yml đặt ở trang chủ một năm đã bị hủy.",
                en: "`current` in site.yml puts a cancelled edition in front."),
            why: Localized(
                vi: """
                    Có thể cố ý, để báo việc hủy; bỏ dòng current thì trang chủ lấy năm mới nhất \
                    không bị hủy.
                    """,
                en: """
                    It may be meant, to tell of it; without the line the latest edition that is not \
                    cancelled is in front.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Chủ đề năm 2024
                    status: cancelled
                    ---
                    Lời giới thiệu.
                    """,
                right: """
                    ---
                    title: Chủ đề năm 2024
                    status: held
                    ---
                    Lời giới thiệu.
                    """)))
}

extension Diagnostic {
    package static func currentIsCancelled(_ year: Int, at span: Span, cancelledAt: Span?) -> Diagnostic {
        Diagnostic(
            .currentIsCancelled,
            vi: "năm \(year) đặt ở trang chủ nhưng đã bị hủy",
            en: "the edition of \(year) is in front, but it is cancelled",
            at: span,
            notes: cancelledAt.map { [.note(vi: "khai là hủy ở đây", en: "it is cancelled here", at: $0)] } ?? [],
            fixes: [
                .fix(
                    vi: "bỏ dòng “current” thì trang chủ lấy năm mới nhất không bị hủy",
                    en: "without the line `current` the latest edition that is not cancelled is in front")
            ])
    }
}
