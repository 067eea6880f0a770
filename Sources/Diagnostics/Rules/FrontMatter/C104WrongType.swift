extension Rule {
    package static let wrongType = Rule(
        "C104", "wrong-type", .error,
        RulePage(
            what: Localized(
                vi: """
                    Giá trị không đúng loại: cần một dòng chữ, một danh sách, “true”/“false”, hoặc một nhóm \
                    dòng thụt vào, mà ở đây là loại khác.
                    """,
                en: """
                    The value is of the wrong kind: text, a list, `true`/`false` or a group of indented \
                    lines was expected, and this is another.
                    """),
            why: Localized(
                vi: "Loa không đoán thay anh chị: đoán sai thì bản nháp có thể bị đăng.",
                en: "Loa does not guess for you: a wrong guess could publish a draft."),
            example: .text(
                path: "Content/2024/news/khai-mac.md",
                wrong: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    draft: chưa xong
                    ---
                    """,
                right: """
                    ---
                    title: Khai mạc Tuần lễ
                    date: 2024-10-01
                    draft: true
                    ---
                    """)))
}
