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
                    Nhắn tin [qua Zalo](⟦zalo:phuong-1⟧).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Nhắn tin [qua Zalo](https://zalo.me/phuong-1).
                    """)))
}

extension Diagnostic {
    package static func unknownScheme(_ scheme: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .unknownScheme,
            vi: """
                địa chỉ bắt đầu bằng “\(scheme):” là loại không dùng được ở đây; dùng được https, http, mailto, tel và \
                đường dẫn tới tệp
                """,
            en: """
                addresses that begin with “\(scheme):” cannot be used here; https, http, mailto, tel and paths of files \
                can
                """,
            at: span,
            fixes: [
                .fix(
                    vi: "nếu là tên tệp có dấu hai chấm thì viết ./ ở trước",
                    en: "if it is a file name with a colon, write ./ before it")
            ])
    }
}
