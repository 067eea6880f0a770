extension Rule {
    package static let unknownScheme = Rule(
        "M104", "unknown-scheme", .error,
        RulePage(
            what: Localized(
                vi: """
                    Địa chỉ bắt đầu bằng một từ mà trang không dùng được. Dùng được: https, http, mailto, \
                    tel, hoặc đường dẫn tới tệp.
                    """,
                en: """
                    The address begins with a word that cannot be used here. These can: https, http, mailto, \
                    tel, or the path of a file.
                    """),
            why: Localized(
                vi: "Trên máy của người đọc, bấm vào sẽ không có gì xảy ra.",
                en: "On most readers' machines nothing would happen."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Nhắn tin [qua Zalo](zalo:phuong-1).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Nhắn tin [qua Zalo](https://zalo.me/phuong-1).
                    """)))
}
