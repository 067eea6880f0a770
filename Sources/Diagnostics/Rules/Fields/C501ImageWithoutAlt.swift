extension Rule {
    package static let imageFieldWithoutAlt = Rule(
        "C501", "image-without-alt", .error,
        RulePage(
            what: Localized(
                vi: "Ảnh ở phần khai báo thiếu “alt”, lời tả ảnh cho người không nhìn thấy.",
                en: """
                    A picture in the declarations lacks `alt`, the description for people who cannot see it.
                    """),
            why: Localized(
                vi: "Người khiếm thị nghe máy đọc lời tả này. Ảnh chỉ để trang trí thì ghi alt: \"\".",
                en: "Blind readers hear it read aloud. For mere decoration write alt: \"\"."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    image: ../media/le-khai-mac.png
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    image:
                      src: ../media/le-khai-mac.png
                      alt: Đại biểu và học sinh dự lễ khai mạc ở sân trường
                    ---
                    """)))
}
