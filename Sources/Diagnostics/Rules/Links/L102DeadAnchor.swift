extension Rule {
    package static let deadAnchor = Rule(
        "L102", "dead-anchor", .error,
        RulePage(
            what: Localized(
                vi: "Trang đích có, nhưng không có mục mà phần sau dấu # nói đến.",
                en: "The page is there, but it has no place of the name after the #."),
            why: Localized(
                vi: """
                    Người đọc sẽ rơi xuống đầu trang thay vì đúng mục. Tên mục là tiêu đề viết không dấu, \
                    nối bằng gạch.
                    """,
                en: """
                    Readers would land at the top instead of the place. A heading's name is its words \
                    without accents, hyphened.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [mục đích](#muc-tieu).

                    ## Mục đích
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [mục đích](#muc-dich).

                    ## Mục đích
                    """)))
}
