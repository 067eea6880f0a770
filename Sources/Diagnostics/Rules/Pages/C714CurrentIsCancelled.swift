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
