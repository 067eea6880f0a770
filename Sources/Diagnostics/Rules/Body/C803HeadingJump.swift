extension Rule {
    package static let headingJump = Rule(
        "C803", "heading-jump", .warning,
        RulePage(
            what: Localized(
                vi: "Đề mục nhảy cóc một bậc, ví dụ #### ngay dưới ##.",
                en: "A heading skips a level, such as #### below ##."),
            why: Localized(
                vi: """
                    Mục lục và máy đọc màn hình mất một bậc; cỡ chữ chọn bằng bậc đề mục cũng không \
                    giữ được.
                    """,
                en: "The contents and screen readers lose a step; levels are not for sizes of type."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ## Chương trình

                    #### Buổi sáng
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    ---
                    ## Chương trình

                    ### Buổi sáng
                    """)))
}
