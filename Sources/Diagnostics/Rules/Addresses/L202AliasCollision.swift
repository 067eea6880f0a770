extension Rule {
    package static let aliasCollision = Rule(
        "L202", "alias-collision", .error,
        RulePage(
            what: Localized(
                vi: """
                    Một địa chỉ cũ ở “aliases” đang là địa chỉ của một trang có thật, hoặc được khai ở hai \
                    nơi.
                    """,
                en: "An old address in `aliases` is the address of a real page, or two files claim it."),
            why: Localized(
                vi: "Máy không biết đưa người đọc về đâu. Bỏ địa chỉ này khỏi một trong hai nơi.",
                en: "There is no telling where to send readers. Take the address out of one of the two."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: /2024/
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    aliases: /tin-khai-mac/
                    ---
                    """)))
}
