extension Rule {
    package static let unknownSloganNumber = Rule(
        "C403", "unknown-slogan-number", .error,
        RulePage(
            what: Localized(
                vi: "“slugs” hoặc “old_slugs” nói đến một số không có trong danh sách khẩu hiệu của tệp.",
                en: "`slugs` or `old_slugs` names a number that the file's list of slogans does not have."),
            why: Localized(
                vi: "Địa chỉ định giữ cho khẩu hiệu ấy sẽ không dẫn tới đâu cả.",
                en: "The address meant for that slogan would lead nowhere."),
            example: .text(
                path: "Content/2024/slogans/duong-pho.md",
                wrong: """
                    ---
                    title: Trục đường chính
                    slugs: {3: hoc-mai}
                    ---
                    1. Học, học nữa, học mãi
                    """,
                right: """
                    ---
                    title: Trục đường chính
                    slugs: {1: hoc-mai}
                    ---
                    1. Học, học nữa, học mãi
                    """)))
}
