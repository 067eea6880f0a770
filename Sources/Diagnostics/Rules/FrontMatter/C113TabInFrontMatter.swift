extension Rule {
    package static let tabInFrontMatter = Rule(
        "C113", "tab-in-front-matter", .error,
        RulePage(
            what: Localized(
                vi: """
                    Dòng này thụt vào bằng phím Tab. Trong phần khai báo chỉ thụt vào bằng dấu cách, thường \
                    là hai. (Ở ví dụ, → là một phím Tab.)
                    """,
                en: """
                    This line is indented with a tab. Declarations are indented with spaces only, usually \
                    two. (In the example → is a tab.)
                    """),
            why: Localized(
                vi: "Mỗi máy hiện Tab rộng hẹp khác nhau, nên YAML không nhận.",
                en: "Every computer shows tabs in another width, so YAML refuses them."),
            example: .text(
                path: "Content/2024/plan.md",
                wrong: """
                    ---
                    title: Kế hoạch năm 2024
                    signer:
                    →name: Nguyễn Văn A
                    ---
                    """,
                right: """
                    ---
                    title: Kế hoạch năm 2024
                    signer:
                      name: Nguyễn Văn A
                    ---
                    """)))
}
