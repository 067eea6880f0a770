extension Rule {
    package static let addressCollision = Rule(
        "L201", "address-collision", .error,
        RulePage(
            what: Localized(
                vi: """
                    Hai tệp cùng ra một địa chỉ trên trang. Tên tệp được viết không dấu, nên hai tên khác \
                    nhau có thể trùng nhau.
                    """,
                en: """
                    Two files would have one address. File names lose their accents in addresses, so two \
                    names can become the same.
                    """),
            why: Localized(
                vi: """
                    Mỗi địa chỉ chỉ hiện được một trang; trang kia sẽ mất. Đổi tên một tệp, hoặc ghi “slug” \
                    cho nó.
                    """,
                en: """
                    One address shows one page; the other would be lost. Rename one file, or give it a \
                    `slug`.
                    """),
            example: .files(
                wrong: ["Content/2024/news/khai-mac.md", "Content/2024/news/khai-mạc.md"],
                right: ["Content/2024/news/khai-mac.md", "Content/2024/news/khai-mac-cap-phuong.md"])))
}
