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
                    1. ⟦Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, Học tập suốt đời, học mãi⟧
                    """,
                right: """
                    ---
                    title: Đường phố
                    order: 1
                    ---
                    1. Học tập suốt đời, học mãi
                    """)))
}

extension Diagnostic {
    /// - Parameters:
    ///   - characters: The number of characters of the slogan.
    ///   - banner: The label of the roomiest banner, and the height in centimetres of the slogan's capitals on it.
    package static func sloganTooLong(
        characters: Int, banner: (label: String, centimetres: Int), at span: Span
    ) -> Diagnostic {
        Diagnostic(
            .sloganTooLong,
            Localized(
                vi: "khẩu hiệu dài \(characters) ký tự: trên cỡ rộng chỗ nhất (\(banner.label)) "
                    + "chữ chỉ cao khoảng \(banner.centimetres) cm",
                en: "the slogan has \(characters) characters: on the roomiest banner (\(banner.label)) "
                    + "its letters are about \(banner.centimetres) cm high"),
            at: span, fixes: [sloganForReading])
    }

    /// A slogan with more syllables than any banner can hold.
    package static func sloganOverfull(characters: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .sloganTooLong,
            Localized(
                vi: "khẩu hiệu dài \(characters) ký tự: không cỡ băng rôn nào in được",
                en: "the slogan has \(characters) characters: no banner carries it"),
            at: span, fixes: [sloganForReading])
    }

    private static var sloganForReading: Fix {
        .fix(
            vi: "chỉ dùng trên pa-nô hoặc khi đọc; treo băng rôn thì chọn khẩu hiệu ngắn hơn",
            en: "keep it for boards and for reading aloud; choose a shorter one for banners")
    }
}
