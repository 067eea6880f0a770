extension Rule {
    package static let expiresBeforeDate = Rule(
        "C709", "expires-before-date", .warning,
        RulePage(
            what: Localized(
                vi: "Ngày hết hiệu lực không muộn hơn ngày đăng.",
                en: "A page expires no later than it is published."),
            why: Localized(
                vi: "Trang vừa đăng đã mang lời báo cũ và không có trong danh sách nào.",
                en: "It would carry the notice of expiry from the start and be in no list."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    expires: 2024-10-01
                    ---
                    Một tin ngắn.
                    """,
                right: """
                    ---
                    title: Khai mạc
                    date: 2024-10-01
                    expires: 2099-10-01
                    ---
                    Một tin ngắn.
                    """)))
}
