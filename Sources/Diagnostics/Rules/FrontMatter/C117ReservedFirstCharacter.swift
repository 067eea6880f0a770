extension Rule {
    package static let reservedFirstCharacter = Rule(
        "C117", "reserved-first-character", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị bắt đầu bằng một dấu mà YAML giữ riêng, như @, % hoặc `. Cần đặt cả giá trị \
                    trong ngoặc kép thẳng.
                    """,
                en: """
                    The value begins with a sign that YAML keeps for itself, such as @, % or `. The whole \
                    value has to be quoted.
                    """),
            why: Localized(
                vi: "Không có ngoặc kép thì cả phần khai báo không đọc được.",
                en: "Without quotes the whole of the declarations cannot be read."),
            example: .text(
                path: "Content/2024/news/ti-le.md",
                wrong: """
                    ---
                    title: %80 người dân đã tham gia
                    date: 2024-10-05
                    ---
                    """,
                right: """
                    ---
                    title: "80% người dân đã tham gia"
                    date: 2024-10-05
                    ---
                    """)))
}
