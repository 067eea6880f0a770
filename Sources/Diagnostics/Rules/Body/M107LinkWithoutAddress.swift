extension Rule {
    package static let linkWithoutAddress = Rule(
        "M107", "link-without-address", .error,
        RulePage(
            what: Localized(
                vi: "Liên kết hoặc ảnh không có địa chỉ giữa hai dấu ngoặc tròn.",
                en: "A link or a picture has no address between its round brackets."),
            why: Localized(
                vi: "Bấm vào sẽ không đi đến đâu. Thường là định điền sau rồi quên.",
                en: "It leads nowhere. Usually it was meant to be filled in later."),
            example: .text(
                path: "Content/2024/theme.md",
                wrong: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch]().
                    """,
                right: """
                    ---
                    title: Phát triển văn hóa đọc
                    ---
                    Xem [kế hoạch](plan.md).
                    """)))
}
