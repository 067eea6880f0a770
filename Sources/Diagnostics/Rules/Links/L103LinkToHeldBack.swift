extension Rule {
    package static let linkToHeldBack = Rule(
        "L103", "link-to-held-back", .warning,
        RulePage(
            what: Localized(
                vi: "Liên kết trỏ tới một trang đang được giữ lại: bản nháp, hoặc chưa đến ngày đăng.",
                en: "A link points to a page that is held back: a draft, or one whose day has not come."),
            why: Localized(
                vi: "Cho đến ngày đó, liên kết hiện thành chữ thường. Nếu đúng ý thì không cần làm gì.",
                en: "Until then the link is plain text. If that is what you want, nothing needs doing."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Kết quả có trong [bài tổng kết](news/tong-ket.md).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Kết quả sẽ được đăng sau Tuần lễ.
                    """)))
}
