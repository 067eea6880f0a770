extension Rule {
    package static let deadLink = Rule(
        "L101", "dead-link", .error,
        RulePage(
            what: Localized(
                vi: "Liên kết trỏ tới một tệp hoặc địa chỉ không có trong trang.",
                en: "A link points to a file or an address that this site does not have."),
            why: Localized(
                vi: """
                    Người đọc bấm vào sẽ gặp trang lỗi. Đường dẫn tính từ chỗ của tệp đang viết; ../ là lên \
                    một thư mục.
                    """,
                en: """
                    Readers would meet an error page. Paths start where the file lies; ../ goes up one \
                    folder.
                    """),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](ke-hoach.md).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](plan.md).
                    """)))
}
