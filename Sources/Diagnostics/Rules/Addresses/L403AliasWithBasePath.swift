extension Rule {
    package static let aliasWithBasePath = Rule(
        "L403", "alias-with-base-path", .warning,
        RulePage(
            what: Localized(
                vi: "Địa chỉ cũ lặp lại phần đường dẫn đã có trong địa chỉ của trang.",
                en: "An alias repeats the path that the site's own address has already."),
            why: Localized(
                vi: """
                    Trang ở https://example.vn/htsd/ tính địa chỉ cũ từ sau /htsd/; lặp lại thì liên \
                    kết cũ không tới nơi.
                    """,
                en: """
                    A site at https://example.vn/htsd/ counts aliases from behind /htsd/; repeated, \
                    old links would be lost.
                    """),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    aliases: /htsd/tin-cu/
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    aliases: /tin-cu/
                    ---
                    Một tin ngắn.
                    """)))
}
