extension Rule {
    package static let dangerousAddress = Rule(
        "M103", "dangerous-address", .error,
        RulePage(
            what: Localized(
                vi: """
                    Địa chỉ này không được phép: nó chạy mã trên máy người đọc, hoặc chỉ tới tệp trên máy \
                    riêng của anh chị.
                    """,
                en: """
                    This address is not allowed: it runs code on the reader's machine, or points into your \
                    own computer.
                    """),
            why: Localized(
                vi: """
                    Loại thứ nhất có thể gây hại cho người đọc; loại thứ hai chỉ mở được trên máy của anh \
                    chị.
                    """,
                en: "The first kind can harm readers; the second opens on your computer only."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](file:///C:/Users/Lan/ke-hoach.pdf).
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](media/ke-hoach.pdf).
                    """)))
}
