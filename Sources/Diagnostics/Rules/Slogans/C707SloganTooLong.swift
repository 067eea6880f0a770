extension Rule {
    package static let sloganTooLong = Rule(
        "C707", "slogan-too-long", .note,
        RulePage(
            what: Localized(
                vi: "Khẩu hiệu dài quá, không cỡ băng rôn nào của trang in được chữ cao 10 cm.",
                en: "A slogan is so long that no banner of the site carries it in letters of 10 cm."),
            why: Localized(
                vi: """
                    Chữ nhỏ hơn thì từ ngoài đường không đọc được. Cỡ băng rôn khai trong site.yml, \
                    mục banners.
                    """,
                en: """
                    Smaller letters cannot be read from the street. Sizes are declared under banners \
                    in site.yml.
                    """),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, học mãi
                    """,
                right: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Học tập suốt đời, học mãi
                    """)))
}
