extension Rule {
    package static let badYAML = Rule(
        "C107", "bad-yaml", .error,
        RulePage(
            what: Localized(
                vi: """
                    Phần khai báo không theo cách viết “khóa: giá trị”, mỗi khóa một dòng, các dòng cùng cấp \
                    thụt vào bằng nhau.
                    """,
                en: """
                    The declarations do not keep to `key: value`, one key a line, lines of one level \
                    indented alike.
                    """),
            why: Localized(
                vi: "Máy không biết dòng nào thuộc về dòng nào nên không đọc được cả phần.",
                en: "The machine cannot tell which line belongs to which, so the whole part cannot be read."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    ---
                    title: Kế hoạch năm 2024
                    recipients: [Các sở, các phường
                    ---
                    """,
                right: """
                    ---
                    title: Kế hoạch năm 2024
                    recipients: [Các sở, các phường]
                    ---
                    """)))
}
