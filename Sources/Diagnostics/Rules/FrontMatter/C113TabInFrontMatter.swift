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
                    ⟦→⟧name: Nguyễn Văn A
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

extension Diagnostic {
    package static func tabInFrontMatter(at span: Span) -> Diagnostic {
        Diagnostic(
            .tabInFrontMatter,
            vi: "dòng này thụt vào bằng phím Tab", en: "this line is indented with a tab",
            at: span,
            fixes: [
                .fix(
                    vi: "thay Tab bằng hai dấu cách", en: "put two spaces instead of the tab", replacing: span,
                    with: "  ")
            ])
    }
}
