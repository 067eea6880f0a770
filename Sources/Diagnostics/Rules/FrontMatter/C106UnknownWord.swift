extension Rule {
    package static let unknownWord = Rule(
        "C106", "unknown-word", .error,
        RulePage(
            what: Localized(
                vi: """
                    Khóa này chỉ nhận một trong số ít từ định sẵn, và từ ở đây không nằm trong số đó. Thông \
                    báo kể các từ dùng được.
                    """,
                en: """
                    This key takes one of a few fixed words, and this is none of them. The message lists \
                    those there are.
                    """),
            why: Localized(
                vi: "Trang lọc và xếp hoạt động theo các từ này; từ lạ thì không tìm ra được.",
                en: "The site sorts and filters by these words; an unknown one could not be found."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    level: tỉnh
                    ---
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    level: province
                    ---
                    """)))
}
